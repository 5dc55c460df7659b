// Hands everyone's pose and doing to the crowd. Oneself comes last, so that the switch to one's own eyes shifts nobody.
import type { PersonId } from '../../../shared/ids.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import type { DrawnPose } from '../../net/walk-sync.ts'
import { calledIn } from '../../wall/called-in.ts'
import { type Crowd, MOST_DRAWN } from '../avatars/crowd.ts'
import type { Action } from '../avatars/motion.ts'
import type { Frame, World } from '../world.ts'

/** Who has the floor, unless somebody is only called to it; read once for each view, not for each frame. */
const speakers = new WeakMap<SittingView, { readonly id: PersonId | null }>()
function speakerOf(view: SittingView): PersonId | null {
  const known = speakers.get(view)
  if (known) return known.id
  const id = calledIn(view.chapters) === null ? (view.chapters.speakers.floor?.person ?? null) : null
  speakers.set(view, { id })
  return id
}

/** Of whoever has the floor; null when nobody has it, or nobody who is here. */
export function speakerPose({ own, others }: World['sitting']['walk'], state: SittingView): DrawnPose | null {
  const speaker = speakerOf(state)
  if (speaker === null) return null
  return speaker === state.me.id ? own : (others.get(speaker) ?? null)
}

function actionOf(
  { gestures }: World,
  person: SittingView['me'],
  speaker: PersonId | null,
  nowMs: number,
): Action {
  const gesture = gestures.get(person.id)
  if (gesture && gesture.untilMs > nowMs) return gesture.gesture
  if (person.id === speaker) return 'speak'
  return person.hand > 0 ? 'hand' : 'none'
}

/** How far one sees people, metres: less and less while more are there than can be drawn, and then more again. */
const reaches = new WeakMap<Crowd, number>()
const FARTHEST = 250

function adaptReach(crowd: Crowd, reach: number, count: number): void {
  // one place is for oneself
  if (count >= MOST_DRAWN - 1) reaches.set(crowd, reach * 0.95)
  else if (reach < FARTHEST && count < 0.95 * MOST_DRAWN) reaches.set(crowd, reach * 1.01)
}

export function moveCrowd(world: World, crowd: Crowd, state: SittingView, { camera, nowMs }: Frame): void {
  const { own, others } = world.sitting.walk
  const speaker = speakerOf(state)
  const reach = reaches.get(crowd) ?? FARTHEST
  let count = 0
  for (const [id, pose] of others) {
    const person = state.people.get(id)
    if (!person) continue
    const away = Math.abs(pose.x - own.x) + Math.abs(pose.z - own.z)
    if (count >= MOST_DRAWN - 1 || (away > reach && id !== speaker)) continue
    crowd.put(count, pose, person.look, actionOf(world, person, speaker, nowMs))
    count += 1
  }
  adaptReach(crowd, reach, count)
  if (world.view.seesSelf) {
    crowd.put(count, own, state.me.look, actionOf(world, state.me, speaker, nowMs))
    count += 1
  }
  crowd.setCount(count)
  crowd.watch(speakerPose(world.sitting.walk, state))
  crowd.frame(camera, nowMs / 1000)
}
