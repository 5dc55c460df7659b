// What has happened in the exchange becomes its state.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import type { ExchangeEvent } from './exchange-acts.ts'
import {
  type Cohort,
  type ExchangeState,
  type Meeting,
  metKey,
  type Pair,
  type Participant,
  type Programme,
} from './exchange-state.ts'

type Change<T> = (before: T) => T

const inProgramme = (state: ExchangeState, id: string, change: Change<Programme>): ExchangeState => ({
  programmes: state.programmes.map((each) => (each.id === id ? change(each) : each)),
})

const inCohorts = (state: ExchangeState, id: string, change: Change<Cohort>): ExchangeState => ({
  programmes: state.programmes.map((programme) =>
    programme.cohorts.some((cohort) => cohort.id === id)
      ? { ...programme, cohorts: programme.cohorts.map((each) => (each.id === id ? change(each) : each)) }
      : programme,
  ),
})

const meetingIn = (cohort: Cohort, id: string, change: Partial<Meeting>): Cohort => ({
  ...cohort,
  meetings: cohort.meetings.map((each) =>
    each.id === id ? { ...each, ...change, version: each.version + 1 } : each,
  ),
})

/** Who goes is in no pair any more; a pair of one is none. */
const withoutPeople = (cohort: Cohort, gone: readonly PersonId[]): Cohort => {
  if (!cohort.pairs.some(({ people }) => people.some((person) => gone.includes(person)))) return cohort
  const pairs = cohort.pairs
    .map((pair): Pair => ({ ...pair, people: pair.people.filter((person) => !gone.includes(person)) }))
    .filter(({ people }) => people.length > 1)
  return { ...cohort, pairs }
}

export function evolveExchange(state: ExchangeState, placed: Placed<ExchangeEvent>): ExchangeState {
  const { at, by, event } = placed
  switch (event.type) {
    case 'exchange.opened': {
      const { programme: id, texts } = event
      const opened = { id, title: texts?.title ?? null, about: texts?.about ?? null }
      return { programmes: [...state.programmes, { ...opened, participants: [], cohorts: [] }] }
    }
    case 'exchange.joined':
      return inProgramme(state, event.programme, (programme) => joined(programme, event))
    case 'exchange.left':
      return inProgramme(state, event.programme, (programme) => ({
        ...programme,
        participants: programme.participants.filter(({ person }) => person !== event.person),
        cohorts: programme.cohorts.map((cohort) => ({
          ...withoutPeople(cohort, [event.person]),
          facilitators: cohort.facilitators.filter((person) => person !== event.person),
        })),
      }))
    case 'exchange.appointed':
      return inProgramme(state, event.programme, (programme) => appointed(programme, event))
    case 'exchange.grouped': {
      const { cohort: id, texts } = event
      const empty = { facilitators: [], round: 0, pairs: [], met: [], meetings: [], reflections: [] }
      const cohort: Cohort = { id, title: texts?.title ?? null, ...empty }
      return inProgramme(state, event.programme, (programme) => ({
        ...programme,
        cohorts: [...programme.cohorts, cohort],
      }))
    }
    case 'exchange.assigned':
      return assigned(state, event.cohort, event.people)
    case 'exchange.matched':
      return inCohorts(state, event.cohort, (cohort) => matched(cohort, event))
    case 'exchange.scheduled': {
      const { meeting: id, pair, startsAt, minutes, texts } = event
      const meeting: Meeting = {
        ...{ id, title: texts?.title ?? null, pair: pair || null, startsAt, minutes },
        ...{ version: 0, isCancelled: false, changedAt: at },
      }
      return inCohorts(state, event.cohort, (cohort) => ({
        ...cohort,
        meetings: [...cohort.meetings, meeting],
      }))
    }
    case 'exchange.moved': {
      const { startsAt, minutes, meeting } = event
      return inCohorts(state, event.cohort, (cohort) =>
        meetingIn(cohort, meeting, { startsAt, minutes, changedAt: at }),
      )
    }
    case 'exchange.cancelled':
      return inCohorts(state, event.cohort, (cohort) =>
        meetingIn(cohort, event.meeting, { isCancelled: true, changedAt: at }),
      )
    case 'exchange.reflected': {
      const { reflection: id, isShared, texts } = event
      const reflection = { id, person: by as PersonId, text: texts?.text ?? null, isShared, at }
      return inCohorts(state, event.cohort, (cohort) => ({
        ...cohort,
        reflections: [...cohort.reflections, reflection],
      }))
    }
    case 'exchange.shared':
      return inCohorts(state, event.cohort, (cohort) => ({
        ...cohort,
        reflections: cohort.reflections.map((each) =>
          each.id === event.reflection ? { ...each, isShared: event.isShared } : each,
        ),
      }))
  }
}

type EventOf<T extends ExchangeEvent['type']> = Extract<ExchangeEvent, { type: T }>

function joined(programme: Programme, { person, texts }: EventOf<'exchange.joined'>): Programme {
  const before = programme.participants.find((each) => each.person === person)
  const said = {
    name: texts?.name ?? null,
    languages: texts?.languages ?? [],
    interests: texts?.interests ?? [],
  }
  const fresh: Participant = { person, isCoordinator: false, cohort: null, ...said }
  const participants = before
    ? programme.participants.map((each) => (each.person === person ? { ...each, ...said } : each))
    : [...programme.participants, fresh]
  return { ...programme, participants }
}

function appointed(
  programme: Programme,
  { person, office, cohort: id, isHeld }: EventOf<'exchange.appointed'>,
): Programme {
  if (office === 'coordinator')
    return {
      ...programme,
      participants: programme.participants.map((each) =>
        each.person === person ? { ...each, isCoordinator: isHeld } : each,
      ),
    }
  return {
    ...programme,
    cohorts: programme.cohorts.map((cohort) => {
      if (cohort.id !== id) return cohort
      const others = cohort.facilitators.filter((each) => each !== person)
      return { ...cohort, facilitators: isHeld ? [...others, person] : others }
    }),
  }
}

function assigned(state: ExchangeState, to: string, people: readonly PersonId[]): ExchangeState {
  return {
    programmes: state.programmes.map((programme) => {
      if (!programme.cohorts.some(({ id }) => id === to)) return programme
      return {
        ...programme,
        participants: programme.participants.map((each) =>
          people.includes(each.person) ? { ...each, cohort: to } : each,
        ),
        cohorts: programme.cohorts.map((cohort) =>
          cohort.id === to ? cohort : withoutPeople(cohort, people),
        ),
      }
    }),
  }
}

function matched(cohort: Cohort, { isAnew, pairs, texts }: EventOf<'exchange.matched'>): Cohort {
  const made = pairs.map((pair, index): Pair => ({ ...pair, reason: texts?.reasons[index] ?? null }))
  const met = pairs.flatMap(({ people }) =>
    people.flatMap((one, index) => people.slice(index + 1).map((other) => metKey(one, other))),
  )
  return {
    ...cohort,
    round: isAnew || cohort.pairs.length === 0 ? cohort.round + 1 : cohort.round,
    pairs: isAnew ? made : [...cohort.pairs, ...made],
    met: [...new Set([...cohort.met, ...met])],
  }
}
