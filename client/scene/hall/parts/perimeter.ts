// The round wall: base, columns that open like palms, cornice with a line of light, balustrade toward the skyline.
import { LatheGeometry, Vector2, Vector3 } from 'three'
import { COLUMNS } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, GYPSUM, LAMP, PALE_STONE, STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { alongRay, type Box, band, type Sweep } from '../kit/ring.ts'
import { rod } from '../kit/rod.ts'

const { wall, door, perimeter } = HALL
const { columns, screens } = perimeter
const RIBS = 10
const FLARE_START = 0.62

/** Half of the closed wall's turn: it runs from the open side's edge to the door and on to the other edge. */
const CLOSED = Math.PI - wall.open

/** Right and left of the portal, which fills the rest. */
const SIDES: readonly Sweep[] = [
  { from: alongRay(0, door.front.halfWidth - 0.3), to: CLOSED, segments: 84 },
  { from: -CLOSED, to: alongRay(0, 0.3 - door.front.halfWidth), segments: 84 },
]

const shaft = (t: number): number =>
  columns.radius * (0.72 + 0.28 * Math.exp(-t * 14)) + 5.4 * Math.max(0, t - FLARE_START) ** 2

function addColumn(batch: Batch, x: number, z: number, isPlain: boolean): void {
  const outline = Array.from({ length: 15 }, (_, i) => new Vector2(shaft(i / 14), (i / 14) * columns.height))
  batch.add(new LatheGeometry(outline, 14), GYPSUM, place(x, 0, z))
  if (isPlain) return
  for (let rib = 0; rib < RIBS; rib += 1) {
    const angle = (rib / RIBS) * Math.PI * 2
    const path = [0, 0.25, 0.5, 0.75, 1].map((step) => {
      const t = FLARE_START + step * (1 - FLARE_START)
      const radius = shaft(t) + 0.01
      return new Vector3(Math.cos(angle) * radius, t * columns.height, Math.sin(angle) * radius)
    })
    const outward = new Vector3(Math.cos(angle), 0, Math.sin(angle))
    batch.add(
      rod(path, { width: () => 0.025, depth: () => 0.025, facing: () => outward }),
      BRASS,
      place(x, 0, z),
    )
  }
}

export function addPerimeter(batch: Batch, isPlain = false): void {
  const add = (box: Box, finish: typeof STONE): void => {
    for (const along of SIDES) batch.add(band(box, along), finish)
  }
  const inner = wall.radius - 0.5
  const outer = wall.radius + wall.thickness
  add({ inner, outer, bottom: 0, top: screens.from, bevel: 0.05 }, PALE_STONE)
  add({ inner: screens.at + 0.25, outer, bottom: screens.from, top: wall.height - 0.4 }, STONE)
  // the cornice runs on over the portal
  const whole = { from: -CLOSED, to: CLOSED, segments: 168 }
  const over = inner - 0.15
  const { to } = screens
  batch
    .add(band({ inner: over, outer, bottom: to, top: wall.height + 0.3, bevel: 0.06 }, whole), GYPSUM)
    .add(
      band({ inner: over - 0.04, outer: over + 0.01, bottom: to + 0.05, top: to + 0.11, bevel: 0 }, whole),
      LAMP,
    )
  const north = { from: CLOSED, to: Math.PI * 2 - CLOSED, segments: 60 }
  batch
    .add(
      band(
        { inner: wall.radius - 0.1, outer: wall.radius + 0.2, bottom: 0, top: wall.balustrade - 0.08 },
        north,
      ),
      PALE_STONE,
    )
    .add(
      band(
        {
          inner: wall.radius - 0.16,
          outer: wall.radius + 0.26,
          bottom: wall.balustrade - 0.08,
          top: wall.balustrade,
          bevel: 0.03,
        },
        north,
      ),
      BRASS,
    )
  for (const { x, z } of COLUMNS) addColumn(batch, x, z, isPlain)
}
