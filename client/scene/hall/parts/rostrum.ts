// The rostrum under the voting wall: a low round stage with ramps to both sides, and the lectern.
import { CircleGeometry, TorusGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, CARPET, DARK_WALNUT, LAMP, PALE_STONE, STONE, WALNUT } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { fullRing } from '../kit/ring.ts'
import { wedge } from '../kit/wedge.ts'

export function addRostrum(batch: Batch): void {
  const { x, y, z, radius, ramp, lectern } = HALL.rostrum
  batch.add(fullRing({ inner: 0, outer: radius, bottom: 0, top: y, bevel: 0.03 }, 96), STONE, place(x, 0, z))
  batch.add(new CircleGeometry(radius - 0.45, 72).rotateX(-Math.PI / 2), CARPET, place(x, y + 0.006, z))
  batch.add(new TorusGeometry(radius, 0.016, 6, 96).rotateX(Math.PI / 2), LAMP, place(x, y - 0.09, z))
  for (const side of [1, -1])
    batch.add(
      wedge(
        [
          [ramp.from - 0.2, y],
          [ramp.from, y],
          [ramp.to, 0],
        ],
        ramp.width,
      ),
      PALE_STONE,
      place(x, 0, z, { yaw: (side * Math.PI) / 2 }),
    )
  const { width, depth, height } = lectern
  batch
    .add(
      new RoundedBoxGeometry(width, height - 0.1, depth, 1, 0.05),
      WALNUT,
      place(lectern.x, y + (height - 0.1) / 2, lectern.z),
    )
    .add(
      new RoundedBoxGeometry(width - 0.3, height - 0.34, 0.04, 1, 0.01),
      DARK_WALNUT,
      place(lectern.x, y + height / 2, lectern.z + depth / 2),
    )
    .add(
      new RoundedBoxGeometry(width + 0.1, 0.05, depth + 0.1, 1, 0.02),
      BRASS,
      place(lectern.x, y + height - 0.04, lectern.z, { pitch: -0.12 }),
    )
    .add(
      new RoundedBoxGeometry(width + 0.16, 0.06, depth + 0.16, 1, 0.02),
      BRASS,
      place(lectern.x, y + 0.03, lectern.z),
    )
}
