// Drawing a lot that anyone can draw again: SHA-256 of the seed, committed to before, and of all chance that people added.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'

/** keeps these hashes apart from those of the journal, which begin with 0x00 and 0x01 */
const DRAW = Uint8Array.of(0x02)

/**
 * 0 … of - 1. `seed`: 256 bits in hex; `nonces`: 128 bits in hex each, in the order in which they were added. The digest has 256
 * bits, so that its rest modulo `of` favours nobody by more than 2⁻²⁴⁸. Throws RangeError when there is nothing to draw from.
 */
export function drawOf(seed: string, nonces: readonly string[], of: number): number {
  if (!Number.isSafeInteger(of) || of < 1) throw new RangeError(`nothing to draw from: ${of}`)
  const digest = sha256(concatBytes(DRAW, hexToBytes(seed), ...nonces.map(hexToBytes)))
  return Number(BigInt(`0x${bytesToHex(digest)}`) % BigInt(of))
}
