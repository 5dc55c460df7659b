// The two directions in which answers differ most: principal components of the matrix, what is missing filled with the mean of its
// column (as Pol.is does), found by power iteration on the covariance.
import { type Matrix, MISSING } from './matrix.ts'

export interface Components {
  /** mean of each column, of those who answered */
  readonly centre: Float64Array
  /** two unit vectors, an entry for each statement; all zeros where nothing differs any more */
  readonly axes: readonly [Float64Array, Float64Array]
  /** of all variance, the share that each axis explains, 0…1 */
  readonly explained: readonly [number, number]
}

const MOST_ROUNDS = 2000
/** squared length by which a unit vector still turns */
const STILL = 1e-20
/** of all variance: what is less is rounding */
const NOTHING = 1e-12

function centreOf({ people, statements, cells }: Matrix): Float64Array {
  const sums = new Float64Array(statements)
  const seen = new Float64Array(statements)
  for (let at = 0; at < people * statements; at++) {
    if (cells[at] === MISSING) continue
    sums[at % statements]! += cells[at]!
    seen[at % statements]! += 1
  }
  return sums.map((sum, column) => (seen[column]! > 0 ? sum / seen[column]! : 0))
}

/** Sum over people of (x-centre)(x-centre)ᵀ; what is missing is at the centre and adds nothing. */
function scatterOf({ people, statements, cells }: Matrix, centre: Float64Array): Float64Array {
  const scatter = new Float64Array(statements * statements)
  const row = new Float64Array(statements)
  for (let person = 0; person < people; person++) {
    for (let column = 0; column < statements; column++) {
      const cell = cells[person * statements + column]!
      row[column] = cell === MISSING ? 0 : cell - centre[column]!
    }
    for (let one = 0; one < statements; one++) {
      if (row[one] === 0) continue
      for (let other = one; other < statements; other++)
        scatter[one * statements + other]! += row[one]! * row[other]!
    }
  }
  for (let one = 0; one < statements; one++)
    for (let other = 0; other < one; other++)
      scatter[one * statements + other] = scatter[other * statements + one]!
  return scatter
}

const lengthOf = (vector: Float64Array): number =>
  Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0))

/** The strongest eigenvector from a fixed start, and its eigenvalue; zeros where the matrix holds nothing above `nothing`. */
function strongest(
  matrix: Float64Array,
  size: number,
  nothing: number,
): { axis: Float64Array; value: number } {
  // no two entries alike, so that no likely axis is square to it
  let axis = Float64Array.from({ length: size }, (_, at) => 1 + ((at * 7919) % 104_729) / 104_729)
  axis = axis.map((entry) => entry / lengthOf(axis))
  const next = new Float64Array(size)
  let value = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let one = 0; one < size; one++) {
      let sum = 0
      for (let other = 0; other < size; other++) sum += matrix[one * size + other]! * axis[other]!
      next[one] = sum
    }
    value = lengthOf(next)
    if (value <= nothing) return { axis: new Float64Array(size), value: 0 }
    let turn = 0
    for (let one = 0; one < size; one++) {
      const entry = next[one]! / value
      turn += (entry - axis[one]!) ** 2
      axis[one] = entry
    }
    if (turn < STILL) break
  }
  return { axis, value }
}

/**
 * An axis has no sign of its own: here agreeing with the earliest statement that weighs at least half of what the strongest does
 * leads toward plus. So new answers seldom turn the picture, and equal ones never do.
 */
export function turned(axis: Float64Array): Float64Array {
  const most = axis.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0)
  const telling = axis.find((entry) => Math.abs(entry) >= most / 2) ?? 0
  return telling < 0 ? axis.map((entry) => -entry) : axis
}

export function componentsOf(matrix: Matrix): Components {
  const { statements: size } = matrix
  const centre = centreOf(matrix)
  const scatter = scatterOf(matrix, centre)
  let all = 0
  for (let at = 0; at < size; at++) all += scatter[at * size + at]!
  const nothing = NOTHING * all
  const first = strongest(scatter, size, nothing)
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++)
      scatter[one * size + other]! -= first.value * first.axis[one]! * first.axis[other]!
  const second = strongest(scatter, size, nothing)
  return {
    centre,
    axes: [turned(first.axis), turned(second.axis)],
    explained: all > 0 ? [first.value / all, second.value / all] : [0, 0],
  }
}
