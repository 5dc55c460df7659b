// One of a listener's tracks: packets of whoever is routed to it go out as one unbroken stream, whatever their speakers number them.
// RTP (RFC 3550): marker and payload type in byte 1, sequence number in 2–3, timestamp in 4–7, SSRC in 8–11, big-endian.
import type { TrackForm } from '../track-form.ts'

const SEQUENCES = 0x1_0000
const TIMESTAMPS = 0x1_0000_0000
const MARKER = 0x80
/** between two speakers at least, ms: a packet of sound */
const GAP_MS = 20

export interface Slot {
  readonly form: TrackForm
  readonly ssrc: number
  /** who is heard or seen on it; null: nobody */
  speaker: string | null
  /** of the last packet that went out, and when it did, ms */
  sequence: number
  timestamp: number
  atMs: number
  /** added to what comes in */
  sequenceShift: number
  timestampShift: number
  /** the next packet is the first of its speaker here */
  isNew: boolean
}

export const newSlot = (form: TrackForm, ssrc: number): Slot => ({
  ...{ form, ssrc, speaker: null, sequence: 0, timestamp: 0, atMs: 0 },
  ...{ sequenceShift: 0, timestampShift: 0, isNew: true },
})

/** Nothing goes out on it until the new speaker's first packet comes. */
export function turnTo(slot: Slot, speaker: string | null): void {
  if (slot.speaker === speaker) return
  slot.speaker = speaker
  slot.isNew = true
}

/**
 * Writes the packet as it goes out on the slot at `nowMs` (from any start) into `out`, which is as long. Between two speakers the stream's
 * clock goes on as time does, as that of one speaker does in a pause (RFC 3550, 5.1).
 */
export function rewrite(slot: Slot, packet: Uint8Array, out: Buffer, nowMs: number): void {
  const { kHz, payloadType, isVoice } = slot.form
  out.set(packet)
  const sequence = out.readUInt16BE(2)
  const timestamp = out.readUInt32BE(4)
  let marker = out[1]! & MARKER
  if (slot.isNew) {
    const pauseMs = slot.atMs === 0 ? GAP_MS : Math.max(GAP_MS, nowMs - slot.atMs)
    slot.sequenceShift = slot.sequence + 1 - sequence + SEQUENCES
    slot.timestampShift = ((slot.timestamp + Math.round(pauseMs * kHz)) % TIMESTAMPS) - timestamp + TIMESTAMPS
    // of a voice it says that somebody begins (RFC 3551), of a picture that it is whole
    if (isVoice) marker = MARKER
    slot.isNew = false
  }
  const sequenceOut = (sequence + slot.sequenceShift) % SEQUENCES
  const timestampOut = (timestamp + slot.timestampShift) % TIMESTAMPS
  // a packet that comes late does not set the clock back
  if ((sequenceOut - slot.sequence + SEQUENCES) % SEQUENCES < SEQUENCES / 2) {
    slot.sequence = sequenceOut
    slot.timestamp = timestampOut
  }
  slot.atMs = nowMs
  out[1] = marker | payloadType
  out.writeUInt16BE(sequenceOut, 2)
  out.writeUInt32BE(timestampOut, 4)
  out.writeUInt32BE(slot.ssrc, 8)
}
