// Who may do what in the exchange. The desk opens programmes and appoints; a coordinator makes cohorts, matches and schedules; a facilitator
// leads the meetings of a cohort; everybody speaks for themselves.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import { cleanName } from '../../text/names.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { ExchangeAct, ExchangeActOf, ExchangeEvent } from './exchange-acts.ts'
import {
  type ExchangeState,
  findCohort,
  findMeeting,
  inCohort,
  MOST_COHORTS,
  MOST_IN_COHORT,
  MOST_MEETINGS,
  MOST_PARTICIPANTS,
  MOST_PROGRAMMES,
  MOST_REFLECTIONS,
  metKey,
  type Programme,
} from './exchange-state.ts'
import { matchPeople } from './matching.ts'
import { isCoordinating, isFacilitating, isInPair, isTakingPart } from './standing.ts'

type Decided = Result<readonly ExchangeEvent[], Refusal>

export function decideExchange(state: ExchangeState, act: ExchangeAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'open':
      return open(state, act, who, fresh)
    case 'join':
    case 'leave':
    case 'appoint':
    case 'group':
      return withProgramme(state, act, who, fresh)
    case 'assign':
    case 'match':
    case 'schedule':
    case 'reflect':
    case 'share':
      return withCohort(state, act, who, fresh)
    case 'move':
    case 'cancel':
      return change(state, act, who, fresh)
  }
}

function open(
  { programmes }: ExchangeState,
  { title, about }: ExchangeActOf<'open'>,
  who: PlaceWho,
  { id, salt }: Fresh,
): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (programmes.length >= MOST_PROGRAMMES) return refuse('place-full')
  return ok([{ type: 'exchange.opened', programme: id, texts: { title, about }, salt }])
}

type OfProgramme = ExchangeActOf<'join' | 'leave' | 'appoint' | 'group'>

function withProgramme(state: ExchangeState, act: OfProgramme, who: PlaceWho, fresh: Fresh): Decided {
  const programme = state.programmes.find(({ id }) => id === act.programme)
  if (!programme) return refuse('place-unknown')
  switch (act.is) {
    case 'join':
      return join(programme, act, who, fresh)
    case 'leave':
      return isTakingPart(programme, who)
        ? ok([{ type: 'exchange.left', programme: programme.id, person: who.person as PersonId }])
        : ok([])
    case 'appoint':
      return appoint(programme, act, who)
    case 'group':
      if (!isCoordinating(programme, who)) return refuse('not-coordinator')
      if (programme.cohorts.length >= MOST_COHORTS) return refuse('place-full')
      return ok([
        {
          ...{ type: 'exchange.grouped', programme: programme.id, cohort: fresh.id },
          ...{ texts: { title: act.title }, salt: fresh.salt },
        },
      ])
  }
}

function join(programme: Programme, act: ExchangeActOf<'join'>, who: PlaceWho, { salt }: Fresh): Decided {
  const { languages, interests } = act
  const name = cleanName(act.name)
  // an address is not a name, and none is wanted here
  if (!name.ok || name.value.includes('@')) return refuse('bad-name', undefined, 'name')
  const isKnown = isTakingPart(programme, who)
  const isTaken = programme.participants.some(
    (each) => each.name === name.value && each.person !== who.person,
  )
  if (isTaken) return refuse('delegation-alike', undefined, 'name')
  if (!isKnown && programme.participants.length >= MOST_PARTICIPANTS) return refuse('place-full')
  if (languages.length === 0) return refuse('bad-request', undefined, 'languages')
  const texts = { name: name.value, languages, interests }
  const person = who.person as PersonId
  return ok([{ type: 'exchange.joined', programme: programme.id, person, texts, salt }])
}

function appoint(programme: Programme, act: ExchangeActOf<'appoint'>, who: PlaceWho): Decided {
  const { person, office, cohort, isHeld } = act
  if (!who.isDesk) return refuse('not-at-desk')
  if (!programme.participants.some((each) => each.person === person)) return refuse('person-unknown')
  const isOfCohort = programme.cohorts.some(({ id }) => id === cohort)
  if (office === 'facilitator' ? !isOfCohort : cohort !== '') return refuse('place-unknown')
  return ok([{ type: 'exchange.appointed', programme: programme.id, person, office, cohort, isHeld }])
}

type OfCohort = ExchangeActOf<'assign' | 'match' | 'schedule' | 'reflect' | 'share'>

function withCohort(state: ExchangeState, act: OfCohort, who: PlaceWho, fresh: Fresh): Decided {
  const found = findCohort(state, act.cohort)
  if (!found) return refuse('place-unknown')
  switch (act.is) {
    case 'assign':
      return assign(found, act, who)
    case 'match':
      return match(found, act, who, fresh)
    case 'schedule':
      return schedule(found, act, who, fresh)
    case 'reflect':
      return reflect(found, act, who, fresh)
    case 'share':
      return share(found, act, who)
  }
}

type Found = NonNullable<ReturnType<typeof findCohort>>

function assign({ programme, cohort }: Found, { people }: ExchangeActOf<'assign'>, who: PlaceWho): Decided {
  if (!isCoordinating(programme, who)) return refuse('not-coordinator')
  const known = new Set(programme.participants.map(({ person }) => person))
  if (!people.every((person) => known.has(person))) return refuse('person-unknown')
  const moved = people.filter(
    (person) => !inCohort(programme, cohort.id).some((each) => each.person === person),
  )
  if (inCohort(programme, cohort.id).length + moved.length > MOST_IN_COHORT) return refuse('place-full')
  return ok(moved.length === 0 ? [] : [{ type: 'exchange.assigned', cohort: cohort.id, people: moved }])
}

function match(
  { programme, cohort }: Found,
  { isAnew }: ExchangeActOf<'match'>,
  who: PlaceWho,
  { id, salt }: Fresh,
): Decided {
  if (!isCoordinating(programme, who)) return refuse('not-coordinator')
  const paired = new Set(isAnew ? [] : cohort.pairs.flatMap(({ people }) => people))
  const free = inCohort(programme, cohort.id).filter(({ person }) => !paired.has(person))
  const groups = matchPeople(
    free.map(({ person, languages, interests }) => ({ id: person, languages, interests })),
    (one, other) => cohort.met.includes(metKey(one, other)),
  )
  if (groups.length === 0) return refuse('not-in-order')
  const pairs = groups.map(({ people }, index) => ({
    id: `${id}-${index + 1}`,
    people: people as readonly PersonId[],
  }))
  const texts = { reasons: groups.map(({ reason }) => reason) }
  return ok([{ type: 'exchange.matched', cohort: cohort.id, isAnew, pairs, texts, salt }])
}

function schedule(
  { programme, cohort }: Found,
  { pair, title, startsAt, minutes }: ExchangeActOf<'schedule'>,
  who: PlaceWho,
  { id, salt, at }: Fresh,
): Decided {
  const ofPair = cohort.pairs.find((each) => each.id === pair)
  if (pair !== '' && !ofPair) return refuse('place-unknown')
  const mayLead = isFacilitating(programme, cohort, who)
  if (!mayLead && !(ofPair && isInPair(ofPair, who))) return refuse('not-facilitator')
  if (startsAt < at) return refuse('already-past')
  if (cohort.meetings.length >= MOST_MEETINGS) return refuse('place-full')
  const scheduled = { cohort: cohort.id, meeting: id, pair, startsAt, minutes }
  return ok([{ type: 'exchange.scheduled', ...scheduled, texts: { title }, salt }])
}

function change(
  state: ExchangeState,
  act: ExchangeActOf<'move' | 'cancel'>,
  who: PlaceWho,
  { at }: Fresh,
): Decided {
  const found = findMeeting(state, act.meeting)
  if (!found) return refuse('place-unknown')
  const { programme, cohort, meeting } = found
  const ofPair = cohort.pairs.find((each) => each.id === meeting.pair)
  const mayChange = isFacilitating(programme, cohort, who) || (ofPair && isInPair(ofPair, who))
  if (!mayChange) return refuse('not-facilitator')
  if (meeting.isCancelled) return act.is === 'cancel' ? ok([]) : refuse('place-closed')
  const of = { cohort: cohort.id, meeting: meeting.id }
  if (act.is === 'cancel') return ok([{ type: 'exchange.cancelled', ...of }])
  if (act.startsAt < at) return refuse('already-past')
  return ok([{ type: 'exchange.moved', ...of, startsAt: act.startsAt, minutes: act.minutes }])
}

function reflect(
  { programme, cohort }: Found,
  { text, isShared }: ExchangeActOf<'reflect'>,
  who: PlaceWho,
  { id, salt }: Fresh,
): Decided {
  const isIn = inCohort(programme, cohort.id).some(({ person }) => person === who.person)
  if (!isIn && !cohort.facilitators.includes(who.person as PersonId)) return refuse('not-participant')
  if (cohort.reflections.length >= MOST_REFLECTIONS) return refuse('place-full')
  return ok([
    { type: 'exchange.reflected', cohort: cohort.id, reflection: id, isShared, texts: { text }, salt },
  ])
}

function share(
  { cohort }: Found,
  { reflection, isShared }: ExchangeActOf<'share'>,
  { person }: PlaceWho,
): Decided {
  const one = cohort.reflections.find(({ id }) => id === reflection)
  if (!one || one.person !== person) return refuse('place-unknown')
  if (one.isShared === isShared) return ok([])
  return ok([{ type: 'exchange.shared', cohort: cohort.id, reflection, isShared }])
}
