// What the forwarder reads of a packet: whether it is control, what a listener asks for, whether a whole picture begins.

/** RTCP, which shares the port (RFC 5761). */
export const isControl = (packet: Uint8Array): boolean => packet[1]! >= 192 && packet[1]! <= 223

export const payloadTypeOf = (packet: Uint8Array): number => packet[1]! & 0x7f

export const sequenceOf = (packet: Uint8Array): number => (packet[2]! << 8) + packet[3]!

const FEEDBACK_OF_PAYLOAD = 206
const PICTURE_LOST = 1
const WHOLE_PICTURE = 4

/** A compound of RTCP with a PLI (RFC 4585) or FIR (RFC 5104) in it. */
export function asksForPicture(packet: Uint8Array): boolean {
  for (let at = 0; at + 4 <= packet.length; ) {
    const format = packet[at]! & 0x1f
    if (packet[at + 1] === FEEDBACK_OF_PAYLOAD && (format === PICTURE_LOST || format === WHOLE_PICTURE))
      return true
    // in words of 4 bytes, without the first
    at += ((packet[at + 2]! << 8) + packet[at + 3]! + 1) * 4
  }
  return false
}

const FEEDBACK_OF_TRANSPORT = 205
const PACKETS_LOST = 1
/** in one message: who has lost more is helped by a whole picture */
const MOST_LOST = 64
/** the bits after a number: which of those that follow it are lost, too */
const FOLLOWING = 16

/** The sequence numbers that a compound of RTCP says are lost (generic NACK, RFC 4585, 6.2.1); of a long list the beginning. */
export function lostPackets(packet: Uint8Array): readonly number[] {
  const lost: number[] = []
  for (let at = 0; at + 4 <= packet.length; ) {
    const end = at + ((packet[at + 2]! << 8) + packet[at + 3]! + 1) * 4
    const isLoss = packet[at + 1] === FEEDBACK_OF_TRANSPORT && (packet[at]! & 0x1f) === PACKETS_LOST
    for (let part = at + 12; isLoss && part + 4 <= Math.min(end, packet.length); part += 4) {
      const first = (packet[part]! << 8) + packet[part + 1]!
      const following = (packet[part + 2]! << 8) + packet[part + 3]!
      lost.push(first)
      for (let bit = 0; bit < FOLLOWING; bit += 1)
        if ((following >> bit) & 1) lost.push((first + bit + 1) & 0xffff)
      if (lost.length >= MOST_LOST) return lost.slice(0, MOST_LOST)
    }
    at = end
  }
  return lost
}

/** An RTP packet of VP8 with the beginning of a picture that needs no other (RFC 7741). */
export function beginsPicture(packet: Uint8Array): boolean {
  const hasExtension = (packet[0]! & 0x10) !== 0
  let at = 12 + (packet[0]! & 0x0f) * 4
  if (hasExtension) at += 4 + ((packet[at + 2]! << 8) + packet[at + 3]!) * 4
  const descriptor = packet[at]
  // S, and partition 0: the first packet of a picture
  if (descriptor === undefined || (descriptor & 0x1f) !== 0x10) return false
  at += 1
  if ((descriptor & 0x80) !== 0) {
    const more = packet[at]!
    at += 1
    if ((more & 0x80) !== 0) at += (packet[at]! & 0x80) === 0 ? 1 : 2
    if ((more & 0x40) !== 0) at += 1
    if ((more & 0x30) !== 0) at += 1
  }
  const head = packet[at]
  return head !== undefined && (head & 0x01) === 0
}
