// SP: what becomes of a speech that is being made: it ends, is yielded, prolonged, or its clock stands still.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import { asDesk, figure, outsideVote, refusedBy } from '../gates.ts'
import { clockFree } from '../points/point-order.ts'
import { endingOf, remainingMs } from './floor-time.ts'
import { GUEST } from './giving-acts.ts'
import type { SpeakersCommand } from './speakers-command.ts'
import { yielded } from './yielding.ts'

/** seconds that the chair may add at once */
const MORE = { least: 5, most: 600 }

const nothing: Decided = ok([])

// SP17
const end: Act<'floor.end'> = (sitting, { givenAt }, who, at) => {
  const { floor } = sitting.speakers
  if (floor === null) return refuse('floor-free', 'SP17')
  if (floor.person !== who && !asDesk(sitting, who, 'SP17').ok) return refuse('not-your-floor', 'SP17')
  return floor.givenAt === givenAt ? ok(endingOf(sitting, at)) : refuse('changed-meanwhile', 'RO15')
}

// SP18, SP19
const yieldFloor: Act<'floor.yield'> = (sitting, command, who, at) => {
  const { floor } = sitting.speakers
  if (floor === null) return refuse('floor-free', 'SP18')
  if (floor.person !== who) return refuse('not-your-floor', 'SP18')
  const refused = refusedBy(outsideVote(sitting, 'SP18'), clockFree(sitting))
  return refused ?? yielded(sitting, floor, command, at)
}

// SP20
const extend: Act<'floor.extend'> = (sitting, { givenAt, seconds }, who, at) => {
  const desk = asDesk(sitting, who, 'SP20')
  if (!desk.ok) return desk
  const { floor, caucus } = sitting.speakers
  if (floor === null) return refuse('floor-free', 'SP20')
  if (floor.givenAt !== givenAt) return refuse('changed-meanwhile', 'RO15')
  if (floor.limitMs === null) return refuse('not-in-order', 'SP20')
  const most = floor.kind === 'guest' ? Math.min(MORE.most, GUEST.most - floor.limitMs / 1000) : MORE.most
  const more = figure(seconds, MORE.least, most, 'seconds')
  if (!more.ok) return more
  if (floor.kind !== 'caucus' || caucus === null) return ok([{ type: 'floor.extended', ms: seconds * 1000 }])
  // SP25: not beyond the end of the caucus
  const room = caucus.endsAt - at - (remainingMs(floor, at) ?? 0)
  if (room <= 0) return refuse('time-used-up', 'SP25')
  return ok([{ type: 'floor.extended', ms: Math.min(seconds * 1000, room) }])
}

// SP21
const pause: Act<'floor.pause'> = (sitting, { givenAt, isPaused }, who) => {
  if (who !== 'system') {
    const desk = asDesk(sitting, who, 'SP21')
    if (!desk.ok) return desk
  }
  const { floor } = sitting.speakers
  if (floor === null) return refuse('floor-free', 'SP21')
  if (floor.givenAt !== givenAt) return refuse('changed-meanwhile', 'RO15')
  if ((floor.pausedAt !== null) === isPaused) return nothing
  if (isPaused) return ok([{ type: 'floor.paused' }])
  return refusedBy(outsideVote(sitting, 'SP21'), clockFree(sitting)) ?? ok([{ type: 'floor.resumed' }])
}

export const SPEECH_ACTS: Pick<
  ActsOf<SpeakersCommand>,
  'floor.end' | 'floor.yield' | 'floor.extend' | 'floor.pause'
> = {
  'floor.end': end,
  'floor.yield': yieldFloor,
  'floor.extend': extend,
  'floor.pause': pause,
}
