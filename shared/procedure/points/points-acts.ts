// PO: raising a point, withdrawing it, and the ruling of the chair.
import type { PointId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDelegate, asPresiding, inMeeting } from '../gates.ts'
import { rulebookOf } from '../sitting.ts'
import { delegationOf } from '../standing.ts'
import { appeal } from './appeal.ts'
import { clockAfter, waitingPoints } from './point-order.ts'
import type { PointsCommand } from './points-command.ts'
import { type Point, RULINGS, type Ruling } from './points-state.ts'

/** Nothing said is null, as in what was erased. */
const wordsOf = (text: string): string | null => (text === '' ? null : text)

// PO1 to PO4
const raise: Act<'point.raise'> = (sitting, { kind, text, salt }, who) => {
  const delegate = asDelegate(sitting, who, 'PO1')
  if (!delegate.ok) return delegate
  const meeting = inMeeting(sitting, 'PO1')
  if (!meeting.ok) return meeting
  const rule = rulebookOf(sitting).procedure.points[kind]
  if (rule === undefined) return refuse('not-in-order', 'PO1')
  if (sitting.vote !== null && kind !== 'order') return refuse('during-vote', 'PO3')
  const { floor } = sitting.speakers
  if (floor !== null && !rule.interrupts) return refuse('floor-taken', rule.rule)
  const { delegation } = delegate.value
  if (waitingPoints(sitting).some((point) => point.delegation === delegation))
    return refuse('point-raised', 'PO4')
  const point = `q${sitting.points.count + 1}` as PointId
  const raised: Event = { type: 'point.raised', point, kind, delegation, text: wordsOf(text), salt }
  return ok(floor !== null && floor.pausedAt === null ? [raised, { type: 'floor.paused' }] : [raised])
}

// PO5
const withdraw: Act<'point.withdraw'> = (sitting, { point: id }, who) => {
  const point = sitting.points.raised.find((one) => one.id === id)
  if (!point) return refuse('point-unknown', 'PO5')
  if (delegationOf(sitting, who) !== point.delegation) return refuse('not-your-point', 'PO5')
  if (point.ruling !== null) return refuse('point-settled', 'PO5')
  return ok([{ type: 'point.withdrawn', point: id }, ...clockAfter(sitting, id)])
}

/** What may be said to a point of this kind (PO6). */
export const rulingsOn = ({ kind }: Pick<Point, 'kind'>): readonly Ruling[] =>
  RULINGS.filter((ruling) => (ruling === 'answered') === (kind === 'inquiry'))

// PO6, PO7
const rule: Act<'point.rule'> = (sitting, { point: id, ruling, text, salt }, who) => {
  const point = sitting.points.raised.find((one) => one.id === id)
  const cited = (point && rulebookOf(sitting).procedure.points[point.kind]?.rule) ?? 'PO6'
  const chair = asPresiding(sitting, who, cited)
  if (!chair.ok) return chair
  if (!point) return refuse('point-unknown', 'PO6')
  if (point.ruling !== null) return refuse('point-settled', cited)
  if (waitingPoints(sitting)[0]?.id !== id) return refuse('point-open', 'PO7')
  if (!rulingsOn(point).includes(ruling)) return refuse('not-in-order', 'PO6')
  if (ruling === 'answered' && text === '') return refuse('bad-text', 'PO6', 'text')
  return ok([
    { type: 'point.ruled', point: id, ruling, answer: wordsOf(text), salt },
    ...clockAfter(sitting, id),
  ])
}

export const POINTS_ACTS: ActsOf<PointsCommand> = {
  'point.raise': raise,
  'point.withdraw': withdraw,
  'point.rule': rule,
  'ruling.appeal': appeal,
}
