// What a delegate may do while something is decided: cast, object, pass, break a silence, add chance to a lot.
import type { VoteId } from '../../../shared/ids.ts'
import { delegationOf } from '../../../shared/procedure/standing.ts'
import { type DelegateAct, type Finding, refusalOf, wayTo } from './delegate-act.ts'

/** 128 bits of nothing: only whether chance may be added is looked at */
const ANY_NONCE = '0'.repeat(32)

export function voteActs(finding: Finding): readonly DelegateAct[] {
  const { sitting, me } = finding
  const { vote, silences, lots } = sitting
  const id = vote?.id ?? ('' as VoteId)
  const own = delegationOf(sitting, me)
  const choice = vote?.subject.of === 'election' ? [] : 'yes'
  const here = wayTo('vote')
  const acts: readonly DelegateAct[] = [
    {
      group: 'votes',
      label: { is: 'cast' },
      refusal: refusalOf(finding, 'ballot.cast', { vote: id, choice, key: '' }),
      way: here,
    },
    {
      group: 'votes',
      label: { is: 'object' },
      refusal: refusalOf(finding, 'objection.raise', { vote: id }),
      way: here,
    },
  ]
  const passing: readonly DelegateAct[] =
    vote?.rollCall && own !== null
      ? [
          {
            group: 'votes',
            label: { is: 'pass' },
            refusal: refusalOf(finding, 'roll.pass', { vote: id, delegation: own }),
            way: here,
          },
        ]
      : []
  return [
    ...acts,
    ...passing,
    ...silences.map(
      (silence): DelegateAct => ({
        group: 'votes',
        label: { is: 'break', id: silence.id },
        refusal: refusalOf(finding, 'silence.break', { silence: silence.id }),
        way: here,
      }),
    ),
    ...lots
      .filter(({ drawn }) => drawn === null)
      .map(
        (lot): DelegateAct => ({
          group: 'votes',
          label: { is: 'lot' },
          refusal: refusalOf(finding, 'lot.contribute', { lot: lot.id, nonce: ANY_NONCE }),
          way: here,
        }),
      ),
  ]
}
