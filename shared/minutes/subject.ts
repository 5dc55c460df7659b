// What a vote was about, and whether a result has been told by the vote that brought it about.
import type { Sitting } from '../procedure/sitting.ts'
import type { Subject } from '../procedure/votes/votes-state.ts'
import type { Draft } from './draft.ts'

/** The same for equal subjects, and for no others. */
export function subjectKey(subject: Subject): string {
  switch (subject.of) {
    case 'question':
      return 'question'
    case 'motion':
      return subject.motion
    case 'ruling':
      return subject.point
    case 'proposal':
      return subject.proposal
    case 'amendment':
      return subject.amendment
    case 'part':
      return `${subject.proposal}.${subject.part}`
    case 'election':
      return subject.election
  }
}

/** The operative paragraphs of a part, as the proposal is divided at that time. */
export const paragraphsOf = ({ proposals }: Sitting, id: string, part: number): readonly number[] =>
  proposals.proposals.find((proposal) => proposal.id === id)?.parts[part]?.paragraphs ?? []

/** The vote that was closed last decided just this: its result needs no other sentence. */
export function isToldByVote({ votes }: Draft, subject: Subject): boolean {
  const last = votes.at(-1)
  return last !== undefined && subjectKey(last.subject) === subjectKey(subject)
}
