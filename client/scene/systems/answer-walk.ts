// A walk that a button of the page asks for, to a place that it knows. Who sits stands up first, and goes then.
import type { Frame, World } from '../world.ts'
import { walkTo } from './answer-click.ts'

/** a request to stand up is not sent again sooner, ms */
const STAND_AGAIN_MS = 1500

export function answerWalk(world: World, { nowMs }: Pick<Frame, 'nowMs'>): void {
  const { settings, view, sitting } = world
  const asked = settings.walkAsked ?? null
  if (asked === null || asked === view.walkAnswered) return
  if (!view.isSeated) {
    view.walkAnswered = asked
    walkTo(world, asked.x, asked.z, -1)
  } else if (nowMs - world.standAskedMs > STAND_AGAIN_MS) {
    world.standAskedMs = nowMs
    void sitting.ask('seat.leave', {})
  }
}
