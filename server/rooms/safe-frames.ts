// What a frame of a client is, judged by its bytes before Colyseus decodes it. Colyseus 0.18 closes a client with 4002 for
// every type it does not know and for every payload it cannot decode, and logs a stack each time (RoomMessages.ts).
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { isJsonPack } from './safe-msgpack.ts'

/**
 * pass: for Colyseus · malformed: counts against the client · hollow: a request whose payload is no JSON, of which the first
 * `headBytes` are sound, so that it can still be answered.
 */
export type FrameVerdict = 'pass' | 'malformed' | { readonly headBytes: number }

// Protocol of @colyseus/shared-types 0.18
const JOINED = 10
const LEFT = 12
const BYTES = 17
const PING = 18
const REQUEST = 21

/** Bytes after the head of a request's number, by its head; below 0x80 the head is the number. */
const NUMBER_BYTES: Readonly<Record<number, number>> = { 204: 1, 205: 2, 206: 4 }

/** Says that its client has come in, and is to be sent the whole state. */
export const isJoined = (frame: Uint8Array): boolean => frame[0] === JOINED

export function judgeFrame(frame: Uint8Array, isBinary: boolean): FrameVerdict {
  if (!isBinary) return 'malformed'
  switch (frame[0]) {
    case JOINED:
    case LEFT:
    case PING:
      return 'pass'
    case BYTES:
      return typeAt(frame, 1) === null ? 'malformed' : 'pass'
    case REQUEST:
      return judgeRequest(frame)
    default:
      return 'malformed'
  }
}

function judgeRequest(frame: Uint8Array): FrameVerdict {
  const head = frame[1] ?? 0xff
  const follows = head < 0x80 ? 0 : NUMBER_BYTES[head]
  if (follows === undefined) return 'malformed'
  const at = 2 + follows
  if (typeAt(frame, at) !== MESSAGE.ask) return 'malformed'
  const headBytes = at + 1 + MESSAGE.ask.length
  return isJsonPack(frame, headBytes) ? 'pass' : { headBytes }
}

/** The message type at `at`: one to 31 signs of ASCII, as all of ours are; null for anything else. */
function typeAt(frame: Uint8Array, at: number): string | null {
  const head = frame[at] ?? 0
  if (head < 0xa1 || head > 0xbf) return null
  const bytes = frame.subarray(at + 1, at + 1 + (head & 0x1f))
  const isAscii = bytes.every((byte) => byte > 0x20 && byte < 0x7f)
  return bytes.length === (head & 0x1f) && isAscii ? String.fromCharCode(...bytes) : null
}
