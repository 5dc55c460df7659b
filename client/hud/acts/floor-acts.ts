// What a delegate may do about the floor and about points.
import type { PointId } from '../../../shared/ids.ts'
import { POINT_KINDS } from '../../../shared/procedure/rulebooks/procedure.ts'
import { rulebookOf } from '../../../shared/procedure/sitting.ts'
import { LISTED_KINDS } from '../../../shared/procedure/speakers/speakers-state.ts'
import { delegationOf } from '../../../shared/procedure/standing.ts'
import { atOnce, type DelegateAct, type Finding, refusalOf, wayTo } from './delegate-act.ts'

export function floorActs(finding: Finding): readonly DelegateAct[] {
  const { sitting, me } = finding
  const { entries, floor } = sitting.speakers
  const { speakers } = rulebookOf(sitting).procedure
  const own = delegationOf(sitting, me)
  const [to] = speakers.yields
  return [
    ...LISTED_KINDS.map((kind) => atOnce(finding, 'floor', { is: 'ask', kind }, 'floor.request', { kind })),
    ...entries
      .filter(({ delegation }) => delegation === own)
      .map(({ id, kind }) =>
        atOnce(finding, 'floor', { is: 'unlist', kind }, 'floor.withdraw', { entry: id }),
      ),
    atOnce(finding, 'floor', { is: 'end' }, 'floor.end', { givenAt: floor?.givenAt ?? 0 }),
    ...(to === undefined
      ? []
      : [
          {
            group: 'floor',
            label: { is: 'yield' },
            refusal: refusalOf(finding, 'floor.yield', { to, delegation: null }),
            way: wayTo('floor'),
          } satisfies DelegateAct,
        ]),
  ]
}

export function pointActs(finding: Finding): readonly DelegateAct[] {
  const { sitting, me } = finding
  const { points, appeal } = rulebookOf(sitting).procedure
  const own = delegationOf(sitting, me)
  const { raised } = sitting.points
  const last = raised.findLast(({ ruling }) => ruling !== null)?.id ?? ('' as PointId)
  return [
    ...POINT_KINDS.filter((kind) => points[kind] !== undefined).map(
      (kind): DelegateAct => ({
        group: 'points',
        label: { is: 'point', kind },
        refusal: refusalOf(finding, 'point.raise', { kind, text: '' }),
        way: wayTo('floor', { what: 'point', which: kind }),
      }),
    ),
    ...raised
      .filter(({ delegation, ruling }) => delegation === own && ruling === null)
      .map(({ id }) => atOnce(finding, 'points', { is: 'unpoint' }, 'point.withdraw', { point: id })),
    ...(appeal === null
      ? []
      : [atOnce(finding, 'points', { is: 'appeal' }, 'ruling.appeal', { point: last })]),
  ]
}
