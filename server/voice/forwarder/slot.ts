// One of a listener's tracks: packets of whoever is routed to it go out as one unbroken stream, whatever their speakers number them.
// RTP (RFC 3550): sequence number in bytes 2–3, timestamp in 4–7, SSRC in 8–11, big-endian.

const SEQUENCES = 0x1_0000
const TIMESTAMPS = 0x1_0000_0000
/** between two speakers, in samples at 48 kHz: 20 ms */
const GAP = 960

export interface Slot {
  /** who is heard on it; null: nobody */
  speaker: string | null
  readonly ssrc: number
  /** of the last packet that went out */
  sequence: number
  timestamp: number
  /** added to what comes in */
  sequenceShift: number
  timestampShift: number
  /** the next packet is the first of its speaker here */
  isNew: boolean
}

export const newSlot = (ssrc: number): Slot => ({
  ...{ speaker: null, ssrc, sequence: 0, timestamp: 0, sequenceShift: 0, timestampShift: 0, isNew: true },
})

/** Nothing is heard on it until the new speaker's first packet comes. */
export function turnTo(slot: Slot, speaker: string | null): void {
  if (slot.speaker === speaker) return
  slot.speaker = speaker
  slot.isNew = true
}

/** Writes the packet as it goes out on the slot into `out`, which is as long. */
export function rewrite(slot: Slot, packet: Uint8Array, out: Buffer): void {
  out.set(packet)
  const sequence = out.readUInt16BE(2)
  const timestamp = out.readUInt32BE(4)
  if (slot.isNew) {
    slot.sequenceShift = slot.sequence + 1 - sequence + SEQUENCES
    slot.timestampShift = slot.timestamp + GAP - timestamp + TIMESTAMPS
    // after a pause the listener's buffer begins anew
    out[1]! |= 0x80
    slot.isNew = false
  }
  const sequenceOut = (sequence + slot.sequenceShift) % SEQUENCES
  const timestampOut = (timestamp + slot.timestampShift) % TIMESTAMPS
  // a packet that comes late does not set the clock back
  if ((sequenceOut - slot.sequence + SEQUENCES) % SEQUENCES < SEQUENCES / 2) {
    slot.sequence = sequenceOut
    slot.timestamp = timestampOut
  }
  out.writeUInt16BE(sequenceOut, 2)
  out.writeUInt32BE(timestampOut, 4)
  out.writeUInt32BE(slot.ssrc, 8)
}

/** RTCP, which shares the port (RFC 5761). */
export const isControl = (packet: Uint8Array): boolean => packet[1]! >= 192 && packet[1]! <= 223
