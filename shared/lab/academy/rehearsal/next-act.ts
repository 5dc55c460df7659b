// What happens next in a rehearsal, if nobody does anything before: the first thing that somebody simulated wants and the law allows.
import type { Sitting } from '../../../procedure/sitting.ts'
import { answersOf } from './ballots.ts'
import { deskActs } from './desk-acts.ts'
import { isLawful } from './lawful.ts'
import { type Moment, momentOf } from './moment.ts'
import { motionsMovedBy } from './motions-moved.ts'
import type { Rehearsal, SimulatedAct } from './rehearsal.ts'
import { textsBroughtBy } from './texts-brought.ts'
import { arrivalsOf, endingsOf, pointsOf, wishesOf } from './wishes.ts'

/**
 * `at`: ms since 1970. null: everybody simulated waits for people, or the sitting has ended. Whoever does it asks again
 * afterwards, and whenever something else has happened in between.
 */
export function nextAct(rehearsal: Rehearsal, sitting: Sitting, at: number): SimulatedAct | null {
  if (sitting.endedAt !== null || sitting.seq === 0) return null
  for (const act of wantedIn(momentOf(rehearsal, sitting), at)) if (isLawful(sitting, act, at)) return act
  return null
}

function* wantedIn(moment: Moment, at: number): Generator<SimulatedAct> {
  const { sitting, rehearsal } = moment
  yield* arrivalsOf(moment)
  yield* answersOf(rehearsal, sitting)
  const isFree = sitting.vote === null && sitting.agenda.meeting.phase === 'open' && !hasPoint(moment)
  if (isFree) {
    yield* pointsOf(moment)
    yield* wishesOf(moment)
    yield* textsBroughtBy(moment)
    yield* motionsMovedBy(moment)
    yield* endingsOf(moment, at)
  }
  yield* deskActs(moment, at)
}

const hasPoint = ({ sitting }: Moment): boolean => sitting.points.raised.some(({ ruling }) => ruling === null)
