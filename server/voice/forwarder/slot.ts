// One of a listener's tracks: packets of whoever is routed to it go out as one unbroken stream, whatever their speakers number them.
// RTP (RFC 3550): marker and payload type in byte 1, sequence number in 2–3, timestamp in 4–7, SSRC in 8–11, big-endian.
import type { TrackForm } from '../track-form.ts'
import { MOST_KEPT } from './kept-packets.ts'

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
  /** how far behind the last one the first packet of this speaker went out here, at most MOST_KEPT */
  span: number
  /** the next packet is the first of its speaker here */
  isNew: boolean
}

export const newSlot = (form: TrackForm, ssrc: number): Slot => ({
  ...{ form, ssrc, speaker: null, sequence: 0, timestamp: 0, atMs: 0 },
  ...{ sequenceShift: 0, timestampShift: 0, span: 0, isNew: true },
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
  const { kHz, isVoice } = slot.form
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
    slot.span = -1
  }
  const sequenceOut = (sequence + slot.sequenceShift) % SEQUENCES
  const timestampOut = (timestamp + slot.timestampShift) % TIMESTAMPS
  // a packet that comes late does not set the clock back
  const ahead = (sequenceOut - slot.sequence + SEQUENCES) % SEQUENCES
  if (ahead < SEQUENCES / 2) {
    slot.span = Math.min(MOST_KEPT, slot.span + ahead)
    slot.sequence = sequenceOut
    slot.timestamp = timestampOut
  }
  slot.atMs = nowMs
  number(slot, out, marker, sequenceOut, timestampOut)
}

/**
 * What the speaker numbered the packet that went out on the slot by this sequence number. Null: it is of somebody before, or too old; what a
 * speaker sent before they were heard here is nobody's to ask for.
 */
export function askedAgain(slot: Slot, sequenceOut: number): number | null {
  const behind = (slot.sequence - sequenceOut + SEQUENCES) % SEQUENCES
  if (slot.speaker === null || slot.isNew || behind > slot.span) return null
  return (sequenceOut - slot.sequenceShift + 2 * SEQUENCES) % SEQUENCES
}

/** As `rewrite` wrote it when it went out, and nothing of the slot changes. */
export function rewriteAgain(slot: Slot, packet: Uint8Array, out: Buffer): void {
  out.set(packet)
  const sequenceOut = (out.readUInt16BE(2) + slot.sequenceShift) % SEQUENCES
  const timestampOut = (out.readUInt32BE(4) + slot.timestampShift) % TIMESTAMPS
  number(slot, out, out[1]! & MARKER, sequenceOut, timestampOut)
}

function number(
  { ssrc, form }: Slot,
  out: Buffer,
  marker: number,
  sequenceOut: number,
  timestampOut: number,
): void {
  out[1] = marker | form.payloadType
  out.writeUInt16BE(sequenceOut, 2)
  out.writeUInt32BE(timestampOut, 4)
  out.writeUInt32BE(ssrc, 8)
}
