// What changed between two views of a sitting, as far as people who do not see the screen want to hear of it.
import type { InsideWords } from '../../../shared/i18n/en.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import type { PersonView, SittingView } from '../../net/sitting-view.ts'
import type { Announcement } from './announcer.ts'

/** ms between two announcements of a busy kind */
const TURNOUT_EVERY = 6_000
const PEOPLE_EVERY = 8_000
const HANDS_EVERY = 3_000
/** more names than this are told as a number */
const MOST_NAMES = 3

type Tell = (before: SittingView, now: SittingView, words: InsideWords) => readonly Announcement[]

const assertive = (kind: string, text: string): Announcement => ({
  kind,
  text,
  urgency: 'assertive',
  everyMs: 0,
})
const polite = (kind: string, text: string, everyMs = 0): Announcement => ({
  kind,
  text,
  urgency: 'polite',
  everyMs,
})

const ofVote: Tell = ({ vote: before }, { vote }, { announce, vote: words }) => {
  if (vote === null) return []
  const isNew = before?.id !== vote.id
  if (vote.isOpen && isNew) return [assertive('vote', announce.voteOpened({ question: vote.question }))]
  if (vote.decided && (isNew ? before !== null : before.isOpen)) {
    const { reason, tally } = vote.decided.outcome
    return [assertive('vote', announce.voteClosed({ sentence: words.sentence[reason](tally) }))]
  }
  return vote.isOpen && before?.cast !== vote.cast
    ? [polite('turnout', announce.turnout(vote), TURNOUT_EVERY)]
    : []
}

const saidOf = (choice: BallotChoice, vote: InsideWords['vote']): string =>
  typeof choice === 'string' ? vote.choices[choice] : vote.namesOnBallot({ count: choice.length })

const ofBallot: Tell = ({ ballotProgress: before }, { ballotProgress: now }, { announce, vote }) => {
  if (now.phase === before.phase) return []
  if (now.phase === 'recorded')
    return [polite('ballot', announce.ballotRecorded({ choice: saidOf(now.choice, vote) }))]
  return now.phase === 'unknown' ? [assertive('ballot', announce.ballotUnknown)] : []
}

const ofChair: Tell = (before, { presiding, me, people }, { announce }) => {
  if (presiding === before.presiding) return []
  if (presiding === null) return [polite('chair', announce.chairVacant)]
  if (presiding === me.id) return [polite('chair', announce.youPreside)]
  const name = people.get(presiding)?.name
  return name === undefined ? [] : [polite('chair', announce.presides({ name }))]
}

const ofPeople: Tell = ({ people: before }, { people, me }, { announce }) => {
  if (people === before || before.size === 0) return []
  const come = [...people.values()].filter(({ id }) => id !== me.id && !before.has(id))
  const gone = [...before.values()].filter(({ id }) => id !== me.id && !people.has(id))
  const told = (some: readonly PersonView[], named: 'joined' | 'left', many: 'joinedMany' | 'leftMany') => {
    if (some.length === 0) return []
    const text =
      some.length <= MOST_NAMES
        ? announce[named]({ names: some.map(({ name }) => name) })
        : announce[many]({ count: some.length })
    return [polite(named, text, PEOPLE_EVERY)]
  }
  return [...told(come, 'joined', 'joinedMany'), ...told(gone, 'left', 'leftMany')]
}

const ofHands: Tell = ({ people: before }, { people, me }, { announce }) => {
  if (people === before) return []
  return [...people.values()]
    .filter(({ id, hand }) => id !== me.id && hand > 0 && before.get(id)?.hand === 0)
    .map(({ name }) => polite('hands', announce.handRaised({ name }), HANDS_EVERY))
}

const ofLink: Tell = ({ link: before }, { link }, { announce }) => {
  if (link === before) return []
  if (link === 'dropped') return [assertive('link', announce.linkLost)]
  return link === 'live' && before !== 'connecting' ? [polite('link', announce.linkBack)] : []
}

const TELLS: readonly Tell[] = [ofLink, ofVote, ofBallot, ofChair, ofHands, ofPeople]

export const happenings = (
  before: SittingView,
  now: SittingView,
  words: InsideWords,
): readonly Announcement[] => TELLS.flatMap((tell) => tell(before, now, words))
