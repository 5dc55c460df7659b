// A text of the sitting on the wall: a draft as it stands, with what is proposed to be changed marked in it, or a document.
import { useEffect, useState } from 'react'
import type { DocumentId, ProposalId } from '../../../../shared/ids.ts'
import type { TextOfSitting } from '../../../../shared/lab/wall/wall-types.ts'
import type { ProposalView } from '../../../../shared/procedure/view.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import { usePanelWords, useWords } from '../../../i18n/use-words.ts'
import { ProposalPaper } from '../../business/proposal-paper.tsx'
import { useProposalText } from '../../business/use-proposal-text.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting, useView } from '../../sitting-context.ts'

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

function ProposalText({ proposal }: { readonly proposal: ProposalView }) {
  const { common, business } = useWords()
  const answer = useProposalText(proposal)
  if (answer === null) return <p role="status">{common.loading}</p>
  if (!answer.ok) return <RefusalLine refusal={answer.refusal} />
  const { submitted, amendments } = answer.value
  if (submitted === null) return <p className="empty">{business.textErased}</p>
  return <ProposalPaper proposal={proposal} text={submitted} amendments={amendments} />
}

function DocumentText({ id }: { readonly id: DocumentId }) {
  const { common, business } = useWords()
  const sitting = useSitting()
  const [answer, setAnswer] = useState<Answer<'document.read'> | null>(null)
  useEffect(() => {
    let isWanted = true
    void sitting.ask('document.read', { document: id }).then((read) => isWanted && setAnswer(read))
    return () => {
      isWanted = false
    }
  }, [sitting, id])
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
