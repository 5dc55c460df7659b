// What clients send most is one short message in one piece: it is taken from the bytes as they came, and everything else goes on to the
// receiver of `ws`, as ever. Nobody can tell, by what is heard, which of the two read it; `ws` itself stops reading after an error.

/** RFC 6455, 5.2: the only frame of a binary message, and a length of one byte beside the bit that says it is masked */
const BINARY = 0x82
const MASKED = 0x80
const SHORT = 126
const MASK_AT = 2
const PAYLOAD_AT = 6
/** the bit of a message's last frame */
const LAST = 0x80

/** Reads what a socket brought in; answers whether there may be more at once. */
export type Read = (chunk: Buffer) => boolean

/** `slow` reads whatever is not such a message; `hear` gets the payload of what is. */
export function createQuickReader(slow: Read, hear: (payload: Buffer) => void): Read {
  /** bytes still to come of the frame that `slow` reads; null when that is beyond counting here, and it reads all that follows */
  let owed: number | null = 0

  return (chunk) => {
    if (owed === 0 && isShortMessage(chunk)) {
      hear(unmasked(chunk))
      return true
    }
    if (owed !== null) owed = owedAfter(chunk, owed)
    return slow(chunk)
  }
}

function isShortMessage(chunk: Buffer): boolean {
  const length = chunk[1]! - MASKED
  return chunk[0] === BINARY && length > 0 && length < SHORT && chunk.length === PAYLOAD_AT + length
}

function unmasked(chunk: Buffer): Buffer {
  for (let at = PAYLOAD_AT; at < chunk.length; at++) chunk[at]! ^= chunk[MASK_AT + ((at - PAYLOAD_AT) & 3)]!
  return chunk.subarray(PAYLOAD_AT)
}

/** Of the frame in which the chunk ends, when `owed` bytes of one came first. */
function owedAfter(chunk: Buffer, owed: number): number | null {
  let at = owed
  while (at < chunk.length) {
    const length = chunk[at + 1]! & 0x7f
    const size = length < SHORT ? PAYLOAD_AT : PAYLOAD_AT + 2
    // a message in pieces, longer than any may be, or less than a head
    if (chunk[at]! < LAST || length > SHORT || at + size > chunk.length) return null
    at += size + (length < SHORT ? length : chunk.readUInt16BE(at + 2))
  }
  return at - chunk.length
}
