// AG: meetings open, are suspended and adjourned, and the sitting ends.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asDesk, asPresiding, figure, type Gate, inMeeting, outsideVote, refusedBy } from '../gates.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { mayBeCarried } from '../votes/outcome.ts'
import type { AgendaCommand } from './agenda-command.ts'
import { meetingClosing } from './meeting-closing.ts'
import { openingQuorum } from './opening-quorum.ts'

/** minutes of a suspension: more than a day is an adjournment */
const LONGEST_SUSPENSION = 1440

// AG1, AG3, AG23
const open: Act<'meeting.open'> = (sitting, _, who) => {
  const desk = asDesk(sitting, who, 'AG1')
  if (!desk.ok) return desk
  const { number, phase } = sitting.agenda.meeting
  if (phase === 'open') return refuse('meeting-open', 'AG1')
  const { have, need, rule } = openingQuorum(sitting)
  if (rule !== null && have < need) return refuse('no-quorum', rule)
  return ok([{ type: 'meeting.opened', number: phase === 'suspended' ? number : number + 1 }])
}

/** The chair does by a word what no motion does under these rules, and what too few are there to carry (AG8). */
function byAWord(sitting: Sitting, kind: MotionKind): Gate<null> {
  const { isInformal, motions } = rulebookOf(sitting).procedure
  const known = isInformal ? undefined : motions.find(({ motion }) => motion === kind)
  const isForMotion = known && (known.decision === null || mayBeCarried(sitting, known.decision))
  return isForMotion ? refuse('not-in-order', known.rule) : ok(null)
}

// AG8, AG9
const suspend: Act<'meeting.suspend'> = (sitting, { minutes }, who, at) => {
  const refused = refusedBy(
    asPresiding(sitting, who, 'AG8'),
    inMeeting(sitting, 'AG8'),
    outsideVote(sitting, 'AG20'),
    byAWord(sitting, 'suspend-meeting'),
    minutes === null ? ok(null) : figure(minutes, 1, LONGEST_SUSPENSION, 'minutes'),
  )
  if (refused) return refused
  const until = minutes === null ? null : at + minutes * 60_000
  return ok([...meetingClosing(sitting, at, { lapses: false }), { type: 'meeting.suspended', until }])
}

const notClosed = ({ agenda }: Sitting): Gate<null> =>
  agenda.meeting.phase === 'closed' ? refuse('meeting-not-open', 'AG8') : ok(null)

// AG8, AG9
const adjourn: Act<'meeting.adjourn'> = (sitting, _, who, at) => {
  const refused = refusedBy(
    asPresiding(sitting, who, 'AG8'),
    notClosed(sitting),
    outsideVote(sitting, 'AG20'),
    byAWord(sitting, 'adjourn-meeting'),
  )
  if (refused) return refused
  return ok([...meetingClosing(sitting, at, { lapses: true }), { type: 'meeting.adjourned', until: null }])
}

const outsideSilence = ({ silences }: Sitting): Gate<null> =>
  silences.length === 0 ? ok(null) : refuse('silence-running', 'AG11')

// AG11
const end: Act<'sitting.end'> = (sitting, _, who, at) => {
  const refused =
    who === 'system'
      ? undefined
      : refusedBy(asPresiding(sitting, who, 'AG11'), outsideVote(sitting, 'AG11'), outsideSilence(sitting))
  if (refused) return refused
  return ok([...meetingClosing(sitting, at, { lapses: true }), { type: 'sitting.ended' }])
}

export const MEETING_ACTS: Pick<
  ActsOf<AgendaCommand>,
  'meeting.open' | 'meeting.suspend' | 'meeting.adjourn' | 'sitting.end'
> = {
  'meeting.open': open,
  'meeting.suspend': suspend,
  'meeting.adjourn': adjourn,
  'sitting.end': end,
}
