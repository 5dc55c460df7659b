// The light of the hall follows the time of day that was chosen; the lattice all around closes for a closed sitting.
import type { SittingView } from '../../net/sitting-view.ts'
import type { BuiltHall } from '../hall/build-hall.ts'
import { type MoodName, moodOfHour } from '../hall/moods.ts'
import type { Frame, World } from '../world.ts'

/** frames between two looks at the clock */
const LOOK_EVERY = 600
/** per second: how fast the lattice closes */
const PACE = 0.35

const shown = new WeakMap<BuiltHall, MoodName>()

export function keepMood(
  { settings, frames }: Pick<World, 'settings' | 'frames'>,
  hall: BuiltHall,
  { session }: Pick<SittingView, 'session'>,
  { dt, gl }: Pick<Frame, 'dt' | 'gl'>,
): void {
  const isKnown = shown.has(hall)
  const target = session.isPublic ? 0 : 1
  const step = settings.reducedMotion || !isKnown ? 1 : PACE * dt
  const { shut } = hall
  shut.value += Math.min(step, Math.max(-step, target - shut.value))
  const { daytime = 'evening' } = settings
  if (daytime === 'auto' && isKnown && frames % LOOK_EVERY !== 0) return
  const mood = daytime === 'auto' ? moodOfHour(new Date().getHours()) : daytime
  if (shown.get(hall) === mood) return
  shown.set(hall, mood)
  hall.shine(mood, gl)
}
