// Who votes in secret is still, and those in a booth sit behind a screen: what draws it is fetched with the first of them.
import type { SittingView } from '../../net/sitting-view.ts'
import type { Things } from '../things.ts'
import type { World } from '../world.ts'

/** True while one is in a booth: nothing that the hands do moves camera or figure. */
export function keepStill({ input, sitting, route, view }: World, { me }: SittingView): boolean {
  if (!me.isInBooth) return false
  input.look.turn = input.look.tilt = 0
  input.zoom = 1
  input.click.isNew = route.isOn = false
  // whoever has just sat down looks where the seat looks, and from then on nowhere else
  if (view.gaze) Object.assign(view, view.gaze)
  view.gaze = null
  sitting.walk.intend(null, 1)
  return true
}

export function screenBooths({ signs, booths }: Things, view: SittingView): void {
  if (booths.seen === view.people) return
  booths.seen = view.people
  const isNeeded = booths.made || [...view.people.values()].some(({ isInBooth }) => isInBooth)
  if (!isNeeded) return
  booths.made ??= import('../chamber/booths.ts').then(({ createBooths }) => {
    const made = createBooths()
    signs.object.add(made.object)
    return made
  })
  void booths.made.then((made) => made.show(view))
}
