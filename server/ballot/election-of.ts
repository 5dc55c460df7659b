// What a secret vote asks, as the election that all its ballots refer to. Its description names session and vote, so that no two elections
// of one office are the same, whatever is asked again.
import { electionText } from '../../shared/ballot/election/election.ts'
import type { SessionId } from '../../shared/ids.ts'
import { answersOf } from '../../shared/procedure/secret/answers.ts'
import type { BallotOffice } from '../../shared/procedure/secret/secret-state.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { OpenVote } from '../../shared/procedure/votes/votes-state.ts'

/** `publicKey`: of the trustees together. */
export function electionOf(
  session: SessionId,
  sitting: Sitting,
  vote: OpenVote,
  { uuid, group }: BallotOffice,
  publicKey: string,
): string {
  const { answers, isBlankable, most } = answersOf(sitting, vote)
  return electionText({
    ...{ uuid, group, publicKey },
    name: sitting.title ?? session,
    description: `${session} ${vote.id}`,
    questions: [{ question: questionOf(sitting, vote), answers, mayBeBlank: isBlankable, min: 1, max: most }],
  })
}

/** The question in its own words, or what it is about by its number. */
function questionOf(sitting: Sitting, { subject, question }: OpenVote): string {
  switch (subject.of) {
    case 'question':
      return question ?? ''
    case 'motion':
      return `motion ${subject.motion}`
    case 'ruling':
      return `ruling on ${subject.point}`
    case 'proposal':
      return titled(sitting, subject.proposal)
    case 'amendment':
      return `amendment ${subject.amendment} to ${titled(sitting, subject.proposal)}`
    case 'part':
      return `part ${subject.part + 1} of ${titled(sitting, subject.proposal)}`
    case 'election':
      return sitting.elections.find(({ id }) => id === subject.election)?.title ?? subject.election
  }
}

function titled({ proposals }: Sitting, id: string): string {
  const title = proposals.proposals.find((each) => each.id === id)?.text?.title
  return title ? `proposal ${id}: ${title}` : `proposal ${id}`
}
