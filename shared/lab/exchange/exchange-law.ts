// The law of the exchange: what all see, what participants see of their own cohort, and what those who run it see.
import type { PlaceLaw, PlaceWho } from '../place.ts'
import type { MayText } from '../shared-text.ts'
import { decideExchange } from './decide-exchange.ts'
import { evolveExchange } from './evolve-exchange.ts'
import type { ExchangeAct, ExchangeEvent } from './exchange-acts.ts'
import {
  type Cohort,
  EMPTY_EXCHANGE,
  type ExchangeState,
  findPair,
  inCohort,
  type Meeting,
  MOST_ABOUT,
  MOST_REFLECTION,
  MOST_TITLE,
  type Pair,
  type Participant,
  type Programme,
  type Reflection,
} from './exchange-state.ts'
import { isCoordinating, isFacilitating, isInPair, isTakingPart } from './standing.ts'

/** Of each programme what it is, and how many take part: no names, which are for those who take part themselves. */
export interface ExchangeShown {
  readonly programmes: readonly (Pick<Programme, 'id' | 'title' | 'about'> & {
    readonly people: number
    readonly cohorts: readonly (Pick<Cohort, 'id' | 'title' | 'meetings' | 'round'> & {
      readonly people: number
      readonly pairs: number
    })[]
  })[]
}

export type OwnCohort = Pick<Cohort, 'id' | 'facilitators'> & {
  /** of pairs: all for who leads it, one's own for the others */
  readonly pairs: readonly Pair[]
  /** of those pairs alone; those of the whole cohort all see */
  readonly meetings: readonly Meeting[]
  /** one's own, and what was shared */
  readonly reflections: readonly Reflection[]
  /** may schedule, and reads the notes of pairs */
  readonly mayLead: boolean
}

export interface OwnProgramme {
  readonly id: string
  /** what I said; null: I do not take part */
  readonly me: Participant | null
  /** may make cohorts and match */
  readonly mayCoordinate: boolean
  /** may appoint */
  readonly mayAppoint: boolean
  /** all of it for who coordinates, those of one's own cohort for the others */
  readonly participants: readonly Participant[]
  readonly cohorts: readonly OwnCohort[]
}

export interface ExchangeOwn {
  readonly programmes: readonly OwnProgramme[]
  /** may open programmes */
  readonly mayOpen: boolean
}

export const EXCHANGE_LAW: PlaceLaw<ExchangeState, ExchangeAct, ExchangeEvent, ExchangeShown, ExchangeOwn> = {
  empty: EMPTY_EXCHANGE,
  texts: {
    open: { title: { most: MOST_TITLE }, about: { most: MOST_ABOUT, lines: true, isOptional: true } },
    group: { title: { most: MOST_TITLE } },
    schedule: { title: { most: MOST_TITLE } },
    reflect: { text: { most: MOST_REFLECTION, lines: true } },
  },
  // names, languages, interests and reflections are nobody's to read in a file
  open: new Set(['exchange.opened', 'exchange.grouped', 'exchange.scheduled']),
  decide: decideExchange,
  evolve: evolveExchange,
  shown,
  own,
  mayText,
}

function shown({ programmes }: ExchangeState): ExchangeShown {
  return {
    programmes: programmes.map((programme) => ({
      ...{ id: programme.id, title: programme.title, about: programme.about },
      people: programme.participants.length,
      cohorts: programme.cohorts.map(({ id, title, meetings, round, pairs }) => ({
        ...{ id, title, round, pairs: pairs.length, people: inCohort(programme, id).length },
        // what two arrange is theirs
        meetings: meetings.filter(({ pair }) => pair === null),
      })),
    })),
  }
}

function own({ programmes }: ExchangeState, who: PlaceWho): ExchangeOwn | null {
  const mine = programmes.flatMap((programme) => ownProgramme(programme, who) ?? [])
  return mine.length === 0 && !who.isDesk ? null : { programmes: mine, mayOpen: who.isDesk }
}

function ownProgramme(programme: Programme, who: PlaceWho): OwnProgramme | null {
  const mayCoordinate = isCoordinating(programme, who)
  if (!mayCoordinate && !isTakingPart(programme, who)) return null
  const me = programme.participants.find(({ person }) => person === who.person) ?? null
  const cohorts = programme.cohorts.filter(
    (cohort) => cohort.id === me?.cohort || isFacilitating(programme, cohort, who),
  )
  const ids = new Set(cohorts.map(({ id }) => id))
  return {
    ...{ id: programme.id, me, mayCoordinate, mayAppoint: who.isDesk },
    participants: programme.participants.filter(
      ({ person, cohort }) => mayCoordinate || person === who.person || (cohort !== null && ids.has(cohort)),
    ),
    cohorts: cohorts.map((cohort) => ownCohort(programme, cohort, who)),
  }
}

function ownCohort(programme: Programme, cohort: Cohort, who: PlaceWho): OwnCohort {
  const mayLead = isFacilitating(programme, cohort, who)
  const pairs = cohort.pairs.filter((pair) => mayLead || isInPair(pair, who))
  return {
    ...{ id: cohort.id, facilitators: cohort.facilitators, mayLead, pairs },
    meetings: cohort.meetings.filter((meeting) => pairs.some(({ id }) => id === meeting.pair)),
    reflections: cohort.reflections.filter(({ person, isShared }) => isShared || person === who.person),
  }
}

/** The notes of a pair are written by the pair, and read by who leads the cohort. */
function mayText(state: ExchangeState, who: PlaceWho, text: string): MayText | null {
  const found = findPair(state, text)
  if (!found) return null
  if (isInPair(found.pair, who)) return 'write'
  return isFacilitating(found.programme, found.cohort, who) ? 'read' : null
}
