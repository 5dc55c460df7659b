// The court before the hall: plastered walls, and a wind tower that one can find again.
import { BoxGeometry } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, DARK_WALNUT, type Finish, GYPSUM, LAMP, PALE_STONE, WALNUT } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { halfWidth, end, wall, barjeel } = HALL.lobby
const PLASTER: Finish = { colour: '#e9dcc4', rough: 0.9, grain: 0.6 }

function box(
  batch: Batch,
  size: readonly [number, number, number],
  finish: Finish,
  x: number,
  y: number,
  z: number,
): void {
  batch.add(new BoxGeometry(...size, 4, 4, 4), finish, place(x, y, z))
}

function addWalls(batch: Batch): void {
  const { thickness, height } = wall
  const start = Math.sqrt(HALL.wall.radius ** 2 - halfWidth ** 2)
  const long = end - start
  for (const side of [-1, 1]) {
    const x = side * (halfWidth + thickness / 2)
    box(batch, [thickness, height, long], PLASTER, x, height / 2, start + long / 2)
    box(batch, [thickness + 0.2, 0.12, long], PALE_STONE, x, height + 0.06, start + long / 2)
    box(batch, [0.03, 0.04, long - 1], LAMP, side * (halfWidth - 0.02), height - 0.3, start + long / 2)
  }
  const wide = halfWidth * 2 + thickness * 2
  box(batch, [wide, height, thickness], PLASTER, 0, height / 2, end + thickness / 2)
  box(batch, [wide + 0.2, 0.12, thickness + 0.2], PALE_STONE, 0, height + 0.06, end + thickness / 2)
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
  ] as const)
    for (let i = 0; i < piers; i += 1) {
      const along = (i / (piers - 1) - 0.5) * (side - 0.3)
      const px = x + dx * (side / 2 - 0.15) + dz * along
      const pz = z + dz * (side / 2 - 0.15) + dx * along
      box(batch, [0.3, vent - 0.6, 0.3], PLASTER, px, shaft + 0.2 + (vent - 0.6) / 2, pz)
    }
  box(batch, [side - 0.8, vent - 0.6, side - 0.8], DARK_WALNUT, x, shaft + 0.2 + (vent - 0.6) / 2, z)
  box(batch, [side + 0.1, 0.5, side + 0.1], GYPSUM, x, height - 0.15, z)
  for (const dz of [-0.7, 0, 0.7])
    box(batch, [side + 1.4, 0.09, 0.09], WALNUT, x, shaft + vent * 0.55, z + dz)
}

/** Jambs and lintel around the opening into the hall. */
function addPortal(batch: Batch): void {
  const { width, height } = HALL.door
  const z = Math.sqrt(HALL.wall.radius ** 2 - (width / 2) ** 2) + HALL.wall.thickness / 2
  for (const side of [-1, 1]) {
    box(batch, [0.5, height + 0.4, 1.1], PALE_STONE, side * (width / 2 + 0.25), (height + 0.4) / 2, z)
    box(batch, [0.04, height, 0.04], BRASS, side * (width / 2 - 0.02), height / 2, z + 0.5)
  }
  box(batch, [width + 1, 0.4, 1.1], PALE_STONE, 0, height + 0.2, z + 0.25)
  box(batch, [width, 0.05, 0.05], LAMP, 0, height - 0.04, z + 0.3)
}

export function addLobby(batch: Batch): void {
  addWalls(batch)
  addBarjeel(batch)
  addPortal(batch)
}
