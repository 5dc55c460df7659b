// PO: an appeal against the chair's ruling. It is put to the vote at once.
import type { PointId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDelegate, type Gate, inMeeting, outsideVote, refusedBy } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { hasVote } from '../standing.ts'
import { putVote } from '../votes/put-vote.ts'
import { businessOf, isSameBusiness } from './business.ts'

/** Whether this ruling may be appealed against now, by whoever has a vote on it (PO10, PO11). */
export function asAppealable(sitting: Sitting, id: PointId): Gate<null> {
  const { raised, ruledDuring } = sitting.points
  const rules = rulebookOf(sitting).procedure.appeal
  if (rules === null) return refuse('not-in-order', 'PO10')
  const point = raised.find((one) => one.id === id)
  // a ruling before the last one is not listed any more
  if (!point) return refuse('too-late-to-appeal', rules.rule)
  if (point.ruling === null) return refuse('point-open', rules.rule)
  if (point.kind !== 'order') return refuse('not-in-order', rules.rule)
  const isInTime = ruledDuring !== null && isSameBusiness(ruledDuring, businessOf(sitting))
  return point.appeal === null && isInTime ? ok(null) : refuse('too-late-to-appeal', rules.rule)
}

export const appeal: Act<'ruling.appeal'> = (sitting, { point, salt, seed, seedSalt }, who) => {
  const delegate = asDelegate(sitting, who, 'PO10')
  if (!delegate.ok) return delegate
  const refused = refusedBy(
    inMeeting(sitting, 'PO10'),
    outsideVote(sitting, 'PO11'),
    asAppealable(sitting, point),
  )
  if (refused) return refused
  const { appeal: rules, voting } = rulebookOf(sitting).procedure
  const { delegation } = delegate.value
  const { decision, rule } = rules!
  if (!hasVote(sitting, delegation, decision)) return refuse('no-vote-on-this', rule)
  const subject = { of: 'ruling', point } as const
  const put = putVote(sitting, {
    subject,
    decision,
    method: voting.method,
    question: null,
    salt,
    seed,
    seedSalt,
  })
  if (!put.ok) return put
  const { floor } = sitting.speakers
  // PO12
  const stopped: readonly Event[] =
    floor !== null && floor.pausedAt === null ? [{ type: 'floor.paused' }] : []
  return ok([{ type: 'ruling.appealed', point, delegation }, ...stopped, ...put.value])
}
