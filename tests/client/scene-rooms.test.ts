// What has been left in the rooms: inside them, on the furniture or along the walls, never where somebody walks.
import type { BufferAttribute } from 'three'
import { beforeAll, expect, test } from 'vitest'
import { Batch } from '../../client/scene/hall/kit/batch.ts'
import { addRoomThings } from '../../client/scene/hall/parts/room-things.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { FURNITURE, ROOMS, type Room } from '../../shared/hall/rooms.ts'

interface Spot {
  readonly room: Room
  readonly x: number
  readonly y: number
  readonly z: number
}

/** In the frame of the room that they are in; null for what is in none. */
let spots: readonly (Spot | null)[]

const inRoom = (room: Room, x: number, z: number) => {
  const [sin, cos] = [Math.sin(room.heading), Math.cos(room.heading)]
  const [dx, dz] = [x - room.x, z - room.z]
  return { x: dx * cos - dz * sin, z: dx * sin + dz * cos }
}

beforeAll(() => {
  const batch = new Batch()
  addRoomThings(batch)
  const at = batch.merge().getAttribute('position') as BufferAttribute
  spots = Array.from({ length: at.count }, (_, i) => {
    for (const room of ROOMS) {
      const { x, z } = inRoom(room, at.getX(i), at.getZ(i))
      if (Math.abs(x) <= room.width / 2 && Math.abs(z) <= room.depth / 2) return { room, x, y: at.getY(i), z }
    }
    return null
  })
})

test('is all within the walls, under the roof and over the floor', () => {
  expect(spots.length).toBeGreaterThan(1000)
  expect(spots.filter((spot) => spot === null || spot.y < 0 || spot.y > HALL.rooms.wall.height)).toEqual([])
})

/** metres: what hangs from a pole or stands out from a wall */
const HANGS = 0.45
const STANDS_OUT = 0.06

test('is where no body walks: on furniture, or flat along a wall', () => {
  const inTheWay = spots.filter((spot) => {
    if (!spot || spot.y > 1.8) return false
    const { room, x, z } = spot
    const isAtWall = room.width / 2 - Math.abs(x) < STANDS_OUT || room.depth / 2 - Math.abs(z) < STANDS_OUT
    const isOnFurniture = FURNITURE[room.name].some((piece) => {
      const [sin, cos] = [Math.sin(piece.heading), Math.cos(piece.heading)]
      const [dx, dz] = [x - piece.x, z - piece.z]
      const margin = piece.kind === 'pole' ? HANGS : 0.02
      return (
        Math.abs(dx * cos - dz * sin) <= piece.width / 2 + margin &&
        Math.abs(dx * sin + dz * cos) <= piece.depth / 2 + margin
      )
    })
    return !isAtWall && !isOnFurniture
  })
  expect(inTheWay).toEqual([])
})

test('is the same at every visit', () => {
  const once = new Batch()
  const again = new Batch()
  addRoomThings(once)
  addRoomThings(again)
  expect(once.merge().getAttribute('position').array).toEqual(again.merge().getAttribute('position').array)
})
