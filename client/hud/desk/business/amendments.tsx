// Amendments to a proposal in the order of the vote, which the chair sets before it, and which of them make others fall.
import type { AmendmentId } from '../../../../shared/ids.ts'
import type { Amendment, Proposal } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { votingOrder } from '../../../../shared/procedure/proposals/voting-order.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { amendmentWords, proposalWords } from '../../vote/subject-words.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { moved } from '../parts/moved.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { Excludes } from './excludes.tsx'

export function Amendments({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  const { chair } = words
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  const { ask, isBusy, refused } = useAsk()
  const amendments = votingOrder(useSittingState(), proposal)
  if (amendments.length === 0) return null
  const set = (order: readonly AmendmentId[], excludes: Proposal['excludes']) => {
    if (!isBusy) void ask('amendments.order', { proposal: proposal.id, order, excludes })
  }
  const ids = amendments.map(({ id }) => id)
  const nameOf = ({ id }: Amendment) => amendmentWords(id, { chapters, delegations }, words)
  return (
    <section className="desk-part" aria-labelledby={`desk-amendments-${proposal.id}`}>
      <h4 id={`desk-amendments-${proposal.id}`}>{chair.proposals.amendments}</h4>
      <p className="hint">{proposalWords(proposal.id, { chapters, delegations }, words)}</p>
      <p className="hint">{chair.proposals.amendmentsHint}</p>
      <ol className="desk-rows numbered">
        {amendments.map((amendment, place) => (
          <li key={amendment.id}>
            <div className="desk-row">
              <div className="desk-row-main">
                <span className="desk-row-title">{nameOf(amendment)}</span>
                <DelegationSign id={amendment.delegation} size={20} />
              </div>
              {!proposal.isVoting && amendments.length > 1 && (
                <MoveButtons
                  name={nameOf(amendment)}
                  place={place}
                  count={amendments.length}
                  onMove={(by) => set(moved(ids, place, by), proposal.excludes)}
                />
              )}
            </div>
            {!proposal.isVoting && (
              <Excludes
                name={nameOf(amendment)}
                others={amendments.filter(({ id }) => id !== amendment.id)}
                chosen={proposal.excludes[amendment.id] ?? []}
                nameOf={nameOf}
                onChoose={(fallen) => set(ids, { ...proposal.excludes, [amendment.id]: fallen })}
              />
            )}
          </li>
        ))}
      </ol>
      <RefusalLine refusal={refused} />
    </section>
  )
}
