// What one walks on, by the parts of the house: how a step sounds.
import { HALL } from './plan.ts'
import { zoneAt } from './zones.ts'

export const FLOORS = ['stone', 'carpet', 'wood'] as const
export type FloorKind = (typeof FLOORS)[number]

/** For any x and z; stone where nothing else is laid. */
export function floorAt(x: number, z: number): FloorKind {
  const zone = zoneAt(x, z)
  if (zone === 'rostrum' || zone === 'gallery') return 'wood'
  if (zone === null || zone === 'lobby') return 'stone'
  if (zone !== 'floor') return 'carpet'
  return x * x + z * z <= HALL.carpet.radius * HALL.carpet.radius ? 'carpet' : 'stone'
}
