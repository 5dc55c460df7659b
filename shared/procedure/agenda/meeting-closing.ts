// What ends with a meeting.
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { endings } from '../speakers/endings.ts'

/**
 * The events that come before `meeting.suspended`, or with `lapses` before `meeting.adjourned` and `sitting.ended`: the speech and
 * the caucus end, and in the latter cases the motions lapse (AG9). `at`: ms since 1970.
 */
export function meetingClosing(
  sitting: Sitting,
  at: number,
  { lapses }: { readonly lapses: boolean },
): readonly Event[] {
  const motions: readonly Event[] = lapses
    ? sitting.motions.pending.map(({ id }) => ({ type: 'motion.lapsed', motion: id }))
    : []
  return [...endings(sitting, at), ...motions]
}
