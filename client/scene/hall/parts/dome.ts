// The dome: two families of arcs that interlace like rings, up to an oculus.
import { type BufferGeometry, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import { Batch } from '../kit/batch.ts'
import { isCoarse } from '../kit/fineness.ts'
import { BRONZE } from '../kit/finish.ts'
import { rod } from '../kit/rod.ts'

const { base, radius, rise, oculus } = HALL.dome
/** arcs of each family; how far one wanders around the dome on its way up, radians, and the swing that rounds its loops */
export const ARCS = 32
export const TWIST = 1.55
export const SWING = 0.22
/** halved where the building is coarse (rod.ts) */
const STEPS = { fine: 36, coarse: 24 }
const middle = new Vector3(0, 4, 0)

const toMiddle = (at: Vector3): Vector3 => middle.clone().sub(at)

/** From the wall (t 0) to the oculus (t 1). */
function domeAt(angle: number, t: number): Vector3 {
  const steep = t * Math.acos(oculus / radius)
  const distance = radius * Math.cos(steep)
  return new Vector3(Math.sin(angle) * distance, base + rise * Math.sin(steep), Math.cos(angle) * distance)
}

function addArc(batch: Batch, start: number, turn: 1 | -1): void {
  const steps = isCoarse() ? STEPS.coarse : STEPS.fine
  const path = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    return domeAt(start + turn * (t * TWIST + SWING * Math.sin(t * Math.PI * 2)), t)
  })
  batch.add(
    rod(path, { width: (t) => 0.15 - 0.07 * t, depth: (t) => 0.22 - 0.1 * t, facing: toMiddle }),
    BRONZE,
  )
}

function addHoop(batch: Batch, t: number, thickness: number): void {
  const path = Array.from({ length: 97 }, (_, i) => domeAt((i / 96) * Math.PI * 2, t))
  batch.add(rod(path, { width: () => thickness, depth: () => thickness, facing: toMiddle }), BRONZE)
}

/** Drawn apart, since it is lit by what is decided under it. */
export const domeGeometry = (): BufferGeometry => domeParts().merge()

export function domeParts(): Batch {
  const batch = new Batch()
  for (let arc = 0; arc < ARCS; arc += 1)
    for (const turn of [1, -1] as const) addArc(batch, (arc / ARCS) * Math.PI * 2, turn)
  addHoop(batch, 0, 0.36)
  addHoop(batch, 1, 0.2)
  return batch
}
