// MO21 to MO24: everything that follows when a motion is carried or granted.
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { effectsOf } from './motion-effects.ts'
import { lapsed, lapsesWith } from './motion-lapses.ts'
import { faultOf } from './motion-matter.ts'
import type { Motion } from './motions-state.ts'

/** `at`: ms since 1970. A motion whose object is gone meanwhile lapses instead. */
export function carriedEvents(sitting: Sitting, motion: Motion, at: number): readonly Event[] {
  if (faultOf(sitting, motion.motion, motion.terms)) return [lapsed(motion)]
  const effects = effectsOf(sitting, motion, at)
  return [{ type: 'motion.carried', motion: motion.id }, ...effects, ...lapsesWith(sitting, motion, effects)]
}
