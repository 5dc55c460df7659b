// A proposal, opened to read: the text as drafts of the United Nations look, with its amendments, and what one may do about it.
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ReaderDialog } from '../reader-dialog.tsx'
import { useDelegationName } from '../sitting-context.ts'
import { numberOf } from './motion-words.ts'
import { ProposalDeeds } from './proposal-deeds.tsx'
import { ProposalTags } from './proposal-tags.tsx'
import { ProposalText } from './proposal-text.tsx'

interface ProposalReaderProps {
  readonly proposal: ProposalView
  readonly onClose: () => void
}

export function ProposalReader({ proposal, onClose }: ProposalReaderProps) {
  const { ways } = useWords()
  return (
    <ReaderDialog
      heading={ways.subjects.proposal({
        number: numberOf(proposal.id),
        isAdopted: proposal.phase === 'adopted',
      })}
      className="paper"
      onClose={onClose}
    >
      <p className="reader-tags">
        <ProposalTags proposal={proposal} />
      </p>
      <article className="sheet-of-paper">
        <Head proposal={proposal} />
        <ProposalText proposal={proposal} />
      </article>
      <ProposalDeeds proposal={proposal} />
    </ReaderDialog>
  )
}

function Head({
  proposal: { title, delegation, sponsors, signatories },
}: {
  readonly proposal: ProposalView
}) {
  const { business } = useWords()
  const nameOf = useDelegationName()
  const others = sponsors.filter((id) => id !== delegation)
  return (
    <header className="draft-head">
      <h3 dir="auto">{title ?? business.titleErased}</h3>
      <p className="draft-sponsors">
        <span>{business.submittedBy({ name: nameOf(delegation) })}</span>
        {others.length > 0 && <span>{business.sponsors({ names: others.map(nameOf) })}</span>}
        {signatories.length > 0 && <span>{business.signatories({ names: signatories.map(nameOf) })}</span>}
      </p>
    </header>
  )
}
