// SP28: around a restart of the house the end of a caucus, and the time until which a meeting is suspended, wait as the clock of a
// speech does.
import { ok } from '../../result.ts'
import type { Act, EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import type { SpeakersEvent } from './speakers-event.ts'

const isSuspendedUntil = ({ agenda: { meeting } }: Sitting, at: number): boolean =>
  meeting.phase === 'suspended' && meeting.until !== null && meeting.until > at

export const holdTimes: Act<'times.hold'> = (sitting, { isHeld }, _, at) => {
  const { caucus, heldAt } = sitting.speakers
  if ((heldAt !== undefined) === isHeld) return ok([])
  if (!isHeld) return ok([{ type: 'times.released' }])
  const isCaucusOn = caucus !== null && caucus.endsAt > at
  return ok(isCaucusOn || isSuspendedUntil(sitting, at) ? [{ type: 'times.held' }] : [])
}

type HeldTimes = Extract<SpeakersEvent, { type: 'times.held' | 'times.released' }>

export const HELD_TIMES_EVOLUTION: EvolutionsOf<HeldTimes> = {
  'times.held': ({ speakers }, _, { at }) => ({ speakers: { ...speakers, heldAt: at } }),
  'times.released': ({ speakers: before, agenda }, _, { at }) => {
    const { heldAt = at, ...speakers } = before
    const { caucus } = speakers
    const { meeting } = agenda
    /** what began in between has waited since then */
    const waitedMs = (since: number) => Math.max(0, at - Math.max(since, heldAt))
    const later = (time: number, since: number) => time + waitedMs(since)
    return {
      speakers: {
        ...speakers,
        caucus: caucus && { ...caucus, endsAt: later(caucus.endsAt, caucus.startedAt) },
      },
      ...(meeting.until !== null && {
        agenda: { ...agenda, meeting: { ...meeting, until: later(meeting.until, meeting.since) } },
      }),
    }
  },
}
