// People who are not there: a measurement fills the hall with walkers whose poses come as the server's do, as bytes ten times a second,
// and go through the same playback, crowd and names as everyone's. Fetched only when a measurement asks for it.
import { LOOKS } from '../../shared/hall/looks.ts'
import { headingOf } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { encodePoses } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, type Pose } from '../../shared/protocol/poses.ts'
import type { Sitting } from '../net/sitting.ts'
import type { PersonView } from '../net/sitting-view.ts'
import { createWalkSync, type DrawnPose } from '../net/walk-sync.ts'

/** slots of real people are small numbers */
const FIRST_SLOT = 20_000
const WALKING = 1.3
/** they walk around the hall's middle, metres from it */
const NEAREST = 4
const FARTHEST = 31
/** of a turn: spreads them evenly over every ring */
const GOLDEN = 0.618_034 * 2 * Math.PI
const TICK_MS = 50
/** as often as a full hall tells */
const TELL_MS = 100

const personOf = (place: number, me: PersonView): PersonView => ({
  ...me,
  id: `stand-in-${place}` as PersonId,
  name: `Stand-in ${place}`,
  slot: FIRST_SLOT + place,
  seat: null,
  hand: 0,
  look: LOOKS[place % LOOKS.length]!.code,
})

/** Where walker `place` of `count` is after `seconds`: on a ring of their own, half of them the other way round. */
export function standInPose(place: number, count: number, seconds: number): Pose {
  const radius = NEAREST + (FARTHEST - NEAREST) * Math.sqrt((place + 0.5) / count)
  const way = place % 2 === 0 ? 1 : -1
  const angle = place * GOLDEN + (way * WALKING * seconds) / radius
  return {
    slot: FIRST_SLOT + place,
    x: radius * Math.sin(angle),
    z: radius * Math.cos(angle),
    heading: headingOf(angle + (way * Math.PI) / 2),
    gait: GAIT.walk,
    seat: null,
  }
}

/** Puts `count` walkers into the hall; returns how to take them away. */
export function standIn(sitting: Sitting, count: number): () => void {
  const { me, people } = sitting.store.getState()
  const standIns = Array.from({ length: count }, (_, place) => personOf(place, me))
  const bySlot = new Map(standIns.map(({ slot, id }) => [slot, id]))
  const walk = createWalkSync({ send: () => undefined, personOf: (slot) => bySlot.get(slot) ?? null })
  const others = sitting.walk.others as Map<PersonId, DrawnPose>
  const startMs = performance.now()
  const tell = (): void => {
    const ms = performance.now() - startMs
    const poses = standIns.map((_, place) => standInPose(place, count, ms / 1000))
    walk.onPoses(encodePoses(Math.round(ms / TICK_MS), poses))
  }
  let frame = 0
  const advance = (nowMs: number): void => {
    frame = requestAnimationFrame(advance)
    walk.frame(nowMs)
  }
  tell()
  for (const [id, pose] of walk.others) others.set(id, pose)
  sitting.store.setState({
    people: new Map([...people, ...standIns.map((each) => [each.id, each] as const)]),
  })
  const timer = setInterval(tell, TELL_MS)
  advance(startMs)
  return () => {
    cancelAnimationFrame(frame)
    clearInterval(timer)
    for (const { id } of standIns) others.delete(id)
    const left = new Map(sitting.store.getState().people)
    for (const { id } of standIns) left.delete(id)
    sitting.store.setState({ people: left })
  }
}
