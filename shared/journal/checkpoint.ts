// The head of a journal as a short text that can be signed, kept by others and compared: C2SP's tlog-checkpoint, whose tree is here a
// chain: https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md
import type { SessionId } from '../ids.ts'

export interface Checkpoint {
  /** of the forum, as its key is called */
  readonly forum: string
  readonly session: SessionId
  /** height of the journal */
  readonly seq: number
  /** SHA-256 of the entry at that height, 64 hex digits */
  readonly hash: string
  /** ms since 1970 */
  readonly at: number
  /** the operator took this for the journal though another one had been seen */
  readonly isAccepted: boolean
}

const SHAPE =
  /^([^\s/]+)\/([a-z0-9_-]{3,32})\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nat (\d{1,16})\n(accepted\n)?$/

/** The text that is signed: origin, height, hash in base64, then lines of our own. */
export function checkpointText({ forum, session, seq, hash, at, isAccepted }: Checkpoint): string {
  return `${forum}/${session}\n${seq}\n${base64OfHex(hash)}\nat ${at}\n${isAccepted ? 'accepted\n' : ''}`
}

/** null for anything that is no checkpoint of a journal. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [, forum, session, seq, hash, at, accepted] = SHAPE.exec(text) ?? []
  if (forum === undefined || session === undefined || hash === undefined) return null
  const isAccepted = accepted !== undefined
  return {
    forum,
    session: session as SessionId,
    seq: Number(seq),
    hash: hexOfBase64(hash),
    at: Number(at),
    isAccepted,
  }
}

const base64OfHex = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))

const hexOfBase64 = (text: string): string =>
  Array.from(atob(text), (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')

/** What two people compare: 128 bits of the hash in groups, so that nobody can make two histories that look alike. */
export const spokenHash = (hash: string): string => hash.slice(0, 32).replace(/(.{4})(?!$)/g, '$1 ')

/** The same for a machine, whole: `majlis SESSION HEIGHT HASH`. */
export const comparedText = ({ session, seq, hash }: Pick<Checkpoint, 'session' | 'seq' | 'hash'>): string =>
  `majlis ${session} ${seq} ${hash}`

/** What somebody else has seen, as `comparedText` says it, or null. */
export function readCompared(text: string): Pick<Checkpoint, 'session' | 'seq' | 'hash'> | null {
  const [, session, seq, hash] =
    /^\s*majlis\s+([a-z0-9_-]{3,32})\s+(\d{1,9})\s+([0-9a-f]{64})\s*$/.exec(text) ?? []
  if (session === undefined || hash === undefined) return null
  return { session: session as SessionId, seq: Number(seq), hash }
}
