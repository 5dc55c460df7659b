// The public record of a sitting beside its journal: position statements of delegations, and questions of the public.
import type { DelegationId, PersonId } from '../../ids.ts'

export interface StatementTexts {
  readonly title: string
  readonly text: string
  /** of who published it, as shown then */
  readonly name: string
}

export interface StatementVersion {
  /** ms since 1970 */
  readonly at: number
  /** height of the place's journal */
  readonly seq: number
  readonly by: PersonId
  /** null: erased */
  readonly texts: StatementTexts | null
}

export interface Statement {
  readonly id: string
  readonly delegation: DelegationId
  /** oldest first; the last one stands */
  readonly versions: readonly StatementVersion[]
  readonly isWithdrawn: boolean
}

/** waiting: for the desk; open: everyone reads it; merged: asked together with another one */
export type QuestionPhase = 'waiting' | 'open' | 'declined' | 'merged' | 'answered'

export interface Question {
  readonly id: string
  readonly by: PersonId
  /** ms since 1970: asked, and then settled last */
  readonly at: number
  readonly settledAt: number | null
  /** height of the place's journal, and the salt of its commitment ('' when erased): with them anybody checks the words */
  readonly seq: number
  readonly salt: string
  /** null: erased */
  readonly texts: { readonly text: string; readonly name: string } | null
  readonly phase: QuestionPhase
  /** with which it was merged */
  readonly into: string | null
  /** of who declined it, for who asked, or the answer, for everyone; null: none was written, or it was erased */
  readonly note: string | null
}

export interface RecordState {
  /** in the order of their first publication */
  readonly statements: readonly Statement[]
  /** in the order in which they were asked */
  readonly questions: readonly Question[]
  /** the question that the floor has before it, or null */
  readonly taken: string | null
}

export const EMPTY_RECORD: RecordState = { statements: [], questions: [], taken: null }
