// SP: the desk closes and opens the list, and sets the times of speeches.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import { asDesk, asSeen, figure, type Gate, refusedBy } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { SpeakersCommand } from './speakers-command.ts'

const nothing: Decided = ok([])

/** seconds: nobody says anything in less than five, and longer than an hour is no limit */
const SPEECH = { least: 5, most: 3600 }
/** seconds of a delegation on an item */
const TOTAL = { least: 10, most: 36_000 }

const limit = (value: number | null, { least, most }: typeof SPEECH, field: string): Gate<unknown> =>
  value === null ? ok(null) : figure(value, least, most, field)

/** The rule that closed the debate; undefined: nothing did (AG19). */
function debateClosing(sitting: Sitting): string | undefined {
  if (!sitting.agenda.isDebateClosed) return undefined
  const closure = rulebookOf(sitting).procedure.motions.find(({ motion }) => motion === 'close-debate')
  return closure?.rule ?? 'AG19'
}

// SP5
const setList: Act<'list.set'> = (sitting, { isOpen }, who) => {
  const desk = asDesk(sitting, who, 'SP5')
  if (!desk.ok) return desk
  if (sitting.speakers.isOpen === isOpen) return nothing
  const closing = debateClosing(sitting)
  return isOpen && closing ? refuse('not-in-order', closing) : ok([{ type: 'list.set', isOpen }])
}

// SP6
const setLimits: Act<'limits.set'> = (sitting, { seconds, totalSeconds, seen }, who) => {
  const desk = asDesk(sitting, who, 'SP6')
  if (!desk.ok) return desk
  const { speakers } = sitting
  if (speakers.seconds === seconds && speakers.totalSeconds === totalSeconds) return nothing
  const refused = refusedBy(
    asSeen(speakers.limitsSeq, seen),
    limit(seconds, SPEECH, 'seconds'),
    limit(totalSeconds, TOTAL, 'totalSeconds'),
  )
  return refused ?? ok([{ type: 'limits.set', seconds, totalSeconds }])
}

export const LIST_ACTS: Pick<ActsOf<SpeakersCommand>, 'list.set' | 'limits.set'> = {
  'list.set': setList,
  'limits.set': setLimits,
}
