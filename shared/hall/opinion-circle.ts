// Where on the floor of the court a place of the picture of opinions lies. Seen by who comes from the entrance: right is right, up is
// toward the hall.
import { HALL } from './plan.ts'
import type { Spot } from './polar.ts'

const { x: middleX, z: middleZ, radius, marks } = HALL.lobby.opinion

/** `x` and `y` from -1 to 1. */
export const onCircle = (x: number, y: number): Spot => ({
  x: middleX + x * radius * marks,
  z: middleZ - y * radius * marks,
})
