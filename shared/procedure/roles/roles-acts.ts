// RO: who people are in a sitting, who presides, who speaks for a delegation.
import type { DelegationId, PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import type { Event } from '../event.ts'
import { peopleOf, type Sitting } from '../sitting.ts'
import { presides } from '../standing.ts'
import type { Role } from './roles.ts'
import type { PeopleCommand } from './roles-command.ts'

const nothing: Decided = ok([])

const admitPerson: Act<'person.admit'> = (sitting, command) => {
  const { person, role, delegation, badge } = command
  if (delegation !== null && !sitting.delegations.includes(delegation)) return refuse('delegation-unknown')
  if (sitting.conduct.removed.includes(person)) return refuse('removed', 'RO16')
  if (sitting.people.has(person)) return nothing
  const admitted: Event = { type: 'person.admitted', person, role, delegation, ...(badge && { badge }) }
  // RO5: the first chair to arrive presides
  if (role === 'chair' && sitting.presiding === null) return ok([admitted, ...presidingBy(sitting, person)])
  return ok([admitted])
}

// RO21: nobody presides without a voice
const presidingBy = ({ conduct }: Sitting, person: PersonId): readonly Event[] => [
  ...(conduct.muted.includes(person) ? [{ type: 'person.muted', person, isMuted: false } as const] : []),
  { type: 'presiding.taken', person },
]

const takePresiding: Act<'presiding.take'> = (sitting, _, who) => {
  if (who === 'system') return refuse('person-unknown')
  if (presides(sitting, who)) return nothing
  if (sitting.isOpenForum) {
    if (sitting.presiding !== null) return refuse('already-presided', 'RO2')
  } else if (sitting.people.get(who)?.role !== 'chair') return refuse('not-presiding', 'RO3')
  return ok(presidingBy(sitting, who))
}

const handPresiding: Act<'presiding.hand'> = (sitting, command, who) => {
  if (!presides(sitting, who)) return refuse('not-presiding', 'RO1')
  if (command.person === who) return nothing
  // RO4: in the open forum the host knows who is in the hall; elsewhere one must be accredited
  if (!sitting.isOpenForum && !sitting.people.has(command.person)) return refuse('person-unknown', 'RO4')
  return ok(presidingBy(sitting, command.person))
}

const leavePresiding: Act<'presiding.leave'> = (sitting, _, who) => {
  if (who === 'system' || !presides(sitting, who)) return refuse('not-presiding', 'RO1')
  return ok([{ type: 'presiding.left', person: who }])
}

const takeDelegation: Act<'delegation.take'> = (sitting, command, who) => {
  const { delegation } = command
  if (who === 'system') return refuse('person-unknown')
  if (!sitting.isOpenForum) return refuse('not-open-forum', 'RO6')
  if (!sitting.delegations.includes(delegation)) return refuse('delegation-unknown', 'RO6')
  if (sitting.people.get(who)?.delegation) return refuse('already-in-delegation', 'RO6')
  if (peopleOf(sitting, delegation).length > 0) return refuse('delegation-taken', 'RO6')
  return ok([{ type: 'delegation.joined', person: who, delegation }])
}

const leaveDelegation: Act<'delegation.leave'> = (sitting, _, who) => {
  if (who === 'system') return refuse('person-unknown')
  if (!sitting.isOpenForum) return refuse('not-open-forum', 'RO6')
  const delegation = sitting.people.get(who)?.delegation
  if (!delegation) return refuse('not-in-delegation', 'RO6')
  return ok(partings(sitting, who, delegation))
}

// RO9: a delegation is never without a head while it has people
export function partings(sitting: Sitting, person: PersonId, delegation: DelegationId): readonly Event[] {
  const left: Event = { type: 'delegation.left', person, delegation }
  const next = peopleOf(sitting, delegation).find((other) => other !== person)
  if (sitting.heads.get(delegation) !== person || next === undefined) return [left]
  return [left, { type: 'lead.passed', person: next, delegation }]
}

const allowCasting: Act<'delegation.allow'> = (sitting, command, who) => {
  if (who === 'system') return refuse('person-unknown')
  const delegation = sitting.people.get(who)?.delegation
  if (!delegation || sitting.heads.get(delegation) !== who) return refuse('not-head', 'RO8')
  const member = sitting.people.get(command.person)
  if (member?.delegation !== delegation) return refuse('person-unknown', 'RO8')
  if (command.person === who || member.mayCast === command.mayCast) return nothing
  return ok([{ type: 'casting.allowed', person: command.person, delegation, mayCast: command.mayCast }])
}

const passLead: Act<'delegation.lead'> = (sitting, command, who) => {
  const delegation = sitting.people.get(command.person)?.delegation
  if (!delegation) return refuse('person-unknown', 'RO10')
  const head = sitting.heads.get(delegation)
  // before who may ask: the former head may ask again
  if (head === command.person) return nothing
  if (head !== who && !presides(sitting, who)) return refuse('not-head', 'RO10')
  return ok([{ type: 'lead.passed', person: command.person, delegation }])
}

// RO11
const lapsePerson: Act<'person.lapse'> = (sitting, command) => {
  const { person, from } = command
  if (!sitting.isOpenForum) return nothing
  const events: Event[] = []
  if (presides(sitting, person)) events.push({ type: 'presiding.left', person })
  const delegation = sitting.people.get(person)?.delegation
  if (from === 'everything' && delegation) events.push(...partings(sitting, person, delegation))
  return ok(events)
}

// RO14
const succeed: Act<'presiding.succeed'> = (sitting, { gone, there }) => {
  if (sitting.presiding !== gone || there.includes(gone)) return nothing
  const next = successorsOf(sitting).find((person) => there.includes(person))
  return next === undefined ? nothing : ok(presidingBy(sitting, next))
}

/** The agreed succession, then the other chairs and the secretaries in the order of accreditation (RO14). */
export function successorsOf({ people, conduct, presiding }: Sitting): readonly PersonId[] {
  const withRole = (role: Role) =>
    [...people].filter(([, member]) => member.role === role).map(([person]) => person)
  const all = [...conduct.succession, ...withRole('chair'), ...withRole('secretary')]
  return [...new Set(all)].filter((person) => person !== presiding && people.has(person))
}

export const PEOPLE_ACTS: ActsOf<PeopleCommand> = {
  'person.admit': admitPerson,
  'person.lapse': lapsePerson,
  'presiding.succeed': succeed,
  'delegation.take': takeDelegation,
  'delegation.leave': leaveDelegation,
  'delegation.allow': allowCasting,
  'delegation.lead': passLead,
  'presiding.take': takePresiding,
  'presiding.hand': handPresiding,
  'presiding.leave': leavePresiding,
}
