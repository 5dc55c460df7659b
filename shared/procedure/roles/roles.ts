// RO: who people are in a sitting, who presides, who speaks for a delegation.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { CommandOf, Who } from '../command.ts'
import type { Event } from '../event.ts'
import { peopleOf, type Sitting } from '../sitting.ts'

export const ROLES = ['chair', 'secretary', 'delegate', 'observer', 'visitor'] as const
export type Role = (typeof ROLES)[number]

type Decided = Result<readonly Event[], Refusal>
const nothing: Decided = ok([])

// RO1
export const presides = (sitting: Sitting, who: Who): boolean => who === sitting.presiding

export function admitPerson(sitting: Sitting, command: CommandOf<'person.admit'>): Decided {
  const { person, role, delegation } = command
  if (delegation !== null && !sitting.delegations.includes(delegation)) return refuse('delegation-unknown')
  if (sitting.people.has(person)) return nothing
  const admitted: Event = { type: 'person.admitted', person, role, delegation }
  // RO5: the first chair to arrive presides
  if (role === 'chair' && sitting.presiding === null)
    return ok([admitted, { type: 'presiding.taken', person }])
  return ok([admitted])
}

export function takePresiding(sitting: Sitting, _: CommandOf<'presiding.take'>, who: Who): Decided {
  if (who === 'system') return refuse('person-unknown')
  if (presides(sitting, who)) return nothing
  if (sitting.isOpenForum) {
    if (sitting.presiding !== null) return refuse('already-presided', 'RO2')
  } else if (sitting.people.get(who)?.role !== 'chair') return refuse('not-presiding', 'RO3')
  return ok([{ type: 'presiding.taken', person: who }])
}

export function handPresiding(sitting: Sitting, command: CommandOf<'presiding.hand'>, who: Who): Decided {
  if (!presides(sitting, who)) return refuse('not-presiding', 'RO1')
  if (command.person === who) return nothing
  // RO4: in the open forum the host knows who is in the hall; elsewhere one must be accredited
  if (!sitting.isOpenForum && !sitting.people.has(command.person)) return refuse('person-unknown', 'RO4')
  return ok([{ type: 'presiding.taken', person: command.person }])
}

export function leavePresiding(sitting: Sitting, _: CommandOf<'presiding.leave'>, who: Who): Decided {
  if (who === 'system' || !presides(sitting, who)) return refuse('not-presiding', 'RO1')
  return ok([{ type: 'presiding.left', person: who }])
}

export function takeDelegation(sitting: Sitting, command: CommandOf<'delegation.take'>, who: Who): Decided {
  const { delegation } = command
  if (who === 'system') return refuse('person-unknown')
  if (!sitting.isOpenForum) return refuse('not-open-forum', 'RO6')
  if (!sitting.delegations.includes(delegation)) return refuse('delegation-unknown', 'RO6')
  if (sitting.people.get(who)?.delegation) return refuse('already-in-delegation', 'RO6')
  if (peopleOf(sitting, delegation).length > 0) return refuse('delegation-taken', 'RO6')
  return ok([{ type: 'delegation.joined', person: who, delegation }])
}

export function leaveDelegation(sitting: Sitting, _: CommandOf<'delegation.leave'>, who: Who): Decided {
  if (who === 'system') return refuse('person-unknown')
  if (!sitting.isOpenForum) return refuse('not-open-forum', 'RO6')
  const delegation = sitting.people.get(who)?.delegation
  if (!delegation) return refuse('not-in-delegation', 'RO6')
  return ok(partings(sitting, who, delegation))
}

// RO9: a delegation is never without a head while it has people
function partings(sitting: Sitting, person: PersonId, delegation: DelegationId): readonly Event[] {
  const left: Event = { type: 'delegation.left', person, delegation }
  const next = peopleOf(sitting, delegation).find((other) => other !== person)
  if (sitting.heads.get(delegation) !== person || next === undefined) return [left]
  return [left, { type: 'lead.passed', person: next, delegation }]
}

export function allowCasting(sitting: Sitting, command: CommandOf<'delegation.allow'>, who: Who): Decided {
  if (who === 'system') return refuse('person-unknown')
  const delegation = sitting.people.get(who)?.delegation
  if (!delegation || sitting.heads.get(delegation) !== who) return refuse('not-head', 'RO8')
  const member = sitting.people.get(command.person)
  if (member?.delegation !== delegation) return refuse('person-unknown', 'RO8')
  if (command.person === who || member.mayCast === command.mayCast) return nothing
  return ok([{ type: 'casting.allowed', person: command.person, delegation, mayCast: command.mayCast }])
}

export function passLead(sitting: Sitting, command: CommandOf<'delegation.lead'>, who: Who): Decided {
  const delegation = sitting.people.get(command.person)?.delegation
  if (!delegation) return refuse('person-unknown', 'RO10')
  const head = sitting.heads.get(delegation)
  // before who may ask: the former head may ask again
  if (head === command.person) return nothing
  if (head !== who && !presides(sitting, who)) return refuse('not-head', 'RO10')
  return ok([{ type: 'lead.passed', person: command.person, delegation }])
}

// RO11
export function lapsePerson(sitting: Sitting, command: CommandOf<'person.lapse'>): Decided {
  const { person, from } = command
  if (!sitting.isOpenForum) return nothing
  const events: Event[] = []
  if (presides(sitting, person)) events.push({ type: 'presiding.left', person })
  const delegation = sitting.people.get(person)?.delegation
  if (from === 'everything' && delegation) events.push(...partings(sitting, person, delegation))
  return ok(events)
}
