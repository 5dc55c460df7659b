// The places around the hall; what draws them is fetched once the picture stands.
import type { Things } from '../things.ts'
import type { Frame, World } from '../world.ts'

/** frames: first steps come first */
const AFTER = 90

export function attendPlaces(world: World, { places, signs }: Things, frame: Frame): void {
  if (world.frames === AFTER)
    void import('../places/attend-places.ts').then(
      (part) => {
        places.here = part.attendPlaces(world, signs.object)
      },
      () => undefined,
    )
  places.here?.attend(frame)
}
