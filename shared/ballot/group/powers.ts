// Powers for exponents that are public: tables for bases that come back, one chain of squares for a base with several exponents.
import { sparseDigits, windowDigits } from './digits.ts'
import type { RawGroup } from './raw-group.ts'

/** An element of which powers are taken. Exponents are public, 0 ≤ exponent ≤ order: the time taken tells them. */
export interface Base<E> {
  readonly element: E
  power(exponent: bigint): E
}

/** bits of a digit: where a table is used some hundred times, it has paid for itself */
const WINDOW = 7

/** For a base that comes back: all multiplications by squares are done once, when the first power is asked. */
export function fixedBase<E>(group: RawGroup<E>, element: E): Base<E> {
  const isSigned = group.hasCheapInverse
  const windows = Math.ceil(bitsOf(group) / WINDOW) + (isSigned ? 1 : 0)
  const most = isSigned ? 1 << (WINDOW - 1) : (1 << WINDOW) - 1
  let table: readonly E[] | null = null
  return {
    element,
    power(exponent) {
      table ??= tableOf(group, element, windows, most)
      let product = group.one
      windowDigits(exponent, WINDOW, windows, isSigned).forEach((digit, index) => {
        if (digit === 0) return
        const entry = table![index * most + Math.abs(digit) - 1]!
        product = group.times(product, digit < 0 ? group.inverse(entry) : entry)
      })
      return product
    },
  }
}

/** element^(digit·2^(WINDOW·index)) at index·most + digit − 1. */
function tableOf<E>(group: RawGroup<E>, element: E, windows: number, most: number): readonly E[] {
  const table: E[] = []
  let first = element
  for (let index = 0; index < windows; index++) {
    let entry = first
    for (let digit = 1; digit <= most; digit++) {
      table.push(entry)
      if (digit < most) entry = group.times(entry, first)
    }
    for (let i = 0; i < WINDOW; i++) first = group.square(first)
  }
  return table
}

/** For a base that is met once with several exponents: they share its squares. */
export function varyingBase<E>(group: RawGroup<E>, element: E): Base<E> {
  const width = 4
  const squares: E[] = [element]
  const square = (at: number): E => {
    while (squares.length <= at) squares.push(group.square(squares.at(-1)!))
    return squares[at]!
  }
  return {
    element,
    power(exponent) {
      const buckets: (E | undefined)[] = []
      for (const { at, value } of sparseDigits(exponent, width, group.hasCheapInverse)) {
        const index = (Math.abs(value) - 1) >> 1
        const factor = value < 0 ? group.inverse(square(at)) : square(at)
        const held = buckets[index]
        buckets[index] = held === undefined ? factor : group.times(held, factor)
      }
      return gathered(group, buckets)
    },
  }
}

/** Π bucket[i]^(2i+1), by running products. */
function gathered<E>(group: RawGroup<E>, buckets: readonly (E | undefined)[]): E {
  const times = (a: E | undefined, b: E | undefined): E | undefined =>
    a === undefined ? b : b === undefined ? a : group.times(a, b)
  let running: E | undefined
  let twice: E | undefined
  for (let index = buckets.length - 1; index > 0; index--) {
    running = times(running, buckets[index])
    twice = times(twice, running)
  }
  running = times(running, buckets[0])
  return times(twice === undefined ? undefined : group.square(twice), running) ?? group.one
}

const bitsOf = ({ order }: RawGroup<unknown>): number => order.toString(2).length
