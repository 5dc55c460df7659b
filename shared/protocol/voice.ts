// Requests and news of voices: lines are described by SDP, and who is heard is told as it changes.
import type { PersonId } from '../ids.ts'
import type { LineKind } from '../voice/hearing.ts'

/** A relay for who cannot send UDP, as RTCPeerConnection takes it. */
export interface IceServer {
  readonly urls: readonly string[]
  readonly username: string
  readonly credential: string
}

export interface VoiceRequests {
  /** A line to listen on: the offer to answer. The one before is closed. `sees`: moving pictures come, too. */
  'voice.listen': { ask: { sees: boolean }; answer: { offer: string; ice: readonly IceServer[] } }
  /** Answers the offer of the line, or the last one of its `tracks`. */
  'voice.accept': { ask: { sdp: string }; answer: null }
  /** A line to send a voice or a picture on. One is heard on it when `live` says so. The one before of its kind is closed. */
  'voice.speak': {
    ask: { sdp: string; as: LineKind }
    answer: { answer: string; ice: readonly IceServer[] }
  }
  /** Gives the line to send on up. Harmless twice. */
  'voice.hush': { ask: { as: LineKind }; answer: null }
  /** Which channel of interpretation one hears; null: the floor alone. Harmless twice. */
  'voice.channel': { ask: { channel: string | null }; answer: null }
  /** Gives all lines up. Harmless twice. */
  'voice.leave': { ask: Record<never, never>; answer: null }
}

export type VoiceNews =
  /** whom one hears on which slot from now on */
  | { readonly is: 'heard'; readonly slots: readonly (PersonId | null)[] }
  /**
   * On which track each slot comes from now on, by its mid; null: on none. Until it is told, that is "s0" …. `offer`: the line is described
   * anew, to be answered as the first time; null: it is not
   */
  | { readonly is: 'tracks'; readonly offer: string | null; readonly mids: readonly (string | null)[] }
  /**
   * Whether others hear one now. `until`: ms since 1970 by the clock of the house, when the time on the floor is over and the microphone
   * closes by itself; null: it does not
   */
  | { readonly is: 'live'; readonly isLive: boolean; readonly until: number | null }
  /** all lines are gone: ask for them again */
  | { readonly is: 'lost' }
