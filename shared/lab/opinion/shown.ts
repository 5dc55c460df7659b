// What everyone sees of the floor, and what each sees of themselves. How one person answered is in neither but their own.
import type { PersonId } from '../../ids.ts'
import type { PlaceWho } from '../place.ts'
import type { Asked } from './act.ts'
import type { Row } from './answer.ts'
import { LEAST_PLACED } from './limits.ts'
import type { Picture } from './map/picture.ts'
import type { Place } from './map/project.ts'
import { type OpinionState, placedIn, rowOf, type Statement, stands } from './state.ts'

export interface OpinionShown {
  readonly isOpen: boolean
  readonly question: string | null
  readonly asked: Asked
  /** those that stand, without their authors */
  readonly statements: readonly { readonly number: number; readonly text: string }[]
  /** those that the desk has hidden, without their texts */
  readonly hidden: readonly { readonly number: number; readonly reason: string }[]
  readonly picture: Picture | null
  /** ms since 1970; null: no picture yet */
  readonly drawnAt: number | null
  /** how many pictures the time-lapse has */
  readonly pictures: number
  /** until there is a picture: people with enough answers, up to as many as it needs */
  readonly placed: number
}

export interface OpinionOwn {
  /** a letter for each statement by its number (answer.ts) */
  readonly answers: Row
  readonly mayAnswer: boolean
  /** one's own statements, with what became of them */
  readonly stated: readonly OwnStatement[]
  /** for the desk alone: who wrote what, and what it has hidden */
  readonly desk: {
    readonly authors: Readonly<Record<number, PersonId | 'system'>>
    readonly hidden: readonly { readonly number: number; readonly text: string }[]
  } | null
}

export interface OwnStatement {
  readonly number: number
  readonly text: string
  readonly is: 'standing' | 'withdrawn' | 'hidden'
  readonly reason: string
}

const isHidden = ({ text, gone }: Statement): boolean => text !== null && gone?.by === 'desk'
const reasonOf = ({ gone }: Statement): string => (gone?.by === 'desk' ? (gone.reason ?? '') : '')

export function shownOpinion(state: OpinionState): OpinionShown {
  const { isOpen, question, asked, statements, drawn, past } = state
  return {
    ...{ isOpen, question, asked },
    statements: statements.filter(stands).map(({ number, text }) => ({ number, text: text ?? '' })),
    hidden: statements.filter(isHidden).map((each) => ({ number: each.number, reason: reasonOf(each) })),
    picture: drawn?.picture ?? null,
    drawnAt: drawn?.at ?? null,
    pictures: past.length,
    placed: drawn ? LEAST_PLACED : Math.min(LEAST_PLACED, placedIn(state)),
  }
}

export function ownOpinion(state: OpinionState, who: PlaceWho): OpinionOwn {
  const { statements } = state
  const hidden = statements.filter(isHidden)
  return {
    answers: rowOf(state, who.person),
    mayAnswer: state.isOpen && !(state.asked === 'members' && who.role === 'visitor'),
    stated: statements.filter((each) => each.by === who.person && each.text !== null).map(ownStatement),
    desk: who.isDesk
      ? {
          authors: Object.fromEntries(statements.map(({ number, by }) => [number, by])),
          hidden: hidden.map(({ number, text }) => ({ number, text: text ?? '' })),
        }
      : null,
  }
}

function ownStatement(statement: Statement): OwnStatement {
  const { number, text, gone } = statement
  const is = gone === null ? 'standing' : gone.by === 'author' ? 'withdrawn' : 'hidden'
  return { number, text: text ?? '', is, reason: reasonOf(statement) }
}

/** A picture of the time-lapse: where people stood, and in which groups. */
export interface PastPicture {
  /** ms since 1970 */
  readonly at: number
  readonly people: number
  readonly marks: string
  readonly groups: readonly (Place & { readonly size: number })[]
}

/** The oldest first. */
export const pastOpinion = ({ past }: OpinionState): readonly PastPicture[] =>
  past.map(({ at, picture: { people, marks, groups } }) => ({
    ...{ at, people, marks },
    groups: groups.map(({ x, y, size }) => ({ x, y, size })),
  }))
