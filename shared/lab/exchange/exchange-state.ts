// The exchange: programmes, who takes part in them, cohorts, pairs, meetings and reflections. Plain data, derived from the journal of the
// place. People are known by the names they chose; nothing else about them is asked, and no address of any kind.
import type { PersonId } from '../../ids.ts'
import type { Interest, Spoken } from './interests.ts'
import type { Reason } from './matching.ts'

export const MOST_PROGRAMMES = 12
export const MOST_COHORTS = 20
export const MOST_PARTICIPANTS = 400
/** so many are matched within a blink */
export const MOST_IN_COHORT = 60
export const MOST_MEETINGS = 60
export const MOST_REFLECTIONS = 400
export const MOST_LANGUAGES = 6
export const MOST_INTERESTS = 8
/** graphemes */
export const MOST_TITLE = 120
export const MOST_ABOUT = 1500
export const MOST_REFLECTION = 3000
export const MOST_MINUTES = 480

export interface Participant {
  readonly person: PersonId
  /** chosen; null: erased */
  readonly name: string | null
  readonly languages: readonly Spoken[]
  readonly interests: readonly Interest[]
  readonly isCoordinator: boolean
  /** null: in none yet */
  readonly cohort: string | null
}

export interface Pair {
  readonly id: string
  readonly people: readonly PersonId[]
  /** null: erased */
  readonly reason: Reason | null
}

export interface Meeting {
  readonly id: string
  /** null: erased */
  readonly title: string | null
  /** of this pair alone; null: of the whole cohort */
  readonly pair: string | null
  /** ms since 1970 */
  readonly startsAt: number
  readonly minutes: number
  /** grows when it changes: calendars replace the one they have */
  readonly version: number
  readonly isCancelled: boolean
  readonly changedAt: number
}

export interface Reflection {
  readonly id: string
  readonly person: PersonId
  /** null: erased */
  readonly text: string | null
  /** with the cohort; otherwise with nobody */
  readonly isShared: boolean
  readonly at: number
}

export interface Cohort {
  readonly id: string
  /** null: erased */
  readonly title: string | null
  readonly facilitators: readonly PersonId[]
  /** how often it was matched anew */
  readonly round: number
  readonly pairs: readonly Pair[]
  /** who have been paired, as two ids in order with a space between */
  readonly met: readonly string[]
  readonly meetings: readonly Meeting[]
  readonly reflections: readonly Reflection[]
}

export interface Programme {
  readonly id: string
  /** null: erased */
  readonly title: string | null
  readonly about: string | null
  readonly participants: readonly Participant[]
  readonly cohorts: readonly Cohort[]
}

export interface ExchangeState {
  readonly programmes: readonly Programme[]
}

export const EMPTY_EXCHANGE: ExchangeState = { programmes: [] }

export const metKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

export const inCohort = ({ participants }: Programme, cohort: string): readonly Participant[] =>
  participants.filter((each) => each.cohort === cohort)

/** The cohort with its programme; null: there is none. */
export function findCohort(
  { programmes }: ExchangeState,
  id: string,
): { readonly programme: Programme; readonly cohort: Cohort } | null {
  for (const programme of programmes) {
    const cohort = programme.cohorts.find((each) => each.id === id)
    if (cohort) return { programme, cohort }
  }
  return null
}

/** A pair with its cohort; null: there is none any more. */
export function findPair(state: ExchangeState, id: string) {
  for (const programme of state.programmes)
    for (const cohort of programme.cohorts) {
      const pair = cohort.pairs.find((each) => each.id === id)
      if (pair) return { programme, cohort, pair }
    }
  return null
}

export function findMeeting(state: ExchangeState, id: string) {
  for (const programme of state.programmes)
    for (const cohort of programme.cohorts) {
      const meeting = cohort.meetings.find((each) => each.id === id)
      if (meeting) return { programme, cohort, meeting }
    }
  return null
}
