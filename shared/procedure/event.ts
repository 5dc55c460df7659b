// What has happened: a closed union. Facts only; each has a version (see journal/upcast.ts) and is never edited.
// Fields named in journal/seal.ts do not enter the chain in clear: `salt` (128 bits, hex) goes with them.
import type { DelegationId, PersonId } from '../ids.ts'
import type { AgendaEvent } from './agenda/agenda-event.ts'
import type { AnnulmentEvent } from './annulment/annulment-event.ts'
import type { ElectionsEvent } from './elections/elections-event.ts'
import type { LotsEvent } from './lots/lots-event.ts'
import type { MotionsEvent } from './motions/motions-event.ts'
import type { PointsEvent } from './points/points-event.ts'
import type { ProposalsEvent } from './proposals/proposals-event.ts'
import type { RolesEvent } from './roles/roles-event.ts'
import type { Rulebook, RulebookId } from './rulebooks/rulebook.ts'
import type { SecretEvent } from './secret/secret-event.ts'
import type { SpeakersEvent } from './speakers/speakers-event.ts'
import type { VotesEvent } from './votes/votes-event.ts'

export interface SittingTexts {
  readonly title: string
  /** names of delegations that are no member or observer state */
  readonly names: Readonly<Record<DelegationId, string>>
}

export interface SittingOpened {
  readonly type: 'sitting.opened'
  readonly rulebook: RulebookId
  /** of a host's own rulebook; null otherwise */
  readonly ownRulebook: Rulebook | null
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** in seating order */
  readonly delegations: readonly DelegationId[]
  /** those of them without a vote of their own */
  readonly observers: readonly DelegationId[]
  /** null: erased */
  readonly texts: SittingTexts | null
  readonly salt: string
}

export type Event =
  | SittingOpened
  | RolesEvent
  | AgendaEvent
  | SpeakersEvent
  | PointsEvent
  | MotionsEvent
  | ProposalsEvent
  | VotesEvent
  | AnnulmentEvent
  | LotsEvent
  | ElectionsEvent
  | SecretEvent

export type EventType = Event['type']
export type EventOf<T extends EventType> = Extract<Event, { type: T }>

/** An event with its place in the journal. `at`: ms since 1970. */
export interface Happened {
  readonly seq: number
  readonly at: number
  readonly by: PersonId | 'system'
  readonly event: Event
}
