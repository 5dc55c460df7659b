// Interpretation: channels of languages, who interprets on each, and what is asked of them. Who speaks on a channel now is law, not sound.
import type { PersonId } from '../../ids.ts'

/** voice: heard by who chose it; sign: seen by everyone who sees pictures */
export const CHANNEL_KINDS = ['voice', 'sign'] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

export interface Channel {
  /** of its language (BCP 47), as it was opened; no two that differ by case alone */
  readonly tag: string
  readonly kind: ChannelKind
  /** in the order in which they were named */
  readonly interpreters: readonly PersonId[]
  /** who interprets at this moment, and since when, ms since 1970 */
  readonly onAir: PersonId | null
  readonly since: number | null
  /** to whom who is on air would hand over */
  readonly offeredTo: PersonId | null
  /** partners who have said that they could take over, in that order */
  readonly ready: readonly PersonId[]
}

/** People who asked for interpretation into a language that has no channel. */
export interface Wish {
  readonly tag: string
  readonly people: readonly PersonId[]
}

export interface InterpretationState {
  /** in the order in which they were opened */
  readonly channels: readonly Channel[]
  /** the channel of signs that everyone sees; null: there is none */
  readonly seen: string | null
  readonly wishes: readonly Wish[]
}

export type InterpretationAct =
  /** The desk. Twice is refused. */
  | { readonly is: 'open'; readonly tag: string; readonly kind: ChannelKind }
  /** The desk; whoever interprets on it stops. Twice is refused. */
  | { readonly is: 'close'; readonly tag: string }
  /** The desk. Harmless twice. */
  | { readonly is: 'name'; readonly tag: string; readonly person: PersonId }
  | { readonly is: 'unname'; readonly tag: string; readonly person: PersonId }
  /** The desk chooses the channel of signs that everyone sees. Harmless twice. */
  | { readonly is: 'show'; readonly tag: string }
  /** An interpreter of the channel goes on air: it is free, or was offered to them. On another channel they stop. Harmless twice. */
  | { readonly is: 'take'; readonly tag: string }
  /** Who is on air, to a partner. Harmless twice. */
  | { readonly is: 'offer'; readonly tag: string; readonly to: PersonId }
  /** Who was offered it does not take it, or who offered it keeps it. Harmless twice. */
  | { readonly is: 'decline'; readonly tag: string }
  /** An interpreter could take over, or not any more. Harmless twice. */
  | { readonly is: 'ready'; readonly tag: string; readonly isReady: boolean }
  /** Who is on air, or the desk. Harmless twice. */
  | { readonly is: 'stop'; readonly tag: string }
  /** Anybody asks for a language, or does not any more. Harmless twice. */
  | { readonly is: 'wish'; readonly tag: string; readonly isWanted: boolean }
  /** The house: somebody is not in the sitting any more. Harmless twice. */
  | { readonly is: 'gone'; readonly person: PersonId }

export type InterpretationEvent =
  | { readonly type: 'interpretation.opened'; readonly tag: string; readonly kind: ChannelKind }
  | { readonly type: 'interpretation.closed'; readonly tag: string }
  | { readonly type: 'interpretation.named'; readonly tag: string; readonly person: PersonId }
  | { readonly type: 'interpretation.unnamed'; readonly tag: string; readonly person: PersonId }
  | { readonly type: 'interpretation.shown'; readonly tag: string }
  | { readonly type: 'interpretation.began'; readonly tag: string; readonly person: PersonId }
  | { readonly type: 'interpretation.offered'; readonly tag: string; readonly to: PersonId }
  | { readonly type: 'interpretation.declined'; readonly tag: string }
  | {
      readonly type: 'interpretation.readied'
      readonly tag: string
      readonly person: PersonId
      readonly isReady: boolean
    }
  | { readonly type: 'interpretation.ended'; readonly tag: string }
  | {
      readonly type: 'interpretation.wished'
      readonly tag: string
      readonly person: PersonId
      readonly isWanted: boolean
    }
  | { readonly type: 'interpretation.left'; readonly person: PersonId }

export interface InterpretationShown {
  readonly channels: readonly Channel[]
  readonly seen: string | null
  /** most wanted first */
  readonly wishes: readonly { readonly tag: string; readonly count: number }[]
}

export interface InterpretationOwn {
  /** languages that one asked for */
  readonly wishes: readonly string[]
}
