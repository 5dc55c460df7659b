// Four corners to sit together: low sofas on three sides of a rug (parts/woven.ts), a table with a coffee pot.
import { CylinderGeometry, LatheGeometry, Vector2 } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { SOFAS, type Sofa } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Facing } from '../../../../shared/hall/polar.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, DARK_WALNUT, type Finish, LINEN, WALNUT } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { sofa, table, places } = HALL.majlis
const POT = [
  [0.001, 0],
  [0.085, 0.01],
  [0.095, 0.06],
  [0.06, 0.13],
  [0.035, 0.17],
  [0.045, 0.21],
  [0.012, 0.27],
  [0.001, 0.32],
] as const

function addSofa(batch: Batch, { x, z, heading, width }: Sofa): void {
  const at = place(x, 0, z, { yaw: heading })
  const { depth, seatHeight, height } = sofa
  const put = (
    w: number,
    h: number,
    d: number,
    finish: Finish,
    px: number,
    py: number,
    pz: number,
    pitch = 0,
    bevel = 0.05,
  ): void => {
    batch.add(
      new RoundedBoxGeometry(w, h, d, 1, bevel),
      finish,
      at.clone().multiply(place(px, py, pz, { pitch })),
    )
  }
  put(width, seatHeight - 0.16, depth, DARK_WALNUT, 0, (seatHeight - 0.16) / 2, 0, 0, 0.03)
  put(width - 0.04, 0.2, depth - 0.03, LINEN, 0, seatHeight - 0.08, 0.02, 0, 0.07)
  put(
    width,
    height - seatHeight,
    0.22,
    LINEN,
    0,
    (height + seatHeight) / 2 - 0.02,
    -depth / 2 + 0.11,
    -0.1,
    0.08,
  )
}

function addTable(batch: Batch, corner: Facing): void {
  const at = (x: number, y: number, z: number) =>
    place(corner.x, 0, corner.z, { yaw: corner.heading }).multiply(place(table.x + x, y, table.z + z))
  batch
    .add(new CylinderGeometry(table.radius, table.radius, 0.06, 8), WALNUT, at(0, table.height - 0.03, 0))
    .add(
      new CylinderGeometry(0.3, 0.42, table.height - 0.06, 8),
      DARK_WALNUT,
      at(0, (table.height - 0.06) / 2, 0),
    )
    .add(
      new LatheGeometry(
        POT.map(([r, y]) => new Vector2(r, y)),
        12,
      ),
      BRASS,
      at(0.08, table.height, -0.05),
    )
  for (let i = 0; i < 5; i += 1)
    batch.add(
      new CylinderGeometry(0.03, 0.022, 0.05, 7),
      LINEN,
      at(Math.cos(i * 1.3) * 0.36, table.height + 0.025, Math.sin(i * 1.3) * 0.36),
    )
}

export function addMajlis(batch: Batch): void {
  for (const corner of places) addTable(batch, corner)
  for (const each of SOFAS) addSofa(batch, each)
}
