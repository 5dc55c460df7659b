// How far a line of sight is free of people: each is an upright post, wide enough for head and shoulders.
import type { DrawnPose } from '../../net/walk-sync.ts'
import { GAIT } from '../../net/walk-sync.ts'

/** metres: how high a person reaches, with what is worn on the head */
const STANDING = 1.95
const SEATED = 1.5

const topOf = ({ y, gait }: DrawnPose): number => y + (gait === GAIT.sit ? SEATED : STANDING)

/** Where along the ray the post begins, or Infinity. Whoever stands around the ray's start is not in its way. */
function toPost(
  pose: DrawnPose,
  radius: number,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  const px = pose.x - x
  const pz = pose.z - z
  const level = dx * dx + dz * dz
  const outside = px * px + pz * pz - radius * radius
  const along = px * dx + pz * dz
  if (outside <= 0 || along <= 0 || level === 0) return Number.POSITIVE_INFINITY
  const room = along * along - level * outside
  if (room < 0) return Number.POSITIVE_INFINITY
  const start = (along - Math.sqrt(room)) / level
  const end = (along + Math.sqrt(room)) / level
  const lowest = Math.min(y + dy * start, y + dy * end)
  return lowest < topOf(pose) + radius / 2 ? start : Number.POSITIVE_INFINITY
}

/**
 * Metres that an eye can go from x, y, z along the unit direction dx, dy, dz before it comes within `radius` of somebody; at most
 * `wanted`.
 */
export function reachAmong(
  people: Iterable<DrawnPose>,
  radius: number,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  wanted: number,
): number {
  let reach = wanted
  for (const pose of people) {
    if (Math.abs(pose.x - x) > wanted + radius || Math.abs(pose.z - z) > wanted + radius) continue
    const far = toPost(pose, radius, x, y, z, dx, dy, dz)
    if (far < reach) reach = far
  }
  return reach
}
