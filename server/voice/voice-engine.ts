// The port to what carries voices: a selective forwarding unit. It knows lines and who is heard on them; why somebody is heard the house
// decides. Each adapter passes tests/contracts/voice.contract.ts.

/** A line of one person; one person has at most one to listen, and one of each kind to send on. */
export type LineId = string

/** What comes to one listener at the same time: voices and a film's sound on the first AUDIO_SLOTS tracks, moving pictures on the others. */
export const AUDIO_SLOTS = 9
export const SLOTS = 11

export interface VoiceCount {
  /** RTP packets that came from speakers, and that went to listeners; null: the engine does not say */
  readonly taken: number | null
  readonly given: number | null
  readonly listening: number
  readonly speaking: number
}

/** Where each slot of a listener comes from now on, on a line that is open. */
export interface Tracks {
  /** `accept` answers it, as it answered the first one; null: the line is described as before */
  readonly offer: string | null
  /** by slot, the mid of its track; null: it has none now */
  readonly mids: readonly (string | null)[]
}

/**
 * Sessions are described by SDP. A listener answers our offer, which has SLOTS tracks that only send (mid "s0"…: Opus, then
 * VP8); a speaker offers one track, of a voice or of a picture. An engine that can promise no such tracks tells where slots come as they do.
 * Methods reject with a sentence when the engine is down or does not understand what it is given.
 */
export interface VoiceEngine {
  /**
   * A line to listen on, silent until it is routed; the one before of the same id is closed. Resolves to the offer. `moved`: of this line,
   * while it is open; another offer comes only when the one before is answered.
   */
  listen(line: LineId, moved?: (tracks: Tracks) => void): Promise<string>
  /** The listener's answer to the last offer. */
  accept(line: LineId, answer: string): Promise<void>
  /** A line to send a voice or a picture on; the one before of the same id is closed. Resolves to the answer. */
  speak(line: LineId, offer: string): Promise<string>
  /** Ends a line to listen on, one that is being opened, too; harmless when there is none. */
  deafen(line: LineId): void
  /** Ends a line to speak on, one that is being opened, too: not a packet of it is forwarded from here on. Harmless when there is none. */
  silence(line: LineId): void
  /**
   * Whom a listener hears and sees on each slot from now on; what is not named is not sent. Speakers who are not there yet are waited for;
   * a listener who is not there is told nothing later.
   * Who comes to see a picture gets a whole one soon: the engine asks its sender for it.
   */
  route(line: LineId, slots: readonly (LineId | null)[]): void
  count(): Promise<VoiceCount>
  /** Calls `told` when the engine has died and is back: all lines and routes are gone. Returns how to stop. */
  onBack(told: () => void): () => void
  close(): Promise<void>
}
