// From the trustees' parts to the numbers of votes: shares are interpolated, parts multiplied, and small exponents looked up.
import type { Election } from '../election/election.ts'
import { insist } from '../faults.ts'
import type { Element, Group } from '../group/group.ts'
import { modulo } from '../group/scalars.ts'
import { countOf, fieldsOf, listOf, parseJson } from '../json/shapes.ts'
import type { Trustees } from '../trustees/trustees.ts'
import type { Decryption } from './decryption.ts'
import type { Tally } from './tally.ts'

/** For each question, the number of votes of each slot: the blank one first, where there is one. */
export type Counts = readonly (readonly number[])[]

/** Parts by the number of the trustee who gave them, from 1. */
export type Decryptions = ReadonlyMap<number, Decryption>

interface Part {
  readonly decryption: Decryption
  /** to which its factors are raised */
  readonly weight: bigint
}

/** BA21. The parts that open the tally: every single one, and the first t of a threshold. Null: too few have come. */
function partsOf({ order }: Group, trustees: Trustees, decryptions: Decryptions): readonly Part[] | null {
  const parts: Part[] = []
  let before = 0
  for (const each of trustees) {
    const [count, needed] = each.is === 'single' ? [1, 1] : [each.key.keys.length, each.key.threshold]
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    const chosen = numbers.filter((number) => decryptions.has(before + number)).slice(0, needed)
    if (chosen.length < needed) return null
    for (const number of chosen)
      parts.push({
        decryption: decryptions.get(before + number)!,
        weight: each.is === 'single' ? 1n : lagrange(chosen, number, order),
      })
    before += count
  }
  return parts
}

/** What the value at `number` weighs when a polynomial is interpolated at zero from its values at `numbers`. */
export function lagrange(numbers: readonly number[], number: number, order: bigint): bigint {
  let [above, below] = [1n, 1n]
  for (const other of numbers)
    if (other !== number) {
      above = modulo(above * BigInt(other), order)
      below = modulo(below * BigInt(other - number), order)
    }
  return modulo(above * inverseModulo(below, order), order)
}

/** By Fermat: the order is prime. */
function inverseModulo(value: bigint, order: bigint): bigint {
  let inverse = 1n
  for (const bit of (order - 2n).toString(2)) {
    inverse = (inverse * inverse) % order
    if (bit === '1') inverse = (inverse * value) % order
  }
  return inverse
}

/** BA21. g to the number of votes, for each slot. Throws a Flaw when too few trustees have given their part. */
export function openTally(
  { group }: Election,
  trustees: Trustees,
  tally: Tally,
  decryptions: Decryptions,
): readonly (readonly Element[])[] {
  const parts = partsOf(group, trustees, decryptions)
  insist(parts !== null, 'too-few-decryptions')
  return tally.map((slots, question) =>
    slots.map(({ beta }, slot) => {
      const factors = parts.map(({ decryption, weight }) => {
        const { element } = decryption.factors[question]![slot]!
        return weight === 1n ? element : group.varying(element).power(weight)
      })
      const factor = factors.reduce((product, each) => group.times(product, each), group.one)
      return group.times(beta.element, group.inverse(factor))
    }),
  )
}

/** BA21. The counts; `ballots`: how many were counted. Throws a Flaw when a count is none that so many ballots can give. */
export function countsOf(group: Group, opened: readonly (readonly Element[])[], ballots: number): Counts {
  // one walk over all possible numbers; a hall has few thousand seats
  const counts = new Map<string, number>()
  let power = group.one
  const powers: Element[] = []
  for (let count = 0; count <= ballots; count++) {
    powers.push(power)
    power = group.times(power, group.generator)
  }
  for (const [count, text] of group.encode(powers).entries()) counts.set(text, count)
  return opened.map((slots) =>
    group.encode(slots).map((text) => {
      const count = counts.get(text)
      insist(count !== undefined, 'wrong-result')
      return count
    }),
  )
}

export const resultText = (result: Counts): string => JSON.stringify({ result })

/** Throws a Flaw. */
export function readResult(text: string): Counts {
  const { result } = fieldsOf(parseJson(text), ['result'])
  const counts = listOf(result, (slots) => listOf(slots, countOf))
  insist(resultText(counts) === text, 'not-canonical')
  return counts
}
