// How much room there is at a place, measured anew from the obstacles by angles: an answer that does not come from collide.ts.
import { OBSTACLES, type Obstacle } from '../../../shared/hall/obstacles.ts'

const wrap = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))

function toSurface(obstacle: Obstacle, x: number, z: number): number {
  if (obstacle.kind === 'disc') return Math.hypot(x - obstacle.x, z - obstacle.z) - obstacle.radius
  if (obstacle.kind === 'bar') {
    const { start, end } = obstacle
    const [dx, dz] = [end.x - start.x, end.z - start.z]
    const part = ((x - start.x) * dx + (z - start.z) * dz) / (dx * dx + dz * dz)
    const at = Math.min(1, Math.max(0, part))
    return Math.hypot(x - start.x - dx * at, z - start.z - dz * at) - obstacle.radius
  }
  const middle = (obstacle.from + obstacle.to) / 2
  const half = (obstacle.to - obstacle.from) / 2
  const off = wrap(Math.atan2(x, z) - middle)
  const angle = middle + Math.max(-half, Math.min(half, off))
  const [nearX, nearZ] = [obstacle.circle * Math.sin(angle), obstacle.circle * Math.cos(angle)]
  return Math.hypot(x - nearX, z - nearZ) - obstacle.radius
}

/** Metres to the nearest surface, negative within an obstacle. */
export const roomAt = (x: number, z: number): number =>
  Math.min(...OBSTACLES.map((obstacle) => toSurface(obstacle, x, z)))
