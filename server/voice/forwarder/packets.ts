// What the forwarder reads of a packet: whether it is control, whether a listener asks for a whole picture, whether a whole picture begins.

/** RTCP, which shares the port (RFC 5761). */
export const isControl = (packet: Uint8Array): boolean => packet[1]! >= 192 && packet[1]! <= 223

export const payloadTypeOf = (packet: Uint8Array): number => packet[1]! & 0x7f

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
