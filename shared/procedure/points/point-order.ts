// Points that wait for a ruling: which comes first, and what they hold up.
import type { PointId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Event } from '../event.ts'
import type { Gate } from '../gates.ts'
import type { PointKind } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { Point } from './points-state.ts'

// PO7
const FIRST_TO_LAST: readonly PointKind[] = ['privilege', 'order', 'inquiry']

/** In the order in which they are settled. */
export const waitingPoints = ({ points }: Pick<Sitting, 'points'>): readonly Point[] =>
  FIRST_TO_LAST.flatMap((kind) =>
    points.raised.filter((point) => point.kind === kind && point.ruling === null),
  )

/** PO9: no point waits. */
export const settledPoints = (sitting: Sitting): Gate<null> =>
  waitingPoints(sitting).length === 0 ? ok(null) : refuse('point-open', 'PO9')

const isHoldingClock = (sitting: Sitting, { kind }: Point): boolean =>
  rulebookOf(sitting).procedure.points[kind]?.interrupts === true

/** PO8: no point that interrupts waits. */
export const clockFree = (sitting: Sitting): Gate<null> =>
  waitingPoints(sitting).some((point) => isHoldingClock(sitting, point))
    ? refuse('point-open', 'PO8')
    : ok(null)

/** The clock goes on when this point was the last that held it (PO8), and no appeal does (PO12). */
export function clockAfter(sitting: Sitting, settled: PointId): readonly Event[] {
  const { floor } = sitting.speakers
  const others = waitingPoints(sitting).filter(({ id }) => id !== settled)
  const mayGoOn = floor !== null && floor.pausedAt !== null && sitting.vote?.subject.of !== 'ruling'
  return mayGoOn && !others.some((point) => isHoldingClock(sitting, point)) ? [{ type: 'floor.resumed' }] : []
}
