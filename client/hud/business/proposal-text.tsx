// A draft as it stands, with what is proposed to be changed marked in it; fetched when it is to be read.
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { ProposalPaper } from './proposal-paper.tsx'
import { useProposalText } from './use-proposal-text.ts'

export function ProposalText({ proposal }: { readonly proposal: ProposalView }) {
  const { common, business } = useWords()
  const answer = useProposalText(proposal)
  if (answer === null) return <p role="status">{common.loading}</p>
  if (!answer.ok) return <RefusalLine refusal={answer.refusal} />
  const { submitted, amendments } = answer.value
  if (submitted === null) return <p className="empty">{business.textErased}</p>
  return <ProposalPaper proposal={proposal} text={submitted} amendments={amendments} />
}
