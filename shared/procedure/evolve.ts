// evolve: what a sitting is after an event. The state of a sitting is its events, folded by this.
import type { DelegationId, PersonId } from '../ids.ts'
import type { Event, EventType, Happened } from './event.ts'
import { type Member, peopleOf, type Sitting } from './sitting.ts'

type Of<T extends EventType> = Extract<Event, { type: T }>
type Evolutions = {
  [T in EventType]: (sitting: Sitting, event: Of<T>, happened: Happened) => Partial<Sitting>
}

const withPerson = (sitting: Sitting, person: PersonId, member: Member) =>
  new Map(sitting.people).set(person, member)

// RO7: the first of a delegation leads it and may cast
function joined(sitting: Sitting, person: PersonId, role: Member['role'], delegation: DelegationId) {
  const isFirst = peopleOf(sitting, delegation).length === 0
  const people = withPerson(sitting, person, { role, delegation, mayCast: isFirst })
  return isFirst ? { people, heads: new Map(sitting.heads).set(delegation, person) } : { people }
}

function left(sitting: Sitting, { person, delegation }: Of<'delegation.left'>): Partial<Sitting> {
  const people = new Map(sitting.people)
  people.delete(person)
  const heads = new Map(sitting.heads)
  if (heads.get(delegation) === person) heads.delete(delegation)
  return { people, heads }
}

function ballotCast(sitting: Sitting, event: Of<'ballot.cast'>, { seq, at, by }: Happened): Partial<Sitting> {
  if (sitting.vote === null || by === 'system') return {}
  const { vote, delegation, choice, salt, key } = event
  const ballot = { choice, by, at, seq, salt }
  return {
    vote: { ...sitting.vote, ballots: new Map(sitting.vote.ballots).set(delegation, ballot) },
    keys: new Map(sitting.keys).set(key, { vote, delegation, ballot }),
  }
}

function voteClosed(sitting: Sitting, event: Of<'vote.closed'>, { at }: Happened): Partial<Sitting> {
  const choices = Object.fromEntries(event.revealed.map(({ delegation, choice }) => [delegation, choice]))
  const decided = {
    vote: event.vote,
    question: sitting.vote?.question ?? null,
    openedAt: sitting.vote?.openedAt ?? at,
    closedAt: at,
    choices,
    outcome: event.outcome,
  }
  return { vote: null, decided: [...sitting.decided, decided] }
}

const EVOLUTION: Evolutions = {
  'sitting.opened': (_, { texts, rulebook, isPublic, isOpenForum, delegations }) => ({
    rulebook,
    isPublic,
    isOpenForum,
    delegations,
    title: texts?.title ?? null,
    names: texts?.names ?? {},
  }),
  'person.admitted': (sitting, { person, role, delegation }) =>
    delegation === null
      ? { people: withPerson(sitting, person, { role, delegation, mayCast: false }) }
      : joined(sitting, person, role, delegation),
  'delegation.joined': (sitting, { person, delegation }) => joined(sitting, person, 'delegate', delegation),
  'delegation.left': left,
  'casting.allowed': (sitting, { person, mayCast }) => {
    const member = sitting.people.get(person)
    return member ? { people: withPerson(sitting, person, { ...member, mayCast }) } : {}
  },
  'lead.passed': (sitting, { person, delegation }) => {
    const member = sitting.people.get(person)
    const heads = new Map(sitting.heads).set(delegation, person)
    return member ? { heads, people: withPerson(sitting, person, { ...member, mayCast: true }) } : { heads }
  },
  'presiding.taken': (_, { person }) => ({ presiding: person }),
  'presiding.left': () => ({ presiding: null }),
  'vote.opened': (_, { vote, question }, { at }) => ({
    vote: { id: vote, question, openedAt: at, ballots: new Map() },
    keys: new Map(),
  }),
  'ballot.cast': ballotCast,
  'vote.closed': voteClosed,
}

/** The sitting after one event; new data, the old one is untouched. Throws when an event of the chain is skipped. */
export function evolve(sitting: Sitting, happened: Happened): Sitting {
  if (happened.seq !== sitting.seq + 1)
    throw new Error(`event ${happened.seq} cannot follow height ${sitting.seq}`)
  const evolution = EVOLUTION[happened.event.type] as (s: Sitting, e: Event, h: Happened) => Partial<Sitting>
  return { ...sitting, ...evolution(sitting, happened.event, happened), seq: happened.seq }
}
