// What happens to the floor.
import type { DelegationId, EntryId, PersonId } from '../../ids.ts'
import type { Yield } from '../rulebooks/procedure.ts'
import type { ListedKind, SpeechKind } from './speakers-state.ts'

export type SpeakersEvent =
  | {
      readonly type: 'speaker.listed'
      readonly entry: EntryId
      readonly delegation: DelegationId
      readonly person: PersonId
      readonly kind: ListedKind
    }
  | { readonly type: 'speaker.unlisted'; readonly entry: EntryId }
  | { readonly type: 'list.set'; readonly isOpen: boolean }
  | { readonly type: 'limits.set'; readonly seconds: number | null; readonly totalSeconds: number | null }
  /** `entry`: null when nobody had asked by the list. Starts the clock. */
  | {
      readonly type: 'floor.given'
      readonly entry: EntryId | null
      readonly delegation: DelegationId | null
      readonly person: PersonId
      readonly kind: SpeechKind
      readonly limitMs: number | null
      /** the time was yielded by who spoke before: it may not be yielded again */
      readonly isYielded: boolean
    }
  /** `usedMs`: without the pauses. */
  | { readonly type: 'floor.ended'; readonly usedMs: number }
  /** to a delegation: a floor.ended and a floor.given follow */
  | { readonly type: 'floor.yielded'; readonly to: Yield }
  | { readonly type: 'floor.extended'; readonly ms: number }
  | { readonly type: 'floor.paused' }
  | { readonly type: 'floor.resumed' }
  /** Its topic is the text of the motion that was carried for it. */
  | {
      readonly type: 'caucus.started'
      readonly kind: 'moderated' | 'unmoderated'
      readonly endsAt: number
      readonly seconds: number | null
    }
  | { readonly type: 'caucus.extended'; readonly endsAt: number }
  | { readonly type: 'caucus.ended' }
  /** The house restarts: the ends of a caucus and of a suspension wait for it. */
  | { readonly type: 'times.held' }
  /** They come so much later as they have waited. */
  | { readonly type: 'times.released' }
