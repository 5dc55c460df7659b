// The state of the opinion floor, and what follows from it at once.
import type { PersonId } from '../../ids.ts'
import type { Asked } from './act.ts'
import type { Row } from './answer.ts'
import { drawEveryMs, LEAST_CHANGED, LEAST_PLACED, LEAST_STATEMENTS } from './limits.ts'
import { enoughOf } from './map/matrix.ts'
import type { Picture } from './map/picture.ts'

export interface Statement {
  /** from 1, in the order in which they were made */
  readonly number: number
  readonly by: PersonId | 'system'
  /** null: erased */
  readonly text: string | null
  /** null: it stands */
  readonly gone: { readonly by: 'author' } | { readonly by: 'desk'; readonly reason: string | null } | null
}

/** A picture with the moment at which it was drawn and the height of the journal that it shows. */
export interface Drawn {
  /** ms since 1970 */
  readonly at: number
  readonly upTo: number
  readonly picture: Picture
}

export interface OpinionState {
  /** height of the journal */
  readonly seq: number
  readonly isOpen: boolean
  /** null: there was none yet, or it was erased */
  readonly question: string | null
  readonly asked: Asked
  readonly statements: readonly Statement[]
  /** whose row is which */
  readonly people: ReadonlyMap<PersonId, number>
  readonly rows: readonly Row[]
  /** for each row, how many of the statements that stand are answered */
  readonly answered: readonly number[]
  /** the last few who answered anew since the picture was drawn, and when */
  readonly changed: readonly { readonly person: PersonId; readonly seq: number }[]
  /** a statement came or went since the picture was drawn, which changes it without anybody's answer */
  readonly isOutdated: boolean
  readonly drawn: Drawn | null
  /** pictures of this question, the oldest first, for the time-lapse */
  readonly past: readonly Drawn[]
}

export const EMPTY_OPINION: OpinionState = {
  ...{ seq: 0, isOpen: false, question: null, asked: 'all', statements: [], people: new Map() },
  ...{ rows: [], answered: [], changed: [], isOutdated: false, drawn: null, past: [] },
}

export const stands = ({ text, gone }: Statement): boolean => text !== null && gone === null

/** Numbers of the statements that stand, ascending. */
export const standing = ({ statements }: Pick<OpinionState, 'statements'>): readonly number[] =>
  statements.filter(stands).map(({ number }) => number)

export const rowOf = ({ people, rows }: OpinionState, person: PersonId | 'system'): Row =>
  person === 'system' ? '' : (rows[people.get(person) ?? -1] ?? '')

/** People with enough answers to have a place. */
export function placedIn({ statements, answered }: OpinionState): number {
  const enough = enoughOf(statements.filter(stands).length)
  return enough === 0 ? 0 : answered.reduce((placed, count) => placed + (count >= enough ? 1 : 0), 0)
}

/** When the picture is to be drawn anew, ms since 1970; null: nothing is to be seen, or too few have changed it. */
export function drawDue(state: OpinionState): number | null {
  const { changed, isOutdated, drawn } = state
  const isWanted = changed.length >= LEAST_CHANGED || (isOutdated && drawn !== null)
  if (!isWanted || standing(state).length < LEAST_STATEMENTS || placedIn(state) < LEAST_PLACED) return null
  return drawn === null ? 0 : drawn.at + drawEveryMs(drawn.picture.people)
}
