// Chance comes from outside: the browser's or the server's own source, or a seed in tests.
import { bytesToHex } from '@noble/hashes/utils.js'
import { BASE58 } from '../election/credential-text.ts'

/** Gives so many bytes that nobody can foretell. */
export type Chance = (bytes: number) => Uint8Array

/** A token of so many signs, each of 5.8 bits. */
export function drawToken(chance: Chance, length: number): string {
  const base = BigInt(BASE58.length)
  let token = ''
  // 16 bytes for a sign: none is likelier than another by more than 2^−122
  for (let i = 0; i < length; i++) token += BASE58[Number(BigInt(`0x${bytesToHex(chance(16))}`) % base)]
  return token
}
