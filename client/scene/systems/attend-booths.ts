// Booths while there is a secret vote; what shows them is fetched with the first one.
import type { SittingView } from '../../net/sitting-view.ts'
import type { Things } from '../things.ts'
import type { World } from '../world.ts'

/** Whether one is inside, and therefore still. */
export function attendBooths(
  world: World,
  { booths, signs }: Things,
  view: SittingView,
): boolean | undefined {
  if (view.chapters.vote?.secret)
    booths.coming ??= import('../chamber/booths.ts').then(({ createBooths }) => {
      booths.here = createBooths(signs.object)
    })
  return booths.here?.attend(world, view)
}
