// Motions: who moved and seconded them, and what became of them.
import type { DelegationId, MotionId } from '../ids.ts'
import type { MotionsEvent } from '../procedure/motions/motions-event.ts'
import { type Draft, lastAct, type Moment, type RecordersOf, retell, tell, toldOf } from './draft.ts'
import type { MinutesMotion } from './minutes.ts'
import { isToldByVote } from './subject.ts'

export const MOTIONS_RECORDERS: RecordersOf<MotionsEvent> = {
  'motion.moved': (draft, { motion, kind, delegation, terms, text, salt }, moment) => {
    const person = moment.happened.by === 'system' ? null : moment.happened.by
    if (person !== null) draft.mentioned.add(person)
    const told = toldOf(text || null, salt)
    const seconders = [] as const
    draft.motions.set(motion, {
      ...{ id: motion, kind, terms, text: told, delegation, person, seconders },
      result: 'open',
    })
    tell(draft, moment, { is: 'motion-moved', motion })
  },
  'motion.seconded': (draft, { motion, delegation }, moment) => {
    change(draft, motion, ({ seconders }) => ({ seconders: [...seconders, delegation] }))
    tellTogether(draft, moment, 'motion-seconded', motion, delegation)
  },
  'motion.objected': (draft, { motion, delegation }, moment) =>
    tellTogether(draft, moment, 'motion-objected', motion, delegation),
  'motion.withdrawn': (draft, { motion }, moment) => {
    change(draft, motion, () => ({ result: 'withdrawn' }))
    tell(draft, moment, { is: 'motion-withdrawn', motion })
  },
  'motion.ruled-out': (draft, { motion, text, salt }, moment) => {
    change(draft, motion, () => ({ result: 'ruled-out' }))
    tell(draft, moment, { is: 'motion-ruled-out', motion, text: toldOf(text || null, salt) })
  },
  // the debate on it or its vote tells that it was before the body
  'motion.taken-up': null,
  'motion.carried': (draft, { motion }, moment) => settle(draft, motion, 'carried', moment),
  // said with the annulment
  'motion.restored': null,
  'motion.failed': (draft, { motion }, moment) => settle(draft, motion, 'failed', moment),
  'motion.lapsed': (draft, { motion }, moment) => settle(draft, motion, 'lapsed', moment),
}

/** Several that do the same one after the other are told in one sentence. */
function tellTogether(
  draft: Draft,
  moment: Moment,
  is: 'motion-seconded' | 'motion-objected',
  motion: MotionId,
  delegation: DelegationId,
): void {
  const last = lastAct(draft)
  if (last?.is === is && last.motion === motion)
    retell(draft, { ...last, delegations: [...last.delegations, delegation] })
  else tell(draft, moment, { is, motion, delegations: [delegation] })
}

function change(draft: Draft, id: MotionId, more: (motion: MinutesMotion) => Partial<MinutesMotion>): void {
  const motion = draft.motions.get(id)
  if (motion) draft.motions.set(id, { ...motion, ...more(motion) })
}

function settle(
  draft: Draft,
  motion: MotionId,
  result: 'carried' | 'failed' | 'lapsed',
  moment: Moment,
): void {
  change(draft, motion, () => ({ result }))
  if (!isToldByVote(draft, { of: 'motion', motion })) tell(draft, moment, { is: `motion-${result}`, motion })
}
