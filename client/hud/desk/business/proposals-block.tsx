// Proposals: what is put next, in which order they come, their amendments, and all the others.
import { nextToPut } from '../../../../shared/procedure/proposals/next-to-put.ts'
import { openItemOf } from '../../../../shared/procedure/proposals/open-item.ts'
import type { Proposal } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { proposalsInOrder } from '../../../../shared/procedure/proposals/voting-order.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { useView } from '../../sitting-context.ts'
import { proposalWords } from '../../vote/subject-words.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { useNamer } from '../now/use-namer.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { Amendments } from './amendments.tsx'
import { ProposalOrder } from './proposal-order.tsx'
import { PutProposal } from './put-proposal.tsx'

/** Those before the body under the open item; the one that is voted on comes first. */
function beforeBody(sitting: Sitting): readonly Proposal[] {
  const listed = proposalsInOrder(sitting, openItemOf(sitting))
  return [...listed.filter(({ isVoting }) => isVoting), ...listed.filter(({ isVoting }) => !isVoting)]
}

export function ProposalsSummary() {
  const { chair } = useWords()
  const before = beforeBody(useSittingState())
  if (before.some(({ isVoting }) => isVoting)) return chair.proposals.voting
  return before.length === 0 ? chair.proposals.none : chair.proposals.before({ count: before.length })
}

export function ProposalsBlock() {
  const { chair } = useWords()
  const sitting = useSittingState()
  const before = beforeBody(sitting)
  const [first] = before
  const others = sitting.proposals.proposals.filter((proposal) => !before.includes(proposal))
  return (
    <>
      {first ? <Next proposal={first} /> : <p className="empty">{chair.proposals.none}</p>}
      {before.length > 1 && !first?.isVoting && <ProposalOrder proposals={before} />}
      {before.map((proposal) => (
        <Amendments key={proposal.id} proposal={proposal} />
      ))}
      {others.length > 0 && <Others proposals={others} />}
    </>
  )
}

/** What is put next; its form stands on top of the desk when nothing else is called for. */
function Next({ proposal }: { readonly proposal: Proposal }) {
  const { chair } = useWords()
  const name = useNamer()
  const isNow = useFirstCall()?.is === 'put-proposal'
  const next = nextToPut(useSittingState(), proposal)
  if (next === null || isNow) return null
  return (
    <>
      <p className="desk-row-title">{chair.proposals.next({ name: name.subject(next.subject) })}</p>
      <PutProposal id={proposal.id} />
    </>
  )
}

function Others({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const words = useWords()
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  return (
    <ul className="desk-rows">
      {proposals.map(({ id, phase, delegation }) => (
        <li key={id}>
          <p className="desk-row-main">
            <span className="desk-row-title">{proposalWords(id, { chapters, delegations }, words)}</span>
            <span className="tag">{words.chair.proposals.phases[phase]}</span>
          </p>
          <DelegationSign id={delegation} size={20} />
        </li>
      ))}
    </ul>
  )
}
