// Exponents: numbers below the order of a group, drawn at random, derived from hashes, and written in decimal.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Chance } from './chance.ts'
import type { Element, Group } from './group.ts'

/** The rest of a division, never negative. */
export function modulo(value: bigint, order: bigint): bigint {
  const rest = value % order
  return rest < 0n ? rest + order : rest
}

/** bits drawn beyond the order's, so that what remains of a division is as good as uniform */
const SPARE_BYTES = 17

/** Uniform below the order, but for a distance of 2^−128. */
export function drawScalar({ order }: Pick<Group, 'order'>, chance: Chance): bigint {
  const bytes = chance((order.toString(2).length >> 3) + SPARE_BYTES)
  return BigInt(`0x${bytesToHex(bytes)}`) % order
}

/** The challenge of Fiat and Shamir: SHA-256 of the prefix and the commitments with commas between them, modulo the order. */
export function challengeOf(group: Group, prefix: string, commitments: readonly Element[]): bigint {
  const text = prefix + group.encode(commitments).join(',')
  return BigInt(`0x${bytesToHex(sha256(utf8ToBytes(text)))}`) % group.order
}

const SCALAR = /^(0|[1-9]\d{0,77})$/

/** Null unless it is the canonical decimal text of a number below the order (BA4). */
export function readScalar(order: bigint, text: string): bigint | null {
  if (!SCALAR.test(text)) return null
  const value = BigInt(text)
  return value < order ? value : null
}
