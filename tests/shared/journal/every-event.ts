// One event of each type, so that a new type cannot be forgotten: this does not compile without it.
import type { Event, EventType } from '../../../shared/procedure/event.ts'
import {
  AMINA,
  ARE,
  admitted,
  allowed,
  ballot,
  closed,
  FRA,
  joined,
  leads,
  left,
  OPENED,
  opened,
  presiding,
  saltOf,
  unpresided,
  V1,
} from '../procedure/samples.ts'

const BY_TYPE: Readonly<Record<EventType, Event>> = {
  'sitting.opened': OPENED,
  'person.admitted': admitted(AMINA, ARE),
  'delegation.joined': joined(AMINA, ARE),
  'delegation.left': left(AMINA, ARE),
  'casting.allowed': allowed(AMINA, ARE),
  'lead.passed': leads(AMINA, ARE),
  'presiding.taken': presiding(AMINA),
  'presiding.left': unpresided(AMINA),
  'vote.opened': opened(V1),
  'ballot.cast': ballot(V1, ARE, 'yes'),
  'vote.closed': closed(V1, [ARE, 'yes', saltOf(3)], [FRA, 'abstain', saltOf(4)]),
}

export const EVERY_EVENT: readonly Event[] = Object.values(BY_TYPE)
