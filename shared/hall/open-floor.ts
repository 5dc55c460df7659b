// The floor in cells, of which most are open: whoever steps there touches nothing and stays on one level, so that the step is two
// additions. For who moves a thousand walkers; one who moves one walker needs no table.
import { isClearAround, isInBounds } from './collide.ts'
import { heightAt } from './heights.ts'
import { type Body, MAX_RISE, PACE, type Pace, SPEEDS, STEP_MS, strideX, strideZ, takeStep } from './walk.ts'

/** Metres each way from the centre, in which the whole house is. */
const REACH = 128
/** Metres that cells are wide: powers of two, so that their places are exact. Two obstacles are often just a walker's width apart. */
const FREE_CELL = 0.125
const LEVEL_CELL = 0.25
/** The floor is looked at every so many metres; no level, ramp or step of the house is narrower. */
const PROBE = 0.125
const LONGEST_STRIDE = (Math.max(...SPEEDS) * STEP_MS) / 1000
const PROBES_AROUND = Math.ceil(LONGEST_STRIDE / PROBE)
const PROBES = LEVEL_CELL / PROBE + 2 * PROBES_AROUND

const YES = 1
const NO = 2

/** Answers for a place what `judge` says of its cell, given by its least x and z; each is judged when somebody first comes there. */
function byCells(
  side: number,
  judge: (left: number, top: number) => boolean,
): (x: number, z: number) => boolean {
  const width = (2 * REACH) / side
  const known = new Uint8Array(width * width)
  return (x, z) => {
    const column = Math.floor((x + REACH) / side)
    const row = Math.floor((z + REACH) / side)
    if (column < 0 || column >= width || row < 0 || row >= width) return false
    const at = row * width + column
    if (known[at] === 0) known[at] = judge(column * side - REACH, row * side - REACH) ? YES : NO
    return known[at] === YES
  }
}

const isFree = byCells(FREE_CELL, (left, top) =>
  isClearAround(left + FREE_CELL / 2, top + FREE_CELL / 2, FREE_CELL * Math.SQRT1_2),
)

/** Whether no step that ends in the cell rises or falls by more than one may. */
const isLevel = byCells(LEVEL_CELL, (left, top) => {
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let column = 0; column <= PROBES; column++) {
    for (let row = 0; row <= PROBES; row++) {
      const y = heightAt(left + (column - PROBES_AROUND) * PROBE, top + (row - PROBES_AROUND) * PROBE)
      if (y < lowest) lowest = y
      if (y > highest) highest = y
    }
  }
  return highest - lowest <= MAX_RISE
})

/** Whether a step from `body` to x, z is sure to lead there; false where it needs a closer look. */
function isFreeStep(body: Readonly<Body>, x: number, z: number): boolean {
  if (!isFree(x, z) || !isInBounds(x, z)) return false
  if (isLevel(x, z)) return true
  const rise = heightAt(x, z) - heightAt(body.x, body.z)
  return rise <= MAX_RISE && rise >= -MAX_RISE
}

/** The same step as takeStep of walk.ts, to the last bit. */
export function takeQuickStep(body: Body, heading: number, pace: Pace): boolean {
  if (pace === PACE.stand) return false
  const x = body.x + strideX(heading, pace)
  const z = body.z + strideZ(heading, pace)
  if (!isFreeStep(body, x, z)) return takeStep(body, heading, pace)
  body.x = x
  body.z = z
  return true
}
