// What is asked of the public record, what happens in it, and what it shows.
import type { DelegationId } from '../../ids.ts'
import type { QuestionPhase, StatementTexts, StatementVersion } from './record-state.ts'

export type RecordAct =
  /** Whoever leads a delegation. Twice makes two statements. */
  | { readonly is: 'publish'; readonly title: string; readonly text: string }
  /** Another version; those before stay readable. Twice makes two versions. */
  | { readonly is: 'revise'; readonly statement: string; readonly title: string; readonly text: string }
  /** Twice is refused. */
  | { readonly is: 'withdraw'; readonly statement: string }
  /** Anybody. Twice asks twice. */
  | { readonly is: 'ask'; readonly text: string }
  /** The desk; each settles a question once. */
  | { readonly is: 'approve'; readonly question: string }
  | { readonly is: 'decline'; readonly question: string; readonly reason: string }
  | { readonly is: 'merge'; readonly question: string; readonly into: string }
  | { readonly is: 'answer'; readonly question: string; readonly text: string }
  /** The desk brings it before the floor, or null takes away what is there. Harmless twice. */
  | { readonly is: 'take'; readonly question: string | null }

export type RecordEvent =
  | {
      readonly type: 'record.published'
      readonly statement: string
      readonly delegation: DelegationId
      readonly texts: StatementTexts | null
      readonly salt: string
    }
  | {
      readonly type: 'record.revised'
      readonly statement: string
      readonly texts: StatementTexts | null
      readonly salt: string
    }
  | { readonly type: 'record.withdrawn'; readonly statement: string }
  | {
      readonly type: 'record.asked'
      readonly question: string
      readonly texts: { readonly text: string; readonly name: string } | null
      readonly salt: string
    }
  | { readonly type: 'record.approved'; readonly question: string }
  | {
      readonly type: 'record.declined'
      readonly question: string
      readonly texts: { readonly note: string } | null
      readonly salt: string
    }
  | { readonly type: 'record.merged'; readonly question: string; readonly into: string }
  | {
      readonly type: 'record.answered'
      readonly question: string
      readonly texts: { readonly note: string } | null
      readonly salt: string
    }
  | { readonly type: 'record.taken'; readonly question: string | null }

/** As lists have it: its text is read when it is opened. */
export interface ShownStatement {
  readonly id: string
  readonly delegation: DelegationId
  /** of the version that stands; ms since 1970 */
  readonly at: number
  readonly seq: number
  readonly versions: number
  /** `lead`: how its text begins; null: erased */
  readonly texts: { readonly title: string; readonly lead: string; readonly name: string } | null
}

/** Newest version first, each without who published it but for the name. */
export interface StatementRead {
  readonly id: string
  readonly delegation: DelegationId
  readonly versions: readonly Omit<StatementVersion, 'by'>[]
}

export interface ShownQuestion {
  readonly id: string
  readonly at: number
  readonly seq: number
  readonly salt: string
  readonly texts: { readonly text: string; readonly name: string } | null
  readonly isAnswered: boolean
  readonly answer: string | null
  /** how many asked it, merged ones counted */
  readonly askers: number
}

export interface RecordShown {
  /** those that stand, the newest first */
  readonly statements: readonly ShownStatement[]
  /** approved by the desk, the newest first; with many, the last of them and what is before the floor */
  readonly questions: readonly ShownQuestion[]
  /** id of the question that is before the floor */
  readonly taken: string | null
  /** questions that wait for the desk */
  readonly waiting: number
}

/** A question of one's own, or before the desk. */
export interface OwnQuestion {
  readonly id: string
  readonly at: number
  readonly phase: QuestionPhase
  readonly texts: { readonly text: string; readonly name: string } | null
  readonly note: string | null
}

export interface RecordOwn {
  readonly mine: readonly OwnQuestion[]
  /** for the desk alone, oldest first; null: one is not at it */
  readonly queue: readonly OwnQuestion[] | null
}

/** A question of the public that was brought before the floor, as the wall shows it. */
export interface PublicQuestion {
  readonly id: string
  readonly text: string
  /** of who asked it */
  readonly name: string
}
