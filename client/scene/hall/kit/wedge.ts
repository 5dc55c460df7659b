// A straight way with a floor that rises and falls: ramps of the aisles and of the rostrum.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import type { Profile } from '../../../../shared/hall/plan.ts'

/** Runs along +z, `width` across x; the top follows the profile, the sides go down to `bottom`, a height or a profile of its own. */
export function wedge(profile: Profile, width: number, bottom: number | Profile = 0): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const half = width / 2
  const quad = (corners: readonly (readonly number[])[], normal: readonly number[]): void => {
    const base = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      normals.push(...normal)
    }
    indices.push(base, base + 1, base + 2, base, base + 2, base + 3)
  }
  for (let i = 1; i < profile.length; i += 1) {
    const [z0, y0] = profile[i - 1]!
    const [z1, y1] = profile[i]!
    const length = Math.hypot(z1 - z0, y1 - y0)
    const [b0, b1] = typeof bottom === 'number' ? [bottom, bottom] : [bottom[i - 1]![1], bottom[i]![1]]
    quad(
      [
        [-half, y0, z0],
        [-half, y1, z1],
        [half, y1, z1],
        [half, y0, z0],
      ],
      [0, (z1 - z0) / length, -(y1 - y0) / length],
    )
    for (const side of [-1, 1]) {
      const x = half * side
      const corners = [
        [x, b0, z0],
        [x, b1, z1],
        [x, y1, z1],
        [x, y0, z0],
      ]
      quad(side < 0 ? corners : corners.toReversed(), [side, 0, 0])
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return geometry.setIndex(indices)
}
