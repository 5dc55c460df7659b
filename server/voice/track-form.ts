// What a track carries: a voice as Opus, or a picture as VP8, which every browser can send and show.
import { AUDIO_SLOTS } from './voice-engine.ts'

export interface TrackForm {
  readonly isVoice: boolean
  /** as a description writes it */
  readonly codec: string
  /** of what goes out, as most browsers number it */
  readonly payloadType: number
  /** ticks of its clock in a millisecond */
  readonly kHz: number
}

export const VOICE: TrackForm = { isVoice: true, codec: 'opus/48000/2', payloadType: 111, kHz: 48 }
export const PICTURE: TrackForm = { isVoice: false, codec: 'VP8/90000', payloadType: 96, kHz: 90 }

export const formOfSlot = (slot: number): TrackForm => (slot < AUDIO_SLOTS ? VOICE : PICTURE)
