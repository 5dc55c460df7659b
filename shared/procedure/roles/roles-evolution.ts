// What a sitting is after something happened to its people.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { EventOf } from '../event.ts'
import { peopleOf, type Sitting } from '../sitting.ts'
import type { RolesEvent } from './roles-event.ts'
import type { Conduct, Member } from './roles-state.ts'

const withPerson = (sitting: Sitting, person: PersonId, member: Member) =>
  new Map(sitting.people).set(person, member)

type Joining = Pick<Member, 'role' | 'badge'>

// RO7: the first of a delegation leads it and may cast
function joined(sitting: Sitting, person: PersonId, member: Joining, delegation: DelegationId) {
  const isFirst = peopleOf(sitting, delegation).length === 0
  const people = withPerson(sitting, person, { ...member, delegation, mayCast: isFirst })
  return isFirst ? { people, heads: new Map(sitting.heads).set(delegation, person) } : { people }
}

function left(sitting: Sitting, { person, delegation }: EventOf<'delegation.left'>): Partial<Sitting> {
  const people = new Map(sitting.people)
  people.delete(person)
  const heads = new Map(sitting.heads)
  if (heads.get(delegation) === person) heads.delete(delegation)
  return { people, heads }
}

const removed: Evolution<'person.removed'> = (sitting, { person, badge = null }, { by, at }) => {
  const people = new Map(sitting.people)
  people.delete(person)
  const { conduct } = sitting
  return {
    people,
    conduct: {
      ...conduct,
      removed: [...conduct.removed, person],
      // RO20: whom the house removes, the host alone lets in again
      sentAway: by === 'system' ? conduct.sentAway : [...conduct.sentAway, { person, badge, at }],
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
  'person.admitted': (sitting, { person, role, delegation, badge }) => {
    const member = badge === undefined ? { role } : { role, badge }
    return delegation === null
      ? { people: withPerson(sitting, person, { ...member, delegation, mayCast: false }) }
      : joined(sitting, person, member, delegation)
  },
  'delegation.joined': (sitting, { person, delegation }) =>
    joined(sitting, person, { role: 'delegate' }, delegation),
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
  'person.readmitted': (sitting, { person }) =>
    conducted(sitting, {
      removed: without(sitting.conduct.removed, person),
      sentAway: sitting.conduct.sentAway.filter((each) => each.person !== person),
    }),
  'door.set': (sitting, { door }) => conducted(sitting, { door }),
  'chat.slowed': (sitting, { everyMs }) => conducted(sitting, { chatEveryMs: everyMs }),
  'succession.set': (sitting, { people }, { seq }) =>
    conducted(sitting, { succession: people, successionSeq: seq }),
}
