// Long texts are not in the state that everyone gets: who opens one asks for it.
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import type { Hall } from './hall.ts'

export function readProposal(
  { host }: Hall,
  { proposal: id }: Ask<'proposal.read'>,
): Answer<'proposal.read'> {
  const { proposals, amendments } = host.standing.sitting.proposals
  const proposal = proposals.find((each) => each.id === id)
  if (!proposal) return refuse('proposal-unknown')
  const { text, submitted } = proposal
  return ok({ text, submitted, amendments: amendments.filter((each) => each.proposal === id) })
}

export function readDocument({ host }: Hall, ask: Ask<'document.read'>): Answer<'document.read'> {
  const found = host.standing.sitting.agenda.documents.find(({ id }) => id === ask.document)
  return found ? ok({ content: found.content }) : refuse('document-unknown')
}
