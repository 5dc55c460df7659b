// Hands everyone's pose and doing to the crowd. Oneself comes last, so that the switch to one's own eyes shifts nobody.
import type { SittingView } from '../../net/sitting-view.ts'
import type { Crowd } from '../avatars/crowd.ts'
import type { Action } from '../avatars/motion.ts'
import type { Frame, World } from '../world.ts'

function actionOf({ gestures }: World, person: SittingView['me'], nowMs: number): Action {
  const gesture = gestures.get(person.id)
  if (gesture && gesture.untilMs > nowMs) return gesture.gesture
  return person.hand > 0 ? 'hand' : 'none'
}

export function moveCrowd(world: World, crowd: Crowd, state: SittingView, { camera, nowMs }: Frame): void {
  const { own, others } = world.sitting.walk
  let count = 0
  for (const [id, pose] of others) {
    const person = state.people.get(id)
    if (!person) continue
    crowd.put(count, pose, person.look, actionOf(world, person, nowMs))
    count += 1
  }
  if (world.view.seesSelf) {
    crowd.put(count, own, state.me.look, actionOf(world, state.me, nowMs))
    count += 1
  }
  crowd.setCount(count)
  crowd.frame(camera, nowMs / 1000)
}
