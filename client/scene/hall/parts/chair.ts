// One armchair with a shell of walnut; drawn once for each desk. Its front looks to +z.
import { BoxGeometry, type BufferGeometry, CylinderGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { HALL } from '../../../../shared/hall/plan.ts'
import { Batch } from '../kit/batch.ts'
import { BRASS, DARK_WALNUT, LEATHER, WALNUT } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { seatHeight } = HALL.row
const CUSHION = 0.12

/** Rounded where it is seen from near, plain where every triangle counts. */
const block = (width: number, height: number, depth: number, isPlain: boolean): BufferGeometry =>
  isPlain ? new BoxGeometry(width, height, depth) : new RoundedBoxGeometry(width, height, depth, 1, 0.04)

/** Stands on y 0, the sitter's hips above the origin. */
export const chairGeometry = (isPlain = false): BufferGeometry => chairParts(isPlain).merge()

export function chairParts(isPlain: boolean): Batch {
  const arm = new BoxGeometry(0.06, 0.05, 0.42)
  return new Batch()
    .add(block(0.54, CUSHION, 0.5, isPlain), LEATHER, place(0, seatHeight - CUSHION / 2, 0))
    .add(block(0.52, 0.6, 0.1, isPlain), LEATHER, place(0, seatHeight + 0.34, -0.28, { pitch: -0.14 }))
    .add(new BoxGeometry(0.5, 0.62, 0.04), WALNUT, place(0, seatHeight + 0.33, -0.335, { pitch: -0.14 }))
    .add(arm, DARK_WALNUT, place(0.28, seatHeight + 0.17, -0.02))
    .add(arm, DARK_WALNUT, place(-0.28, seatHeight + 0.17, -0.02))
    .add(
      new CylinderGeometry(0.035, 0.05, seatHeight - CUSHION, 6, 1, true),
      BRASS,
      place(0, (seatHeight - CUSHION) / 2, 0),
    )
    .add(new CylinderGeometry(0.22, 0.25, 0.03, 10), BRASS, place(0, 0.015, 0))
}
