// Which names find room on the screen: of two that would cover each other the nearer one is shown.
import { type Camera, Vector3 } from 'three'
import { PLATE_TALL, type Place, widthAt } from './name-plate.ts'

export interface NameRoom {
  /** Everything is free again. */
  clear(): void
  /** Takes the room of a name, offered from the nearest to the farthest; false where a nearer one has it. Allocates nothing. */
  take(camera: Camera, foot: Place): boolean
}

/** Names may touch, and overlap by so much of their width and height. */
const OVERLAP = 0.12

const spot = new Vector3()

/** For at most `most` names at once. */
export function createNameRoom(most: number): NameRoom {
  /** middle across and up, and width, as shares of the distance */
  const taken = new Float32Array(most * 3)
  let count = 0
  return {
    clear: () => {
      count = 0
    },
    take: (camera, foot) => {
      spot.set(foot.x, foot.y, foot.z).applyMatrix4(camera.matrixWorldInverse)
      const far = -spot.z
      const wide = widthAt(far) / far
      const across = spot.x / far
      const up = spot.y / far + (wide * PLATE_TALL) / 2
      for (let i = 0; i < count; i += 1) {
        const apart = ((wide + taken[i * 3 + 2]!) / 2) * (1 - OVERLAP)
        const isBeside = Math.abs(across - taken[i * 3]!) >= apart
        const isOver = Math.abs(up - taken[i * 3 + 1]!) >= apart * PLATE_TALL
        if (!isBeside && !isOver) return false
      }
      if (count === most) return true
      taken[count * 3] = across
      taken[count * 3 + 1] = up
      taken[count * 3 + 2] = wide
      count += 1
      return true
    },
  }
}
