// What a sitting is after something happened to its people.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { EvolutionsOf } from '../chapter.ts'
import type { EventOf } from '../event.ts'
import { peopleOf, type Sitting } from '../sitting.ts'
import type { RolesEvent } from './roles-event.ts'
import type { Conduct, Member } from './roles-state.ts'

const withPerson = (sitting: Sitting, person: PersonId, member: Member) =>
  new Map(sitting.people).set(person, member)

// RO7: the first of a delegation leads it and may cast
function joined(sitting: Sitting, person: PersonId, role: Member['role'], delegation: DelegationId) {
  const isFirst = peopleOf(sitting, delegation).length === 0
  const people = withPerson(sitting, person, { role, delegation, mayCast: isFirst })
  return isFirst ? { people, heads: new Map(sitting.heads).set(delegation, person) } : { people }
}

function left(sitting: Sitting, { person, delegation }: EventOf<'delegation.left'>): Partial<Sitting> {
  const people = new Map(sitting.people)
  people.delete(person)
  const heads = new Map(sitting.heads)
  if (heads.get(delegation) === person) heads.delete(delegation)
  return { people, heads }
}

function removed(sitting: Sitting, { person }: EventOf<'person.removed'>): Partial<Sitting> {
  const people = new Map(sitting.people)
  people.delete(person)
  const { conduct } = sitting
  return {
    people,
    conduct: {
      ...conduct,
      removed: [...conduct.removed, person],
      muted: without(conduct.muted, person),
      succession: without(conduct.succession, person),
    },
  }
}

const without = (people: readonly PersonId[], person: PersonId) => people.filter((other) => other !== person)
const conducted = ({ conduct }: Sitting, change: Partial<Conduct>): Partial<Sitting> => ({
  conduct: { ...conduct, ...change },
})

export const ROLES_EVOLUTION: EvolutionsOf<RolesEvent> = {
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
  'person.muted': (sitting, { person, isMuted }) => {
    const others = without(sitting.conduct.muted, person)
    return conducted(sitting, { muted: isMuted ? [...others, person] : others })
  },
  'person.removed': removed,
  'door.set': (sitting, { door }) => conducted(sitting, { door }),
  'chat.slowed': (sitting, { everyMs }) => conducted(sitting, { chatEveryMs: everyMs }),
  'succession.set': (sitting, { people }, { seq }) =>
    conducted(sitting, { succession: people, successionSeq: seq }),
}
