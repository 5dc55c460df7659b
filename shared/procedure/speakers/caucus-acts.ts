// SP: the end of a caucus, and what ends by itself when its time is over.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDesk, outsideVote } from '../gates.ts'
import type { Sitting } from '../sitting.ts'
import { endingOf, remainingMs } from './floor-time.ts'
import type { SpeakersCommand } from './speakers-command.ts'

/** The end of the caucus and of the speech made in it (SP26); nothing when there is none. */
export function caucusEnding(sitting: Sitting, at: number): readonly Event[] {
  const { floor, caucus } = sitting.speakers
  if (caucus === null) return []
  return [...(floor?.kind === 'caucus' ? endingOf(sitting, at) : []), { type: 'caucus.ended' }]
}

// SP26
const endCaucus: Act<'caucus.end'> = (sitting, _, who, at) => {
  const desk = asDesk(sitting, who, 'SP26')
  if (!desk.ok) return desk
  if (sitting.speakers.caucus === null) return refuse('no-caucus', 'SP26')
  const quiet = outsideVote(sitting, 'SP26')
  return quiet.ok ? ok(caucusEnding(sitting, at)) : quiet
}

// SP22, SP26
const checkTime: Act<'time.check'> = (sitting, _, __, at) => {
  const { floor, caucus } = sitting.speakers
  if (sitting.vote !== null) return ok([])
  const isCaucusOver = caucus !== null && at >= caucus.endsAt
  const isGuestOver = floor?.kind === 'guest' && (remainingMs(floor, at) ?? 1) <= 0
  return ok([
    ...(isGuestOver ? endingOf(sitting, at) : []),
    ...(isCaucusOver ? caucusEnding(sitting, at) : []),
  ])
}

/** When `time.check` has something to end, in ms since 1970; null: not as long as nothing happens. */
export function timeDueAt({ vote, speakers: { floor, caucus } }: Sitting): number | null {
  if (vote !== null) return null
  const times: number[] = []
  if (floor?.kind === 'guest' && floor.pausedAt === null && floor.limitMs !== null)
    times.push(floor.givenAt + floor.pausedMs + floor.limitMs)
  if (caucus !== null) times.push(caucus.endsAt)
  return times.length === 0 ? null : Math.min(...times)
}

export const CAUCUS_ACTS: Pick<ActsOf<SpeakersCommand>, 'caucus.end' | 'time.check'> = {
  'caucus.end': endCaucus,
  'time.check': checkTime,
}
