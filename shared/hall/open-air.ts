// Where an eye may be that belongs to nobody: over floors and furniture, within walls and dome, outside of the crowns of trees.
import { topAt } from './collide.ts'
import { heightAt } from './heights.ts'
import { GHAFS } from './layout.ts'
import { HALL } from './plan.ts'
import { roomAt } from './rooms.ts'

/** kept free around the eye, metres */
export const EYE_ROOM = 0.3
/** the crown of a ghaf: how far it spreads, and how deep it hangs below and stands above the tree's height */
const CROWN = { reach: 2.6, below: 1.5, above: 1.1 }

const { wall, door, lobby, dome, rooms } = HALL

/** Height of the dome over a distance from the centre. */
const ceilingAt = (distance: number): number => {
  const part = Math.min(1, distance / dome.radius)
  return dome.base + dome.rise * Math.sqrt(1 - part * part)
}

/** Between the sides of the portal and under its arch, which is taken as two straight lines. */
function isUnderArch(x: number, y: number): boolean {
  const aside = Math.abs(x) / (door.width / 2)
  return aside < 1 && y < door.spring + (door.height - door.spring) * (1 - aside) - EYE_ROOM
}

/** Within hall, portal, court or a room, below what roofs them. */
function isInside(x: number, y: number, z: number): boolean {
  const { front } = door
  const isInPortal = Math.abs(z - front.z) < front.depth / 2 + EYE_ROOM
  if (isInPortal && Math.abs(x) < front.halfWidth + EYE_ROOM)
    return Math.abs(x) < door.width / 2 - EYE_ROOM && isUnderArch(x, y)
  const distance = Math.sqrt(x * x + z * z)
  if (distance < wall.radius - EYE_ROOM) return y < ceilingAt(distance) - EYE_ROOM
  if (z < 0 || distance < wall.radius + wall.thickness + EYE_ROOM) return false
  if (Math.abs(x) < lobby.halfWidth - EYE_ROOM && z < lobby.end - EYE_ROOM) return true
  return roomAt(x, z, EYE_ROOM) !== null && y < rooms.door.height - EYE_ROOM
}

function isInCrown(x: number, y: number, z: number): boolean {
  const { height } = HALL.ghafs
  if (y < height - CROWN.below || y > height + CROWN.above) return false
  for (let index = 0; index < GHAFS.length; index++) {
    const dx = x - GHAFS[index]!.x
    const dz = z - GHAFS[index]!.z
    if (dx * dx + dz * dz < CROWN.reach * CROWN.reach) return true
  }
  return false
}

/** Metres, `y` above the floor of the carpet. Allocates nothing. */
export function isOpenAir(x: number, y: number, z: number): boolean {
  if (y < heightAt(x, z) + EYE_ROOM || !isInside(x, y, z)) return false
  const top = topAt(x, z)
  return (top === 0 || y >= top + EYE_ROOM) && !isInCrown(x, y, z)
}
