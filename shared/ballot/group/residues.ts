// BELENIOS-2048: the subgroup of prime order of the numbers modulo a prime of 2048 bits (FIPS 186-4), for audits by older tools.
import type { RawGroup } from './raw-group.ts'

// specification of Belenios, "Default group parameters"
const P = BigInt(
  [
    '0xa3ef2d011fefb1b6e39e568fccdffb0f',
    'b7dc7ef3a791b6862791811d21fc35f21e6d36856b428030421f514ed40bfd4c06e092a495af8d79a2f85e0fb11c0ede',
    '07dd973f9c53e50930c6e82ac36de1ae3fb8c3aabfff12ce27a5022ddd8912d107435012768a2cdd0a4091d8fa447f6c',
    '7ebc15a349fa318a6b4fe17d8d47e843a3e14dfa9b2162f4d7229abe93a188b46b006517d6f6747ebbb29c9ec3099b60',
    '7f18fb1a8bc858279aa8599411d998d3e3fada9e010840d082d8c31911acdd4a0e7992d0f18cc759cb5de0acf66a3882',
    '555bc810941e021b6a4ccfa04ee4008f878affa2375e2999b44f6cef17d707301e59e0e6351e051ed9cec4157646e64f',
  ].join(''),
)
const G = BigInt(
  [
    '0x1307c1ab5f295885d7caa3a78a42415e',
    '31fd1c5807b61fb1e781878a52230a51988b98c259597f9c5a9dfd001d26ba31d9d8976f01d95a1c8262ee68a0e92cea',
    '541e5219e0d0d094301b894236823fe1d4bc04e29f3748aefd4f10d5b1a356a8643e673fd9d215fc8fe5fb9cf9fdb8ea',
    '88fdb1a3381a697fdf9c2458570b06d26aef1be365fdd90165f397c6b870df8c1b9e519edcee8bb0f74b7a1615a274ba',
    '60a7ea574a61f552d2dde0ce514e0927c4ff49b1964c4a913731ae4268d60d7f22127b6cbba44d453ac8b72fd04e0991',
    'b7aeff04867d8724ac638f5f34100d2d47aa680d43771902743d663f42d853c041e1c91fe3823f4bcf284308f1d7e653',
  ].join(''),
)
const Q = 0xadb6066a73522565f4daa0f2579db7f2f0fa90c2168bc709e20263387d55c491n

/** no element has more decimal digits */
const DIGITS = P.toString().length
const TEXT = /^(0|[1-9]\d*)$/

/** bits of a digit where an exponent is secret: every digit takes the same steps, be it zero or not */
const WINDOW = 4
const WINDOWS = Math.ceil(Q.toString(2).length / WINDOW)

/** The digits of a secret exponent, from the lowest. */
const digitsOf = (exponent: bigint): readonly number[] =>
  [...exponent.toString(16).padStart(WINDOWS, '0')].reverse().map((digit) => Number.parseInt(digit, 16))

/** base^0 … base^(2^WINDOW − 1) */
function tableOf(base: bigint): readonly bigint[] {
  const table = [1n]
  while (table.length < 1 << WINDOW) table.push((table.at(-1)! * base) % P)
  return table
}

export const belenios2048: RawGroup<bigint> = {
  name: 'BELENIOS-2048',
  order: Q,
  one: 1n,
  generator: G,
  times: (a, b) => (a * b) % P,
  square: (a) => (a * a) % P,
  inverse: inverseOf,
  hasCheapInverse: false,
  isEqual: (a, b) => a === b,
  power(base, exponent) {
    const table = tableOf(base)
    let power = 1n
    for (const digit of digitsOf(exponent).toReversed()) {
      for (let i = 0; i < WINDOW; i++) power = (power * power) % P
      power = (power * table[digit]!) % P
    }
    return power
  },
  secretBase(base) {
    const tables = [tableOf(base)]
    // the next base is the last entry of the table before, times the base
    while (tables.length < WINDOWS) {
      const last = tables.at(-1)!
      tables.push(tableOf((last.at(-1)! * last[1]!) % P))
    }
    return (exponent) =>
      digitsOf(exponent).reduce((power, digit, index) => (power * tables[index]![digit]!) % P, 1n)
  },
  longestText: DIGITS,
  encode: (elements) => elements.map(String),
  decode(text) {
    if (text.length > DIGITS || !TEXT.test(text)) return null
    const value = BigInt(text)
    return value > 0n && value < P ? value : null
  },
}

/** By Euclid. */
function inverseOf(a: bigint): bigint {
  let [low, high] = [a, P]
  let [x, y] = [1n, 0n]
  while (low > 1n) {
    const quotient = high / low
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return x < 0n ? x + P : x
}
