// The court before the hall: plastered walls with the doors of the rooms, long pools between palms, and a wind tower that one can find
// again.
import { BoxGeometry, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import { DOORS } from '../../../../shared/hall/rooms.ts'
import { type Arch, archCurve, archway } from '../kit/archway.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, DARK_WALNUT, type Finish, GYPSUM, LAMP, PALE_STONE, PLASTER, WALNUT } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { rod } from '../kit/rod.ts'
import { addPortal } from './portal.ts'

const { halfWidth, end, wall, barjeel, pools } = HALL.lobby
const { door } = HALL.rooms
/** around each door the wall is one piece with the arch in it */
const PIECE = door.width / 2 + 0.9
const ARCH: Arch = {
  half: door.width / 2,
  outer: PIECE,
  spring: door.height * 0.62,
  peak: door.height,
  top: wall.height,
  thickness: wall.thickness,
}
const ahead = new Vector3(0, 0, 1)

function box(
  batch: Batch,
  size: readonly [number, number, number],
  finish: Finish,
  x: number,
  y: number,
  z: number,
): void {
  // as fine as shade needs it
  const [wide, tall, deep] = size.map((metres) => Math.max(1, Math.round(metres / 1.2)))
  batch.add(new BoxGeometry(...size, wide, tall, deep), finish, place(x, y, z))
}

/** A straight wall from one end to another with pieces for its doors left out, a coping, and a line of light on the court's side. */
function addWall(batch: Batch, x0: number, z0: number, x1: number, z1: number, inward: Vector3): void {
  const length = Math.hypot(x1 - x0, z1 - z0)
  const along = new Vector3((x1 - x0) / length, 0, (z1 - z0) / length)
  const yaw = Math.atan2(-along.z, along.x)
  const { thickness, height } = wall
  const gaps = DOORS.filter((each) => Math.abs((each.x - x0) * along.z - (each.z - z0) * along.x) < thickness)
    .map((each) => (each.x - x0) * along.x + (each.z - z0) * along.z)
    .toSorted((one, other) => one - other)
  const ends = [0, ...gaps.flatMap((gap) => [gap - PIECE, gap + PIECE]), length]
  for (let i = 0; i < ends.length; i += 2) {
    const [from, to] = [ends[i]!, ends[i + 1]!]
    const middle = (from + to) / 2
    const at = (y: number) => place(x0 + along.x * middle, y, z0 + along.z * middle, { yaw })
    const parts = Math.ceil((to - from) / 2)
    batch.add(new BoxGeometry(to - from, height, thickness, parts, 4, 1), PLASTER, at(height / 2))
    const lamp = new BoxGeometry(to - from - 0.6, 0.04, 0.03, parts, 1, 1)
    const off = thickness / 2 + 0.02
    batch.add(
      lamp,
      LAMP,
      place(x0 + along.x * middle + inward.x * off, height - 0.3, z0 + along.z * middle + inward.z * off, {
        yaw,
      }),
    )
  }
  const coping = new BoxGeometry(length, 0.12, thickness + 0.2, Math.ceil(length / 2), 1, 1)
  batch.add(coping, PALE_STONE, place((x0 + x1) / 2, height + 0.06, (z0 + z1) / 2, { yaw }))
}

function addWalls(batch: Batch): void {
  const x = halfWidth + wall.thickness / 2
  const z = end + wall.thickness / 2
  const start = Math.sqrt(HALL.wall.radius ** 2 - halfWidth ** 2)
  addWall(batch, -x, start, -x, z + wall.thickness / 2, new Vector3(1, 0, 0))
  addWall(batch, x, start, x, z + wall.thickness / 2, new Vector3(-1, 0, 0))
  addWall(batch, -x, z, x, z, new Vector3(0, 0, -1))
}

function addDoors(batch: Batch): void {
  for (const { x, z, heading } of DOORS) {
    const at = place(x, 0, z, { yaw: heading })
    batch.add(archway(ARCH), PLASTER, at)
    for (const side of [1, -1]) {
      const rim = rod(archCurve(ARCH, side * (wall.thickness / 2 + 0.015), -0.09), {
        width: () => 0.08,
        depth: () => 0.03,
        facing: () => ahead,
      })
      batch.add(rim, WALNUT, at)
    }
    const light = { width: () => 0.02, depth: () => 0.02, facing: () => ahead }
    batch.add(rod(archCurve(ARCH, 0, 0.03), light), LAMP, at)
  }
}

/** The traditional tower: a solid shaft, slender openings on four sides, timber poles. */
function addBarjeel(batch: Batch): void {
  const { x, z, side, height } = barjeel
  const vent = height * 0.34
  const shaft = height - vent
  box(batch, [side, shaft, side], PLASTER, x, shaft / 2, z)
  box(batch, [side + 0.2, 0.2, side + 0.2], PALE_STONE, x, shaft + 0.1, z)
  const piers = 4
  for (const [dx, dz] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    for (let i = 0; i < piers; i += 1) {
      const along = (i / (piers - 1) - 0.5) * (side - 0.3)
      const px = x + dx * (side / 2 - 0.15) + dz * along
      const pz = z + dz * (side / 2 - 0.15) + dx * along
      box(batch, [0.3, vent - 0.6, 0.3], PLASTER, px, shaft + 0.2 + (vent - 0.6) / 2, pz)
    }
    // a light within, behind the piers
    const out = side / 2 - 0.38
    box(
      batch,
      dx === 0 ? [side - 1, 0.08, 0.05] : [0.05, 0.08, side - 1],
      LAMP,
      x + dx * out,
      shaft + 0.4,
      z + dz * out,
    )
  }
  box(batch, [side - 0.8, vent - 0.6, side - 0.8], DARK_WALNUT, x, shaft + 0.2 + (vent - 0.6) / 2, z)
  box(batch, [side + 0.1, 0.5, side + 0.1], GYPSUM, x, height - 0.15, z)
  for (const dz of [-0.7, 0, 0.7])
    box(batch, [side + 1.4, 0.09, 0.09], WALNUT, x, shaft + vent * 0.55, z + dz)
}

/** Rims of the pools; the water itself is drawn with the ring of water. */
function addPools(batch: Batch): void {
  const { x, width, rim, spans } = pools
  for (const side of [-1, 1])
    for (const [from, to] of spans) {
      const [middle, long] = [(from + to) / 2, to - from]
      for (const edge of [-1, 1]) {
        const off = edge * (width / 2 + rim / 2)
        box(batch, [rim, 0.34, long + rim * 2], PALE_STONE, side * x + off, 0.03, middle)
        box(batch, [width, 0.34, rim], PALE_STONE, side * x, 0.03, edge < 0 ? from - rim / 2 : to + rim / 2)
        box(batch, [0.02, 0.03, long], LAMP, side * x + edge * (width / 2 - 0.01), 0.1, middle)
      }
      box(batch, [width, 0.06, long], BRASS, side * x, -0.18, middle)
    }
}

export function addLobby(batch: Batch): void {
  addWalls(batch)
  addDoors(batch)
  addBarjeel(batch)
  addPools(batch)
  addPortal(batch)
}
