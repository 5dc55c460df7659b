// The sitting again, from what everyone may know: enough to ask the law beforehand what it would allow, and why not. What is not
// known (texts, choices, seeds) has a place but no content, so that answers that rest on them come from the server alone.
import type { DelegationId, PersonId } from '../ids.ts'
import { secretBallotsOf, secretVoteOf } from './secret/secret-view.ts'
import { EMPTY_SITTING, type Sitting } from './sitting.ts'
import type { Chapters, OpenVoteView } from './view.ts'
import type { Ballot, OpenVote } from './votes/votes-state.ts'

/** What stands outside the chapters: people, delegations and their figures. */
export interface Facts
  extends Pick<
    Sitting,
    'seq' | 'rulebook' | 'isPublic' | 'isOpenForum' | 'title' | 'delegations' | 'names' | 'people' | 'heads'
  > {
  readonly presiding: PersonId | null
  readonly presence: Sitting['agenda']['presence']
  readonly spoken: Sitting['speakers']['spoken']
  readonly onItem: Sitting['speakers']['onItem']
  readonly hasVoted: ReadonlySet<DelegationId>
  readonly decided: Sitting['decided']
}

export function sittingOf(facts: Facts, chapters: Chapters): Sitting {
  const { presence, spoken, onItem, hasVoted, ...known } = facts
  const { rules, conduct, agenda, documents, speakers, proposals, votes } = chapters
  const seated = { ...EMPTY_SITTING, ...known, ...rules }
  return {
    ...seated,
    conduct: { ...conduct, removed: [], sentAway: [] },
    agenda: {
      ...agenda,
      presence,
      documents: documents.map(({ title, ...rest }) => ({
        ...rest,
        content: title === null ? null : { title, text: '' },
      })),
    },
    speakers: { ...speakers, spoken, onItem },
    points: chapters.points,
    motions: chapters.motions,
    proposals: {
      ...proposals,
      proposals: proposals.proposals.map(({ title, recitals, paragraphs, ...rest }) => ({
        ...rest,
        text: blankText(title, recitals, paragraphs),
        submitted: blankText(title, recitals, rest.submittedParagraphs),
      })),
      amendments: proposals.amendments.map(({ change, ...rest }) => ({
        ...rest,
        change: { ...change, text: change.is === 'delete' ? null : '' },
      })),
    },
    vote: chapters.vote && openVoteOf(chapters.vote, hasVoted),
    voteCount: votes.voteCount,
    required: votes.required,
    silences: votes.silences,
    silenceCount: votes.silenceCount,
    annulment: votes.annulment,
    lots: chapters.lots.map(({ contributed: _, ...lot }) => ({ ...lot, salt: '', contributions: [] })),
    elections: chapters.elections,
    secret: secretBallotsOf(chapters.secret, seated),
  }
}

const blankText = (title: string | null, recitals: number, paragraphs: number) =>
  title === null ? null : { title, preamble: blank(recitals), operative: blank(paragraphs) }

const blank = (count: number): readonly string[] => Array.from({ length: count }, () => '')

/** Stands for a ballot of which nothing is known but that it is there. */
const CAST: Ballot = { choice: 'abstain', by: '' as PersonId, at: 0, seq: 0, salt: '' }

const openVoteOf = (
  { answers: _, secret, ...vote }: OpenVoteView,
  hasVoted: ReadonlySet<DelegationId>,
): OpenVote => ({
  ...vote,
  question: null,
  ballots: new Map([...hasVoted].map((delegation) => [delegation, CAST])),
  ...(secret && { secret: secretVoteOf(secret, hasVoted) }),
})
