// Who votes in secret is still: nothing that the hands do moves camera or figure.
import type { SittingView } from '../../net/sitting-view.ts'
import type { World } from '../world.ts'

/** True while one is in a booth. */
export function keepStill({ input, sitting, route, view }: World, { me }: Pick<SittingView, 'me'>): boolean {
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
