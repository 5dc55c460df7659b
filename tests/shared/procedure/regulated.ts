// Sittings in which the roll is called: who is in them and present, for tests of acts that ask for it.
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Event, EventOf } from '../../../shared/procedure/event.ts'
import type { Presence } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { RulebookId } from '../../../shared/procedure/rulebooks/rulebook.ts'
import type { Past } from './given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  KEN,
  OPENED,
  opened,
  presiding,
  V1,
} from './samples.ts'

export const EMIR = 'p_emir' as PersonId
/** an observer state under rules that know them */
export const VAT = 'VAT' as DelegationId

export const noted = (delegation: DelegationId, presence: Presence = 'present'): Event => ({
  type: 'presence.noted',
  delegation,
  presence,
})

/** Amina speaks for ARE, Boris for FRA, Chidi for KEN, Emir for the observer VAT; Dalal presides. Nobody is noted yet. */
export const seated = (rulebook: RulebookId): readonly Past[] => [
  { ...(OPENED as EventOf<'sitting.opened'>), rulebook, delegations: [KEN, ARE, FRA, VAT], observers: [VAT] },
  admitted(AMINA, ARE),
  admitted(BORIS, FRA),
  admitted(CHIDI, KEN),
  admitted(EMIR, VAT),
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
]

/** All four present, and the first meeting open. */
export const meeting = (rulebook: RulebookId): readonly Past[] => [
  ...seated(rulebook),
  ...[ARE, FRA, KEN, VAT].map((delegation) => noted(delegation)),
  { type: 'meeting.opened', number: 1 },
]

/** The first question, put in another way than usual. */
export const asked = (more: Partial<EventOf<'vote.opened'>>): Event => ({
  ...(opened(V1) as EventOf<'vote.opened'>),
  ...more,
})
