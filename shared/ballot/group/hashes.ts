// Hashes as texts: hexadecimal names records and events, Base64 without padding names elections and ballots.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text in hexadecimal. */
export const hashHex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 in Base64 without padding: how Belenios writes fingerprints and trackers. */
export const hashBase64 = (text: string): string => base64(sha256(utf8ToBytes(text)))

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')
}
