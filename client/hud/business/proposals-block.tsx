// Proposals with their state and support; each opens as a text to read, and one may be written.
import { useState } from 'react'
import type { ProposalId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { useWanted } from '../screen/use-go-to.ts'
import { useView } from '../sitting-context.ts'
import { ProposalCard } from './proposal-card.tsx'
import { ProposalReader } from './proposal-reader.tsx'
import { WriteProposal } from './write-proposal.tsx'

export function ProposalsBlock() {
  const { business } = useWords()
  const proposals = useView(({ chapters }) => chapters.proposals.proposals)
  const isDelegate = useView(({ me }) => me.delegation !== null)
  const isKnown = useRulebook().procedure.proposals !== null
  const [read, setRead] = useState<ProposalId | null>(null)
  useWanted('proposal', (which) => setRead(which as ProposalId))
  const open = proposals.find(({ id }) => id === read)
  if (!isKnown) return null
  return (
    <section className="block" aria-labelledby="proposals">
      <h3 id="proposals">{business.proposals}</h3>
      {proposals.length === 0 && <p className="empty">{business.proposalsNone}</p>}
      <ul className="cards">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} onOpen={() => setRead(proposal.id)} />
        ))}
      </ul>
      {isDelegate && <WriteProposal />}
      {open && <ProposalReader proposal={open} onClose={() => setRead(null)} />}
    </section>
  )
}
