// How a listener is offered the track of a slot.
import nodeDataChannel, { type Audio as AudioTrack, type Video as VideoTrack } from 'node-datachannel'
import { formOfSlot } from '../track-form.ts'

const { Audio, Video } = nodeDataChannel

/** mono, with what mends a lost packet from the next one */
const OPUS_FORM = 'minptime=10;useinbandfec=1;stereo=0'

/** Mid "s" and the slot; it sends alone. */
export function offeredTrack(slot: number, ssrc: number): AudioTrack | VideoTrack {
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
