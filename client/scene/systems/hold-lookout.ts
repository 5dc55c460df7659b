// A fixed place from which a measurement or a picture looks, whatever the visitor does.
import type { Frame, World } from '../world.ts'

/** Metres: from where, and at what. */
export interface Lookout {
  readonly from: readonly [number, number, number]
  readonly at: readonly [number, number, number]
}

/** After the camera was aimed as usual. */
export function holdLookout({ lookout }: World, { camera }: Frame): void {
  if (!lookout) return
  camera.position.set(...lookout.from)
  camera.lookAt(...lookout.at)
  camera.updateMatrixWorld()
}
