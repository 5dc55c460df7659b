// What delegations agree on at the signing table, as the bytes that are hashed and signed. Each kind of bytes begins with a line of its
// own, so that what was signed for one purpose can never be shown as signed for another.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../canonical.ts'

const TEXT_DOMAIN = utf8ToBytes('majlis agreement text v1\n')
const SIGNATURE_DOMAIN = utf8ToBytes('majlis agreement signature v1\n')
const KEY_DOMAIN = utf8ToBytes('majlis agreement key v1\n')

/** What is frozen: the same for all parties, or they have not agreed. */
export interface Terms {
  /** id of the agreement, minted by the house */
  readonly agreement: string
  readonly title: string
  /** ids of the delegations, in the order in which they are named */
  readonly parties: readonly string[]
  readonly text: string
}

/** SHA-256, 64 hex digits, of `majlis agreement text v1`, a newline, and the canonical JSON (RFC 8785) of the terms. */
export function termsHash({ agreement, title, parties, text }: Terms): string {
  const bytes = utf8ToBytes(canonical({ agreement, title, parties, text }))
  return bytesToHex(sha256(concatBytes(TEXT_DOMAIN, bytes)))
}

/** What one delegation puts its name to. */
export interface Statement {
  readonly agreement: string
  /** of the terms */
  readonly hash: string
  readonly delegation: string
  /** Ed25519 public key, 64 hex digits */
  readonly key: string
}

/** `majlis agreement signature v1`, a newline, and the canonical JSON of the statement. */
export const statementBytes = ({ agreement, hash, delegation, key }: Statement): Uint8Array =>
  concatBytes(SIGNATURE_DOMAIN, utf8ToBytes(canonical({ agreement, hash, delegation, key })))

/** `secret`: 32 bytes. 128 hex digits (RFC 8032). */
export const signStatement = (statement: Statement, secret: Uint8Array): string =>
  bytesToHex(ed25519.sign(statementBytes(statement), secret))

export const publicKeyOf = (secret: Uint8Array): string => bytesToHex(ed25519.getPublicKey(secret))

const KEY = /^[0-9a-f]{64}$/
const SIGNATURE = /^[0-9a-f]{128}$/

/** Whether the signature is by the statement's own key. Strict RFC 8032: nothing malleable passes. Never throws. */
export const isSigned = (statement: Statement, signature: string): boolean =>
  isMadeBy(statement.key, statementBytes, statement, signature)

/** That a delegation has the key that it announces. */
export interface KeyClaim {
  readonly delegation: string
  readonly key: string
}

/** `majlis agreement key v1`, a newline, and the canonical JSON of the claim. */
const claimBytes = ({ delegation, key }: KeyClaim): Uint8Array =>
  concatBytes(KEY_DOMAIN, utf8ToBytes(canonical({ delegation, key })))

export const proveKey = (claim: KeyClaim, secret: Uint8Array): string =>
  bytesToHex(ed25519.sign(claimBytes(claim), secret))

/** Whether who claims the key has its secret. Never throws. */
export const isKeyProved = (claim: KeyClaim, proof: string): boolean =>
  isMadeBy(claim.key, claimBytes, claim, proof)

function isMadeBy<T>(key: string, bytesOf: (said: T) => Uint8Array, said: T, signature: string): boolean {
  if (!KEY.test(key) || !SIGNATURE.test(signature)) return false
  try {
    return ed25519.verify(hexToBytes(signature), bytesOf(said), hexToBytes(key), { zip215: false })
  } catch {
    return false
  }
}

/** What two people read to each other to know that it is the same key: 64 bits in groups of four. */
export const spokenKey = (key: string): string => key.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ')
