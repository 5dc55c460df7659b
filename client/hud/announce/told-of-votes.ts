// News of votes: that one is open, in which way, whose turn it is, who objects, and what came out.
import type { Words } from '../../../shared/i18n/en.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { BallotChoice, DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import type { VoteView } from '../../net/sitting-view.ts'
import { calledIn } from '../../wall/called-in.ts'
import { candidateOf, nameOf, questionOf, type Saying } from '../../wall/saying.ts'
import { assertive, polite, type Tell } from './announcement.ts'

/** ms between two announcements of a busy kind */
const TURNOUT_EVERY = 6_000
const ROLL_EVERY = 4_000

const ofVote: Tell = ({ vote: before }, now) => {
  const { vote } = now.view
  if (vote === null) return []
  const isNew = before?.id !== vote.id
  if (vote.isOpen && isNew) return [assertive('vote', openedWords(now, vote))]
  if (vote.decided && (isNew ? before !== null : before.isOpen))
    return [assertive('result', closedWords(now, vote.decided))]
  // answers of a roll-call are told one by one
  if (!vote.isOpen || before?.cast === vote.cast || now.view.chapters.vote?.rollCall) return []
  return [polite('turnout', now.words.announce.turnout(vote), TURNOUT_EVERY)]
}

function openedWords(now: Saying, vote: VoteView): string {
  const { told, announce } = now.words
  const open = now.view.chapters.vote
  const question = questionOf(now, { question: vote.question, subject: open?.subject ?? { of: 'question' } })
  if (open?.subject.of === 'election') return told.ballotAsked({ question })
  switch (open?.method) {
    case 'no-objection':
      return told.objectionsAsked({ question })
    case 'roll-call':
      return told.rollCallAsked({ question })
    case 'show-of-hands':
      return told.handsAsked({ question })
    case 'recorded':
      return told.recordedAsked({ question })
    default:
      return announce.voteOpened({ question })
  }
}

function closedWords(now: Saying, { subject, method, outcome }: DecidedVote): string {
  const { announce, told, vote } = now.words
  if (subject.of === 'election') {
    const names = (outcome.elected ?? []).map((name) => candidateOf(now, name))
    return names.length > 0 ? told.elected({ names }) : told.nobodyElected
  }
  const sentence = vote.sentence[outcome.reason](outcome.tally)
  return method === 'silence' || method === 'no-objection' ? sentence : announce.voteClosed({ sentence })
}

const ofRollCall: Tell = (before, now) => {
  const { chapters, me } = now.view
  const { told, vote: words } = now.words
  const [was, called] = [calledIn(before.chapters), calledIn(chapters)]
  if (called === was) return []
  if (called !== null && called === me.delegation && me.mayCast) return [assertive('turn', told.yourTurn)]
  const choice = was === null ? undefined : chapters.vote?.answers[was]
  const answer =
    was !== null && choice !== undefined
      ? [told.answered({ name: nameOf(now, was), choice: words.choices[choice as Choice] })]
      : []
  const next = called === null ? [] : [told.called({ name: nameOf(now, called) })]
  const said = [...answer, ...next]
  return said.length === 0 ? [] : [polite('roll', said.join(' '), ROLL_EVERY)]
}

const ofObjections: Tell = ({ chapters: before }, now) => {
  const { vote } = now.view.chapters
  const known = before.vote?.id === vote?.id ? (before.vote?.objections ?? []) : []
  return (vote?.objections ?? [])
    .filter((id) => !known.includes(id))
    .map((id) => assertive('objection', now.words.told.objects({ name: nameOf(now, id) })))
}

const ofSilence: Tell = ({ chapters: before }, now) =>
  now.view.chapters.votes.silences
    .filter(({ id }) => !before.votes.silences.some((each) => each.id === id))
    .map((silence) =>
      polite(
        'silence',
        now.words.told.silenceOpened({ question: questionOf(now, silence), at: silence.deadlineAt }),
      ),
    )

const saidOf = (choice: BallotChoice, vote: Words['vote']): string =>
  typeof choice === 'string' ? vote.choices[choice] : vote.namesOnBallot({ count: choice.length })

const ofBallot: Tell = ({ ballotProgress: before }, { view: { ballotProgress: now }, words }) => {
  const { announce, vote } = words
  if (now.phase === before.phase) return []
  if (now.phase === 'recorded')
    return [polite('ballot', announce.ballotRecorded({ choice: saidOf(now.choice, vote) }))]
  return now.phase === 'unknown' ? [assertive('ballot', announce.ballotUnknown)] : []
}

export const VOTE_TELLS: readonly Tell[] = [ofVote, ofRollCall, ofObjections, ofSilence, ofBallot]
