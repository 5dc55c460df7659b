// AG: items are taken up, one at a time, and closed.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Who } from '../command.ts'
import { asDesk, type Gate, inMeeting, notVoting, outsideVote, type Refused, refusedBy } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { caucusEnding } from '../speakers/endings.ts'
import { floorFree } from '../speakers/floor-gates.ts'
import type { AgendaCommand } from './agenda-command.ts'

/** The desk, in a meeting, with nobody speaking and no question open (AG20); `rule`: why it is the desk. */
const asTurning = (sitting: Sitting, who: Who, rule: string): Refused | undefined =>
  refusedBy(
    asDesk(sitting, who, rule),
    inMeeting(sitting, rule),
    outsideVote(sitting, 'AG20'),
    notVoting(sitting, 'PR20'),
    floorFree(sitting, 'AG20'),
  )

/** Its rule, where formal rules leave an adjourned debate to a motion (AG17). */
function asResumable(sitting: Sitting): Gate<null> {
  const { isInformal, motions } = rulebookOf(sitting).procedure
  const ruleOf = (kind: string) => motions.find(({ motion }) => motion === kind)?.rule
  const adjourning = ruleOf('adjourn-debate')
  if (isInformal || adjourning === undefined) return ok(null)
  return refuse('not-in-order', ruleOf('resume-debate') ?? adjourning)
}

/** Formal rules have the agenda adopted before its items are taken up, unless the body sets its items one by one (AG27). */
function asAgreed(sitting: Sitting): Gate<null> {
  const { isInformal, motions } = rulebookOf(sitting).procedure
  const isSetOneByOne = motions.some(({ motion }) => motion === 'take-up-item')
  return sitting.agenda.isAdopted || isInformal || isSetOneByOne
    ? ok(null)
    : refuse('agenda-not-adopted', 'AG27')
}

// AG15, AG17
const open: Act<'item.open'> = (sitting, { item: id }, who) => {
  const refused = asTurning(sitting, who, 'AG15')
  if (refused) return refused
  const item = sitting.agenda.items.find((one) => one.id === id)
  if (!item) return refuse('item-unknown', 'AG15')
  if (sitting.agenda.current !== null) return refuse('item-open', 'AG15')
  const agreed = asAgreed(sitting)
  if (!agreed.ok) return agreed
  const resumable = item.phase === 'adjourned' ? asResumable(sitting) : ok(null)
  return resumable.ok ? ok([{ type: 'item.opened', item: id }]) : resumable
}

// AG18
const close: Act<'item.close'> = (sitting, { item: id }, who, at) => {
  const refused = asTurning(sitting, who, 'AG18')
  if (refused) return refused
  if (sitting.agenda.current !== id) return refuse('item-not-open', 'AG18')
  return ok([...caucusEnding(sitting, at), { type: 'item.closed', item: id }])
}

export const ITEM_ACTS: Pick<ActsOf<AgendaCommand>, 'item.open' | 'item.close'> = {
  'item.open': open,
  'item.close': close,
}
