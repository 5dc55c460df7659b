// A text of the sitting on the wall: a draft as it stands, with what is proposed to be changed marked in it, or a document.
import type { DocumentId, ProposalId } from '../../../../shared/ids.ts'
import type { TextOfSitting } from '../../../../shared/lab/wall/wall-types.ts'
import { usePanelWords, useWords } from '../../../i18n/use-words.ts'
import { ProposalText } from '../../business/proposal-text.tsx'
import { useDocument } from '../../business/use-document.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'

export function SittingText({ text }: { readonly text: TextOfSitting }) {
  usePanelWords()
  return (
    <article className="sheet-of-paper exhibit-paper">
      {text.of === 'proposal' ? <Proposal id={text.id} /> : <DocumentText key={text.id} id={text.id} />}
    </article>
  )
}

function Proposal({ id }: { readonly id: ProposalId }) {
  const { business } = useWords()
  const proposal = useView(({ chapters }) => chapters.proposals.proposals.find((each) => each.id === id))
  return proposal ? <ProposalText proposal={proposal} /> : <p className="empty">{business.textErased}</p>
}

function DocumentText({ id }: { readonly id: DocumentId }) {
  const { common, business } = useWords()
  const answer = useDocument(id)
  if (answer === null) return <p role="status">{common.loading}</p>
  if (!answer.ok) return <RefusalLine refusal={answer.refusal} />
  const { content } = answer.value
  return content ? (
    <p className="long-text" dir="auto">
      {content.text}
    </p>
  ) : (
    <p className="empty">{business.documentErased}</p>
  )
}
