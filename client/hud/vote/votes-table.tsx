// How each delegation voted, in seating order; those that did not vote are left out, as in a recorded vote.
import type { DelegationId } from '../../../shared/ids.ts'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DelegationName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { BallotMark } from './choice-mark.tsx'

export function VotesTable({ choices }: { readonly choices: DecidedVote['choices'] }) {
  const { delegation: words, vote } = useWords()
  const delegations = useView((view) => view.delegations)
  const orderOf = (id: DelegationId) => delegations.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  const voted = (Object.keys(choices) as DelegationId[]).toSorted(
    (one, other) => orderOf(one) - orderOf(other),
  )
  if (voted.length === 0) return null
  return (
    <details className="votes-table">
      <summary>{vote.table}</summary>
      <table>
        <caption className="visually-hidden">{vote.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heading}</th>
            <th scope="col">{vote.ballotOf}</th>
          </tr>
        </thead>
        <tbody>
          {voted.map((id) => (
            <tr key={id}>
              <th scope="row">
                <DelegationName id={id} />
              </th>
              <td>
                <BallotMark choice={choices[id] ?? 'abstain'} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
