// How each statement was answered, group by group, and the tests that Pol.is makes of it.
import { type Matrix, MISSING } from './matrix.ts'

/** agree, disagree, pass */
export type Tally = readonly [agree: number, disagree: number, pass: number]

export const NO_TALLY: Tally = [0, 0, 0]
export const seenIn = ([agree, disagree, pass]: Tally): number => agree + disagree + pass
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>(([a, d, p], tally) => [a + tally[0], d + tally[1], p + tally[2]], NO_TALLY)

/** By group, then by statement. `of`: the group of each row. */
export function talliesOf({ people, statements, cells }: Matrix, of: Int32Array, groups: number): Tally[][] {
  const counts = new Int32Array(groups * statements * 3)
  const slots: Readonly<Record<number, number>> = { 1: 0, [-1]: 1, 0: 2 }
  for (let person = 0; person < people; person++)
    for (let at = 0; at < statements; at++) {
      const cell = cells[person * statements + at]!
      if (cell === MISSING) continue
      counts[(of[person]! * statements + at) * 3 + slots[cell]!]! += 1
    }
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: statements }, (_, at): Tally => {
      const from = (group * statements + at) * 3
      return [counts[from]!, counts[from + 1]!, counts[from + 2]!]
    }),
  )
}

/** Share of successes with one of each kind added, so that few answers do not speak as loud as many (Laplace). */
export const shareOf = (successes: number, trials: number): number => (successes + 1) / (trials + 2)

/** z of a share above one half, with one success added. */
export function zOfShare(successes: number, trials: number): number {
  const n = trials + 1
  return 2 * Math.sqrt(n) * ((successes + 1) / n - 0.5)
}

/** z of one share above another one, pooled, with one success added to each; 0 where all are successes. */
export function zOfDifference(inside: number, insideOf: number, outside: number, outsideOf: number): number {
  const [a, n, b, m] = [inside + 1, insideOf + 1, outside + 1, outsideOf + 1]
  const pooled = (a + b) / (n + m)
  if (pooled >= 1) return 0
  return (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
}

/** one-sided, at 90 % */
export const isTelling = (z: number): boolean => z > 1.2816
