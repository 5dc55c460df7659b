// What a track carries: a voice as Opus, or a picture as VP8, which every browser can send and show.
import nodeDataChannel, { type Audio as AudioForm, type Video as VideoForm } from 'node-datachannel'
import { AUDIO_SLOTS } from '../voice-engine.ts'

const { Audio, Video } = nodeDataChannel

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

/** mono, with what mends a lost packet from the next one */
const OPUS_FORM = 'minptime=10;useinbandfec=1;stereo=0'

export const formOfSlot = (slot: number): TrackForm => (slot < AUDIO_SLOTS ? VOICE : PICTURE)

/** How a listener is offered the track of a slot. */
export function offered(slot: number, ssrc: number): AudioForm | VideoForm {
  const { isVoice, payloadType } = formOfSlot(slot)
  const mid = `s${slot}`
  if (isVoice) {
    const audio = new Audio(mid, 'SendOnly')
    audio.addAudioCodec(payloadType, 'opus', OPUS_FORM)
    audio.addSSRC(ssrc, 'majlis', mid, mid)
    return audio
  }
  const video = new Video(mid, 'SendOnly')
  video.addVP8Codec(payloadType)
  video.addSSRC(ssrc, 'majlis', mid, mid)
  return video
}
