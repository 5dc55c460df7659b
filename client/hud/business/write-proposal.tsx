// The way to the editor of a proposal, and back to a draft that was begun.
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { readStored } from '../../stored.ts'
import { useMay } from '../law/use-may.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { Why } from '../law/why.tsx'
import { useWanted } from '../screen/use-go-to.ts'
import { useView } from '../sitting-context.ts'
import { draftKey } from './proposal-draft.ts'
import { ProposalEditor } from './proposal-editor.tsx'

/** Fits every rulebook: only whether proposals are in order now is looked at. */
const ANY = { title: '.', preamble: [], operative: ['.'] }

export function WriteProposal() {
  const { business } = useWords()
  const session = useView((view) => view.session.id)
  const decision = useRulebook().procedure.proposals?.decisions[0] ?? ''
  const why = useMay('proposal.submit', { text: ANY, decision })
  const [isOpen, setOpen] = useState(false)
  useWanted('editor', () => setOpen(true))
  const hasDraft = readStored(draftKey(session)) !== null
  return (
    <div className="act">
      {/* a text may be written before it is in order to submit it */}
      <button type="button" onClick={() => setOpen(true)}>
        {hasDraft ? business.draftGoOn : business.submit}
      </button>
      {why && <Why refusal={why} />}
      {isOpen && <ProposalEditor onClose={() => setOpen(false)} />}
    </div>
  )
}
