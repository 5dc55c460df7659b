// How a sound input becomes one that nobody has thought of: bytes changed, parts doubled or exchanged, values put in the place of values.
import { type Dice, pick } from './dice.ts'

/** lengths, signs and ends of numbers by which parsers go wrong */
const BYTES = [
  0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x25, 0x2f, 0x3a, 0x5c, 0x7f, 0x80, 0xc0, 0xc1, 0xd4, 0xdc, 0xdd, 0xff,
]
const MOST_CHANGES = 4
const LONGEST_BLOCK = 64

const STRANGE: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 255, 65_536, 2 ** 31, 2 ** 53, 1e308, -1e308],
  ...[
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '\u202e',
    '<img onerror=x>',
    '../..',
    '=1',
  ],
  ...['v1', 'd1', 'p_00000000', 'KEN', 'yes', 'a'.repeat(4_001), '\n'.repeat(40), 'é'.repeat(300)],
  ...[[], {}, [[]], [null], { toString: 1 }, { length: -1 }, JSON.parse('{"__proto__":{"a":1}}')],
]

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'role',
  'at',
  'person',
  'delegation',
  'isAdmin',
  'length',
]

/** One to four changes; `other` lends a part of itself. */
export function mutateBytes(bytes: Buffer, other: Buffer, roll: Dice): Buffer {
  let mutant = bytes
  for (let left = 1 + roll(MOST_CHANGES); left > 0; left--) {
    const at = roll(mutant.length + 1)
    const length = 1 + roll(LONGEST_BLOCK)
    const [before, block, after] = [
      mutant.subarray(0, at),
      mutant.subarray(at, at + length),
      mutant.subarray(at + length),
    ]
    switch (roll(6)) {
      case 0:
        mutant = Buffer.concat([before, Buffer.of(roll(256)), mutant.subarray(at + 1)])
        break
      case 1:
        mutant = Buffer.concat([before, Buffer.of(pick(roll, BYTES)), mutant.subarray(at + roll(2))])
        break
      case 2:
        mutant = Buffer.concat([before, after])
        break
      case 3:
        mutant = Buffer.concat([before, block, block, after])
        break
      case 4:
        mutant = Buffer.concat([before, other.subarray(roll(other.length + 1)), after])
        break
      default:
        mutant = Buffer.concat([before, Buffer.alloc(roll(4), pick(roll, BYTES)), block, after])
    }
  }
  return mutant
}

/** The same tree with one of its values, keys or items changed. */
export function mutateValue(value: unknown, roll: Dice): unknown {
  if (typeof value !== 'object' || value === null || roll(8) === 0) return pick(roll, STRANGE)
  if (Array.isArray(value)) {
    if (value.length === 0 || roll(6) === 0) return [...value, pick(roll, STRANGE)]
    const at = roll(value.length)
    return value.with(at, mutateValue(value[at], roll))
  }
  const fields = Object.entries(value)
  if (fields.length === 0 || roll(6) === 0) return { ...value, [pick(roll, KEYS)]: pick(roll, STRANGE) }
  const at = roll(fields.length)
  const [key, field] = fields[at]!
  return Object.fromEntries(
    roll(10) === 0 ? fields.toSpliced(at, 1) : fields.with(at, [key, mutateValue(field, roll)]),
  )
}
