// What everyone may know of a sitting, chapter by chapter, as plain data: no ballots before the close, no seeds, no long texts.
import type { Agenda, SittingDocument } from './agenda/agenda-state.ts'
import type { Annulment } from './annulment/annulment-state.ts'
import type { Elections, SittingElection } from './elections/elections-state.ts'
import type { Lot } from './lots/lots-state.ts'
import type { Motions } from './motions/motions-state.ts'
import type { Points } from './points/points-state.ts'
import { isOpen, isWaiting } from './proposals/proposal-of.ts'
import type { Amendment, Proposal, Proposals } from './proposals/proposals-state.ts'
import type { Conduct } from './roles/roles-state.ts'
import {
  type SecretBallotsView,
  type SecretVoteView,
  secretBallotsView,
  secretVoteView,
} from './secret/secret-view.ts'
import type { Sitting } from './sitting.ts'
import type { Speakers } from './speakers/speakers-state.ts'
import type { OpenVote, Silence, Votes } from './votes/votes-state.ts'

/** A proposal without its paragraphs, which are read when they are opened. */
export interface ProposalView extends Omit<Proposal, 'text' | 'submitted'> {
  /** null: erased */
  readonly title: string | null
  /** of recitals and of operative paragraphs */
  readonly recitals: number
  readonly paragraphs: number
}

export interface AmendmentView extends Omit<Amendment, 'change' | 'before'> {
  readonly change: Pick<Amendment['change'], 'is' | 'paragraph'>
}

export interface DocumentView extends Omit<SittingDocument, 'content'> {
  /** null: erased */
  readonly title: string | null
}

/** The open vote; who has voted stands with the delegations. */
export interface OpenVoteView extends Omit<OpenVote, 'ballots' | 'question' | 'secret'> {
  /** what was answered in a roll-call, which everybody hears; empty in all other votes */
  readonly answers: Readonly<Record<string, string>>
  /** of a secret vote alone */
  readonly secret?: SecretVoteView
}

export interface LotView extends Omit<Lot, 'seed' | 'salt' | 'contributions'> {
  /** how many have added to it */
  readonly contributed: number
  /** '' before the draw */
  readonly seed: string
}

export interface Chapters {
  readonly rules: Pick<Sitting, 'ownRulebook' | 'observers' | 'endedAt'>
  readonly conduct: Omit<Conduct, 'removed' | 'sentAway'>
  readonly agenda: Omit<Agenda, 'presence' | 'documents'>
  readonly documents: readonly DocumentView[]
  readonly speakers: Omit<Speakers, 'spoken' | 'onItem'>
  readonly points: Points
  readonly motions: Motions
  readonly proposals: Omit<Proposals, 'proposals' | 'amendments'> & {
    readonly proposals: readonly ProposalView[]
    readonly amendments: readonly AmendmentView[]
  }
  readonly vote: OpenVoteView | null
  readonly votes: Pick<Votes, 'voteCount' | 'required' | 'silenceCount'> & {
    readonly silences: readonly Silence[]
    readonly decided: number
    /** of those that were decided, so many were annulled */
    readonly annulled: number
    readonly annulment: Annulment | null
  }
  readonly lots: readonly LotView[]
  readonly elections: Elections
  readonly secret: SecretBallotsView
}

export type ChapterName = keyof Chapters

export const CHAPTER_NAMES: readonly ChapterName[] = [
  ...(['rules', 'conduct', 'agenda', 'documents', 'speakers', 'points', 'motions'] as const),
  ...(['proposals', 'vote', 'votes', 'lots', 'elections', 'secret'] as const),
]

/** Of these, oldest first, the ones that are shown, in the same order. */
export type Showing = <T>(settled: readonly T[]) => readonly T[]

/** Motions that were decided on: more are not asked for. */
const MOST_MOTIONS = 30

/** What is before the sitting, and of what is settled as much as `showing` lets through. */
export function shownOf(sitting: Sitting, showing: Showing): Chapters {
  const { ownRulebook, observers, endedAt } = sitting
  const { removed: _, sentAway: __, ...conduct } = sitting.conduct
  const { presence: ___, documents, ...agenda } = sitting.agenda
  const { spoken: ____, onItem: _____, ...speakers } = sitting.speakers
  const { voteCount, required, silences, silenceCount, decided, annulment } = sitting
  const annulled = decided.filter((each) => each.annulled).length
  return {
    rules: { ownRulebook, observers, endedAt },
    conduct,
    agenda,
    documents: documents.map(({ content, ...rest }) => ({ ...rest, title: content?.title ?? null })),
    speakers,
    points: sitting.points,
    proposals: proposalsShown(sitting.proposals, showing),
    motions: { ...sitting.motions, settled: showing(sitting.motions.settled.slice(-MOST_MOTIONS)) },
    vote: sitting.vote && openVoteView(sitting, sitting.vote),
    secret: secretBallotsView(sitting.secret),
    votes: { voteCount, required, silences, silenceCount, decided: decided.length, annulled, annulment },
    elections: withSome(sitting.elections.map(electionView), ({ isOver }) => isOver, showing),
    lots: withSome(sitting.lots.map(lotView), ({ drawn }) => drawn !== null, showing),
  }
}

/** All that are not settled, and of the others those that are shown, in their order. */
function withSome<T>(all: readonly T[], isSettled: (one: T) => boolean, showing: Showing): readonly T[] {
  const shown = new Set(showing(all.filter(isSettled)))
  return all.filter((one) => !isSettled(one) || shown.has(one))
}

function proposalsShown(all: Proposals, showing: Showing): Chapters['proposals'] {
  const proposals = withSome(all.proposals.map(proposalView), (each) => !isOpen(each), showing)
  const phases = new Map(proposals.map(({ id, phase }) => [id, phase]))
  // the text of a proposal that is open rests on what was adopted or taken over
  const isMade = ({ phase }: AmendmentView) => phase === 'adopted' || phase === 'accepted'
  const isNeeded = (each: AmendmentView) =>
    isOpen({ phase: phases.get(each.proposal)! }) && (isMade(each) || isWaiting(each))
  const amendments = all.amendments.filter(({ proposal }) => phases.has(proposal)).map(amendmentView)
  return { ...all, proposals, amendments: withSome(amendments, (each) => !isNeeded(each), showing) }
}

const proposalView = ({ text, submitted: _, ...proposal }: Proposal): ProposalView => ({
  ...proposal,
  title: text?.title ?? null,
  recitals: text?.preamble.length ?? 0,
  paragraphs: text?.operative.length ?? 0,
})

const amendmentView = ({ change, before: _, ...amendment }: Amendment): AmendmentView => ({
  ...amendment,
  change: { is: change.is, paragraph: change.paragraph },
})

/** Which ballot may be annulled is everybody's to know; the names that come back with it are long, and stand in the record. */
const electionView = (election: SittingElection): SittingElection => {
  const { before } = election
  return before ? { ...election, before: { ...before, eligible: [], elected: [], through: null } } : election
}

// VO11, and VO15: a roll-call is answered aloud
const openVoteView = (
  sitting: Sitting,
  { ballots, question: _, secret, ...vote }: OpenVote,
): OpenVoteView => ({
  ...vote,
  ...(secret && { secret: secretVoteView(sitting, vote, secret) }),
  answers: vote.rollCall
    ? Object.fromEntries([...ballots].map(([delegation, { choice }]) => [delegation, String(choice)]))
    : {},
})

// LO1: the seed is nobody's to see before the draw
const lotView = ({ seed, salt: _, contributions, ...lot }: Lot): LotView => ({
  ...lot,
  contributed: contributions.length,
  seed: lot.drawn === null ? '' : (seed ?? ''),
})
