// Walking in a replay: oneself by the same step as ever, with nobody to answer to; the others where the record has them, at their desks.
import { heightAt } from '../../shared/hall/heights.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { toGrid } from '../../shared/hall/polar.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { GAIT } from '../../shared/protocol/poses.ts'
import type { PersonView } from '../net/sitting-view.ts'
import { WalkPrediction } from '../net/walk-prediction.ts'
import type { DrawnPose, WalkSync } from '../net/walk-sync.ts'

/** in the middle aisle behind the last row: from there one sees the desks, the rostrum and the wall; metres */
const LOOKOUT = { x: 0, z: toGrid(HALL.tiers.at(-1)!.radius + HALL.row.back) }

export interface ReplayWalk extends WalkSync {
  /** Who is there now; `guest` stands at the rostrum. */
  place(people: Iterable<PersonView>, me: PersonId, guest: PersonId | null): void
}

export function createReplayWalk(): ReplayWalk {
  const own = new WalkPrediction(() => undefined)
  own.onStepped({ number: 0, steps: 0, ...LOOKOUT })
  const others = new Map<PersonId, DrawnPose>()
  return {
    own: own.drawn,
    others,
    intend: (heading, pace) => own.intend(heading, pace),
    frame: (nowMs) => own.frame(nowMs),
    place(people, me, guest) {
      const gone = new Set(others.keys())
      for (const { id, seat } of people) {
        if (id === me) own.sit(seat)
        const pose = id === me ? null : poseOf(seat, id === guest)
        if (pose === null) continue
        others.set(id, Object.assign(others.get(id) ?? pose, pose))
        gone.delete(id)
      }
      for (const id of gone) others.delete(id)
    },
  }
}

function poseOf(index: number | null, isGuest: boolean): DrawnPose | null {
  if (isGuest) {
    const { x, z, heading } = HALL.rostrum.speaker
    return { x, y: heightAt(x, z), z, yaw: heading, gait: GAIT.stand }
  }
  const seat = SEATS[index ?? -1]
  return seat ? { x: seat.x, y: seat.y, z: seat.z, yaw: seat.heading, gait: GAIT.sit } : null
}
