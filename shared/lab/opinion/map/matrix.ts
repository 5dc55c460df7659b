// Answers as a matrix: a row for each person with enough answers, a column for each statement that stands. Rows are in the order of
// what stands in them, never of who came first: the same data gives the same sums to the last bit, and no row leads to a person.

import { answeredOf, NOT_ANSWERED, type Row } from '../answer.ts'
import { ENOUGH_ANSWERS, LEAST_GROUP } from '../limits.ts'

export const MISSING = 2

export interface Matrix {
  readonly people: number
  readonly statements: number
  /** row by row: 1 agrees, -1 disagrees, 0 passes, MISSING: not answered */
  readonly cells: Int8Array
}

const CELLS: Readonly<Record<string, number>> = { a: 1, d: -1, p: 0 }
/** of a letter of a row */
export const cellOf = (letter: string | undefined): number => CELLS[letter ?? NOT_ANSWERED] ?? MISSING

export const enoughOf = (statements: number): number => Math.min(ENOUGH_ANSWERS, statements)

/** `numbers`: of the statements that stand. */
export function matrixOf(rows: readonly Row[], numbers: readonly number[]): Matrix {
  const enough = enoughOf(numbers.length)
  const placed = rows
    .filter((row) => answeredOf(row, numbers) >= enough)
    .map((row) => numbers.map((number) => row[number - 1] ?? NOT_ANSWERED).join(''))
    .toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0))
  const cells = new Int8Array(placed.length * numbers.length)
  for (const [person, row] of placed.entries())
    for (let at = 0; at < row.length; at++) cells[person * numbers.length + at] = cellOf(row[at]!)
  return { people: placed.length, statements: numbers.length, cells }
}

/** Column by column, how many answered. */
export function seenOf({ people, statements, cells }: Matrix): Int32Array {
  const seen = new Int32Array(statements)
  for (let at = 0; at < people * statements; at++) if (cells[at] !== MISSING) seen[at % statements]! += 1
  return seen
}

/** What fewer than a group's least number answered shapes nothing, or the axes would tell how they did. */
export function withoutRare(matrix: Matrix): Matrix {
  const seen = seenOf(matrix)
  const { statements } = matrix
  const cells = matrix.cells.map((cell, at) => (seen[at % statements]! < LEAST_GROUP ? MISSING : cell))
  return { ...matrix, cells }
}
