// What a sitting is after something happened to a point.
import type { PointId } from '../../ids.ts'
import type { EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import { businessOf } from './business.ts'
import type { PointsEvent } from './points-event.ts'
import type { Point, Points, Ruling } from './points-state.ts'

const pointed = ({ points }: Sitting, change: Partial<Points>): Partial<Sitting> => ({
  points: { ...points, ...change },
})

const changed = (sitting: Sitting, id: PointId, change: (point: Point) => Partial<Point>): Partial<Sitting> =>
  pointed(sitting, {
    raised: sitting.points.raised.map((point) => (point.id === id ? { ...point, ...change(point) } : point)),
  })

const waits = ({ ruling }: Point): boolean => ruling === null

// the one settled last stands after those that wait
function ruled(sitting: Sitting, id: PointId, ruling: Ruling, answer: string | null): Partial<Sitting> {
  const { raised } = sitting.points
  const settled = raised.filter((point) => point.id === id).map((point) => ({ ...point, ruling, answer }))
  const others = raised.filter((point) => point.id !== id && waits(point))
  return pointed(sitting, { raised: [...others, ...settled], ruledDuring: businessOf(sitting) })
}

/** Points that wait end with the meeting, and a ruling stands as it is (AG9). */
export const NO_POINTS = { raised: [], ruledDuring: null } as const

const TURNED: Readonly<Record<Ruling, Ruling>> = {
  'well-taken': 'not-well-taken',
  'not-well-taken': 'well-taken',
  answered: 'answered',
}

export const POINTS_EVOLUTION: EvolutionsOf<PointsEvent> = {
  'point.raised': (sitting, { point, kind, delegation, text }, { at, by }) => {
    if (by === 'system') return {}
    const { raised, count } = sitting.points
    const made: Point = {
      ...{ id: point, kind, delegation, person: by, text, at },
      ...{ ruling: null, answer: null, appeal: null },
    }
    const settled = raised.filter((one) => !waits(one))
    return pointed(sitting, { raised: [...raised.filter(waits), made, ...settled], count: count + 1 })
  },
  'point.withdrawn': (sitting, { point }) =>
    pointed(sitting, { raised: sitting.points.raised.filter(({ id }) => id !== point) }),
  'point.ruled': (sitting, { point, ruling, answer }) => ruled(sitting, point, ruling, answer),
  'ruling.appealed': (sitting, { point }) => changed(sitting, point, () => ({ appeal: 'open' })),
  'ruling.upheld': (sitting, { point }) => changed(sitting, point, () => ({ appeal: 'upheld' })),
  // PO13
  'ruling.overruled': (sitting, { point }) =>
    changed(sitting, point, ({ ruling }) => ({ appeal: 'overruled', ruling: ruling && TURNED[ruling] })),
}
