// SP: the end of a caucus, and what ends by itself when its time is over.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asDesk, outsideVote } from '../gates.ts'
import { caucusEnding } from './endings.ts'
import { endingOf, remainingMs } from './floor-time.ts'
import { holdTimes } from './held-times.ts'
import type { SpeakersCommand } from './speakers-command.ts'

// SP26
const endCaucus: Act<'caucus.end'> = (sitting, { startedAt }, who, at) => {
  const desk = asDesk(sitting, who, 'SP26')
  if (!desk.ok) return desk
  const { caucus } = sitting.speakers
  if (caucus === null) return refuse('no-caucus', 'SP26')
  if (caucus.startedAt !== startedAt) return refuse('changed-meanwhile', 'RO15')
  const quiet = outsideVote(sitting, 'SP26')
  return quiet.ok ? ok(caucusEnding(sitting, at)) : quiet
}

// SP22, SP26
const checkTime: Act<'time.check'> = (sitting, _, __, at) => {
  const { floor, caucus, heldAt } = sitting.speakers
  if (sitting.vote !== null) return ok([])
  // SP28
  const isCaucusOver = caucus !== null && heldAt === undefined && at >= caucus.endsAt
  const isGuestOver = floor?.kind === 'guest' && (remainingMs(floor, at) ?? 1) <= 0
  return ok([
    ...(isGuestOver ? endingOf(sitting, at) : []),
    ...(isCaucusOver ? caucusEnding(sitting, at) : []),
  ])
}

export const CAUCUS_ACTS: Pick<ActsOf<SpeakersCommand>, 'caucus.end' | 'time.check' | 'times.hold'> = {
  'caucus.end': endCaucus,
  'time.check': checkTime,
  'times.hold': holdTimes,
}
