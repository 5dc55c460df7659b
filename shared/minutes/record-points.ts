// Points, rulings and appeals.
import type { PointId } from '../ids.ts'
import type { PointsEvent } from '../procedure/points/points-event.ts'
import { type Draft, type RecordersOf, tell, toldOf } from './draft.ts'
import type { MinutesPoint } from './minutes.ts'
import { isToldByVote } from './subject.ts'

export const POINTS_RECORDERS: RecordersOf<PointsEvent> = {
  'point.raised': (draft, { point, kind, delegation, text, salt }, moment) => {
    const person = moment.happened.by === 'system' ? null : moment.happened.by
    if (person !== null) draft.mentioned.add(person)
    const told = toldOf(text, salt)
    draft.points.set(point, {
      ...{ id: point, kind, delegation, person, text: told },
      ...{ ruling: null, answer: null, appeal: null },
    })
    tell(draft, moment, { is: 'point-raised', point })
  },
  'point.withdrawn': (draft, { point }, moment) => tell(draft, moment, { is: 'point-withdrawn', point }),
  'point.ruled': (draft, { point, ruling, answer, salt }, moment) => {
    change(draft, point, { ruling, answer: toldOf(answer, salt) })
    tell(draft, moment, { is: 'point-ruled', point })
  },
  'ruling.appealed': (draft, { point, delegation }, moment) => {
    change(draft, point, { appeal: { delegation, result: 'open' } })
    tell(draft, moment, { is: 'ruling-appealed', point, delegation })
  },
  'ruling.upheld': (draft, { point }, moment) => {
    settle(draft, point, 'upheld')
    if (!isToldByVote(draft, { of: 'ruling', point })) tell(draft, moment, { is: 'ruling-upheld', point })
  },
  'ruling.overruled': (draft, { point }, moment) => {
    settle(draft, point, 'overruled')
    if (!isToldByVote(draft, { of: 'ruling', point })) tell(draft, moment, { is: 'ruling-overruled', point })
  },
}

function change(draft: Draft, id: PointId, more: Partial<MinutesPoint>): void {
  const point = draft.points.get(id)
  if (point) draft.points.set(id, { ...point, ...more })
}

function settle(draft: Draft, id: PointId, result: 'upheld' | 'overruled'): void {
  const appeal = draft.points.get(id)?.appeal
  if (appeal) change(draft, id, { appeal: { ...appeal, result } })
}
