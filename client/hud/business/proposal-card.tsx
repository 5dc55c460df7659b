// A proposal in the list: its title, whose it is, how it stands and what it still needs.

import { spoken } from '../../../shared/i18n/format.ts'
import { hasSupport, supportNeeded } from '../../../shared/procedure/proposals/proposal-support.ts'
import { rulebookOf } from '../../../shared/procedure/sitting.ts'
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useLaw } from '../law/use-law.ts'
import { useDelegationName, useView } from '../sitting-context.ts'
import { numberOf } from './motion-words.ts'
import { ProposalTags } from './proposal-tags.tsx'

interface ProposalCardProps {
  readonly proposal: ProposalView
  readonly onOpen: () => void
}

export function ProposalCard({ proposal, onOpen }: ProposalCardProps) {
  const { business } = useWords()
  const { format } = useLanguage()
  const nameOf = useDelegationName()
  const { id, delegation, sponsors, signatories, isVoting } = proposal
  const title = proposal.title ?? business.titleErased
  return (
    <li className={isVoting ? 'card is-current' : 'card'}>
      <span className="place">{format.number(numberOf(id))}</span>
      <p className="card-head">
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <ProposalTags proposal={proposal} />
      </p>
      <p className="fine">
        <span>{business.submittedBy({ name: nameOf(delegation) })}</span>
        <span>{business.supporters({ count: sponsors.length + signatories.length })}</span>
        <Amendments id={id} />
      </p>
      <Support proposal={proposal} />
      <div className="button-row small">
        <button type="button" aria-label={spoken(business.openLong({ name: title }))} onClick={onOpen}>
          {business.open}
        </button>
      </div>
    </li>
  )
}

function Amendments({ id }: { readonly id: string }) {
  const { business } = useWords()
  const count = useView(
    ({ chapters }) =>
      chapters.proposals.amendments.filter(
        ({ proposal, phase }) => proposal === id && (phase === 'submitted' || phase === 'introduced'),
      ).length,
  )
  return count === 0 ? null : <span>{business.amendmentsOn({ count })}</span>
}

/** What it still needs before the body considers it. */
function Support({ proposal }: { readonly proposal: ProposalView }) {
  const { business } = useWords()
  const need = useLaw((sitting) => {
    const rules = rulebookOf(sitting).procedure.proposals
    return rules === null || hasSupport(sitting, proposal) ? 0 : supportNeeded(sitting, rules)
  })
  if (proposal.phase !== 'submitted' || need === 0) return null
  const have = proposal.sponsors.length + proposal.signatories.length
  return <p className="hint">{business.supportShort({ have, need })}</p>
}
