// SHA-256 with a leading byte that keeps the kinds of hashed things apart (as RFC 6962 does for leaves and nodes).
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'
import type { Entry } from './entry.ts'
import type { Secret } from './seal.ts'

const ENTRY = Uint8Array.of(0x00)
const COMMITMENT = Uint8Array.of(0x01)

/** Where a chain begins: the `prev` of the first entry. */
export const GENESIS = '0'.repeat(64)

/** Hash of an entry, 64 hex digits, over all its fields but the hash itself. */
export function entryHash({ session, seq, at, by, type, v, body, prev }: Omit<Entry, 'hash'>): string {
  const text = canonical({ session, seq, at, by, type, v, body, prev })
  return bytesToHex(sha256(concatBytes(ENTRY, utf8ToBytes(text))))
}

// JO3. All salts have one length: else bytes could move between salt and value, and one commitment would open to two.
const SALT = /^[0-9a-f]{32}$/

/** The salted commitment that stands in the chain for a secret; 64 hex digits. Throws TypeError when the salt is not 128 bits of hex. */
export function commitmentOf({ salt, value }: Secret): string {
  if (!SALT.test(salt)) throw new TypeError('a salt is 128 bits, written as 32 hex digits')
  return bytesToHex(sha256(concatBytes(COMMITMENT, hexToBytes(salt), utf8ToBytes(canonical(value)))))
}
