// Requests and news of voices: lines are described by SDP, and who is heard is told as it changes.
import type { PersonId } from '../ids.ts'

export interface VoiceRequests {
  /** A line to listen on: the offer to answer. The one before is closed. */
  'voice.listen': { ask: Record<never, never>; answer: { offer: string } }
  'voice.accept': { ask: { sdp: string }; answer: null }
  /** A line to speak on. One is heard on it when `live` says so. The one before is closed. */
  'voice.speak': { ask: { sdp: string }; answer: { answer: string } }
  /** Gives the line to speak on up. Harmless twice. */
  'voice.hush': { ask: Record<never, never>; answer: null }
  /** Gives both up. Harmless twice. */
  'voice.leave': { ask: Record<never, never>; answer: null }
}

export type VoiceNews =
  /** whom one hears on which track ("s0" …) from now on */
  | { readonly is: 'heard'; readonly slots: readonly (PersonId | null)[] }
  /** whether others hear one now */
  | { readonly is: 'live'; readonly isLive: boolean }
  /** all lines are gone: ask for them again */
  | { readonly is: 'lost' }
