// The speakers' list, the floor, caucuses, and who has spoken how long.
import type { DelegationId, EntryId, MotionId, PersonId } from '../../ids.ts'
import type { Yield } from '../rulebooks/procedure.ts'

/** explanation: of vote; guest: someone called from the gallery; for, against: on a motion */
export const SPEECH_KINDS = ['speech', 'reply', 'explanation', 'for', 'against', 'guest', 'caucus'] as const
export type SpeechKind = (typeof SPEECH_KINDS)[number]

/** those that are asked for by the list */
export const LISTED_KINDS = ['speech', 'reply', 'explanation'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]

/** Someone who asked for the floor. */
export interface SpeakerEntry {
  readonly id: EntryId
  readonly delegation: DelegationId
  readonly person: PersonId
  readonly kind: ListedKind
  readonly at: number
}

/** Who is speaking. */
export interface Floor {
  /** null: a guest has none */
  readonly delegation: DelegationId | null
  readonly person: PersonId
  readonly kind: SpeechKind
  /** ms since 1970 */
  readonly givenAt: number
  /** null: no limit */
  readonly limitMs: number | null
  /** the clock stands still since then, as while a point is settled */
  readonly pausedAt: number | null
  /** ms of pauses that are over */
  readonly pausedMs: number
  /** time of a yield: it may not be yielded again */
  readonly isYielded: boolean
  /** the rest of the time goes to questions; null: it does not */
  readonly yieldedTo: Yield | null
}

export interface Caucus {
  readonly kind: 'moderated' | 'unmoderated'
  /** null: erased or not said */
  readonly topic: string | null
  readonly startedAt: number
  readonly endsAt: number
  /** seconds of a speech in it; null: unmoderated */
  readonly seconds: number | null
}

export interface Spoken {
  readonly ms: number
  readonly times: number
  /** rights of reply used on the current item */
  readonly replies: number
}

export interface Speakers {
  readonly isOpen: boolean
  /** seconds of a speech; null: no limit */
  readonly seconds: number | null
  /** seconds that one delegation may speak in all on an item; null: no limit */
  readonly totalSeconds: number | null
  readonly entries: readonly SpeakerEntry[]
  readonly floor: Floor | null
  readonly caucus: Caucus | null
  readonly spoken: Readonly<Record<DelegationId, Spoken>>
  /** ms of speeches on the current item, that of time yielded to the delegation among them */
  readonly onItem: Readonly<Record<DelegationId, number>>
  /** who has spoken on each motion that waits, so that nobody does twice */
  readonly onMotions: Readonly<Record<MotionId, readonly DelegationId[]>>
  /** height of the journal at which the limits were set */
  readonly limitsSeq: number
  /** ids given so far */
  readonly count: number
  /** ms since 1970, from when the ends of a caucus and of a suspension wait for a house that restarts; left out: they do not */
  readonly heldAt?: number
}

export const EMPTY_SPEAKERS: Speakers = {
  isOpen: true,
  seconds: null,
  totalSeconds: null,
  entries: [],
  floor: null,
  caucus: null,
  spoken: {},
  onItem: {},
  onMotions: {},
  limitsSeq: 0,
  count: 0,
}
