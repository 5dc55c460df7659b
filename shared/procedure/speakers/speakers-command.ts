// What may be asked about the floor. Twice is a refusal unless said otherwise.
import type { DelegationId, EntryId, PersonId } from '../../ids.ts'
import type { Yield } from '../rulebooks/procedure.ts'
import type { ListedKind } from './speakers-state.ts'

export type SpeakersCommand =
  /** A person of a delegation asks for the floor. */
  | { readonly type: 'floor.request'; readonly kind: ListedKind }
  /** One's own entry, or any for the desk. */
  | { readonly type: 'floor.withdraw'; readonly entry: EntryId }
  /** The desk inscribes a delegation, for one person of it. */
  | { readonly type: 'list.add'; readonly delegation: DelegationId }
  /** The chair closes or opens the list. Harmless twice. */
  | { readonly type: 'list.set'; readonly isOpen: boolean }
  /** Harmless twice. `seen`: the height at which the chair read the limits that are replaced. */
  | {
      readonly type: 'limits.set'
      readonly seconds: number | null
      readonly totalSeconds: number | null
      readonly seen: number
    }
  /** The chair calls who is next, or any entry with a reason to go out of turn (replies, explanations). */
  | { readonly type: 'floor.give'; readonly entry: EntryId }
  /** In a caucus or on a debatable motion: the chair recognises a delegation at once. */
  | {
      readonly type: 'floor.recognise'
      readonly delegation: DelegationId
      readonly kind: 'caucus' | 'for' | 'against'
    }
  /** Someone from the gallery comes to the rostrum for a while. */
  | { readonly type: 'floor.invite'; readonly person: PersonId; readonly seconds: number }
  /** The speech is over: by the speaker, or withdrawn by the desk. `givenAt` of the speech that is meant. */
  | { readonly type: 'floor.end'; readonly givenAt: number }
  | { readonly type: 'floor.yield'; readonly to: Yield; readonly delegation: DelegationId | null }
  /** `givenAt` of the speech that is meant, so that a late hand does not reach the next one (RO15). */
  | { readonly type: 'floor.extend'; readonly givenAt: number; readonly seconds: number }
  /** Harmless twice. */
  | { readonly type: 'floor.pause'; readonly givenAt: number; readonly isPaused: boolean }
  /** `startedAt` of the caucus that is meant. */
  | { readonly type: 'caucus.end'; readonly startedAt: number }
  /** By the house when a time is over: a guest's, a caucus's. Harmless when it is not. */
  | { readonly type: 'time.check' }
  /** By the house around a restart of its own (SP28). Harmless twice. */
  | { readonly type: 'times.hold'; readonly isHeld: boolean }
