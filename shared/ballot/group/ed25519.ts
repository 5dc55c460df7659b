// The group of Ed25519, through @noble/curves, as Belenios writes it: quick and small.
import { normalizeZ } from '@noble/curves/abstract/curve.js'
import type { EdwardsPoint } from '@noble/curves/abstract/edwards.js'
import { ed25519 as curve } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { RawGroup } from './raw-group.ts'

const { Point } = curve

/** the 32 bytes of RFC 8032 from the last to the first, so that the text reads as one number */
const TEXT = /^[0-9a-f]{64}$/

/** a table of 2^(TABLE−1) points for each TABLE bits: pays for itself within one ballot */
const TABLE = 4

export const ed25519: RawGroup<EdwardsPoint> = {
  name: 'Ed25519',
  order: Point.Fn.ORDER,
  one: Point.ZERO,
  generator: Point.BASE,
  times: (a, b) => a.add(b),
  square: (a) => a.double(),
  inverse: (a) => a.negate(),
  hasCheapInverse: true,
  isEqual: (a, b) => a.equals(b),
  power: powerOf,
  secretBase(base) {
    // the generator has its table already
    if (base !== Point.BASE && !base.is0()) base.precompute(TABLE)
    return (exponent) => powerOf(base, exponent)
  },
  longestText: 64,
  encode: (elements) =>
    // one division for all of them
    normalizeZ(Point, [...elements]).map((point) => bytesToHex(point.toBytes().reverse())),
  decode(text) {
    if (!TEXT.test(text)) return null
    try {
      return Point.fromBytes(hexToBytes(text).reverse())
    } catch {
      return null
    }
  },
}

/** The curve takes neither zero nor the neutral point. */
function powerOf(base: EdwardsPoint, exponent: bigint): EdwardsPoint {
  return exponent === 0n || base.is0() ? Point.ZERO : base.multiply(exponent)
}
