// Every place that can be reached on foot from the entrance, found with the very step that walkers take.
import { SPAWNS } from '../../../shared/hall/layout.ts'
import type { Spot } from '../../../shared/hall/polar.ts'
import { HEADINGS, PACE, takeStep } from '../../../shared/hall/walk.ts'

const CELL = 0.25
const keyOf = ({ x, z }: Spot): string => `${Math.round(x / CELL)},${Math.round(z / CELL)}`
/** As many steps in one direction as surely lead out of a cell. */
const STEPS = 4
/** One of eight directions. */
const TURN = HEADINGS / 8

/** One reached spot in each cell of 0.25 m. */
export function reachOnFoot(): ReadonlyMap<string, Spot> {
  const start = SPAWNS[0] ?? { x: 0, z: 0 }
  const reached = new Map<string, Spot>([[keyOf(start), start]])
  const waiting: Spot[] = [start]
  for (let from = waiting.pop(); from; from = waiting.pop())
    for (let heading = 0; heading < HEADINGS; heading += TURN) {
      const body = { x: from.x, z: from.z }
      for (let step = 0; step < STEPS; step++) takeStep(body, heading, PACE.walk)
      if (reached.has(keyOf(body))) continue
      reached.set(keyOf(body), body)
      waiting.push(body)
    }
  return reached
}

/** Whether some reached spot lies within 0.4 m. */
export function isReached(reached: ReadonlyMap<string, Spot>, { x, z }: Spot): boolean {
  for (const dx of [0, -CELL, CELL])
    for (const dz of [0, -CELL, CELL]) if (reached.has(keyOf({ x: x + dx, z: z + dz }))) return true
  return false
}
