// Votes, silence procedures, lots and elections in the proceedings, each with its result.
import type { VoteAct } from '../act.ts'
import type { MinutesVote } from '../minutes.ts'
import { candidateName, electionPhrase, matterPhrase } from './matters.ts'
import { capital, officeOf, type Voice } from './voice.ts'

/** what becomes of a result later has sentences of its own */
type OwnAct = Exclude<VoteAct, { is: 'annulment-asked' | 'annulment-dropped' | 'vote-annulled' }>

export function voteSentence(voice: Voice, act: OwnAct): string {
  const { votes } = voice.words
  switch (act.is) {
    case 'vote-opened':
      if (act.subject.of === 'election') return ballotHeld(voice, act.method, matterPhrase(voice, act))
      return puttingSentence(voice, act.method, matterPhrase(voice, act))
    case 'vote':
      return decidedSentence(voice, act.vote)
    case 'secret-annulled':
      return votes.annulled({
        matter: matterPhrase(voice, act),
        reason: voice.quoted(act.reason) ?? voice.words.erased,
      })
    case 'office-opened':
      return votes.officeOpened(act)
    case 'method-required':
      return votes.requested({ names: [voice.inText(act.delegation)], method: act.method })
    case 'lot-drawn':
      return lotSentence(voice, act.lot)
    case 'silence-opened':
      return votes.silenceOpened({
        matter: capital(matterPhrase(voice, act)),
        until: voice.format.dateTime(act.until),
      })
    case 'silence':
      return decidedSentence(voice, act.silence)
    case 'election-opened': {
      const election = voice.minutes.elections.find(({ id }) => id === act.election)
      const names = (election?.candidates ?? []).map((each) => candidateName(voice, each))
      return votes.electionOpened({
        election: electionPhrase(voice, act.election),
        count: election?.places ?? 0,
        names,
      })
    }
    case 'election-advanced':
      return advancedSentence(voice, act)
    case 'election-ended':
      return votes.electionEnded({ election: electionPhrase(voice, act.election) })
  }
}

const ballotHeld = ({ words: { votes } }: Voice, method: MinutesVote['method'], matter: string): string =>
  (method === 'secret' ? votes.secretBallot : votes.ballot)({ matter })

function puttingSentence(
  voice: Voice,
  method: Exclude<MinutesVote['method'], 'silence'>,
  matter: string,
): string {
  return voice.words.votes.put[method]({ office: capital(officeOf(voice)), matter })
}

/** What was put, and what came of it. */
function decidedSentence(voice: Voice, id: string): string {
  const { words, minutes } = voice
  const vote = minutes.votes.find((each) => each.id === id)
  if (!vote) return ''
  const matter = matterPhrase(voice, vote)
  const told = [
    openingSentence(voice, vote, matter),
    vote.isAgain ? words.votes.again : '',
    firstSentence(voice, vote),
    resultSentence(voice, vote),
    words.votes.decision({ number: vote.number }),
  ]
  return told
    .filter((part) => part !== '')
    .map(capital)
    .join(' ')
}

function openingSentence(voice: Voice, { id, method, subject }: MinutesVote, matter: string): string {
  const { votes } = voice.words
  if (subject.of === 'election') return isPutBefore(voice, id) ? '' : ballotHeld(voice, method, matter)
  if (method === 'silence') return votes.silenceEnded({ matter })
  return isPutBefore(voice, id) ? votes.takenOn({ matter }) : puttingSentence(voice, method, matter)
}

/** Something happened between the question and its result, so that it was told in a paragraph of its own. */
const isPutBefore = ({ minutes }: Voice, id: string): boolean =>
  minutes.parts.some(({ acts }) => acts.some((act) => act.is === 'vote-opened' && act.vote === id))

function firstSentence(voice: Voice, { lot, ballots, method }: MinutesVote): string {
  const first = method === 'roll-call' && lot !== null ? ballots?.[0] : undefined
  return first ? voice.words.votes.firstByLot({ delegation: voice.inText(first.delegation) }) : ''
}

/** The result of a decided vote in a sentence or two. */
export function resultSentence(voice: Voice, vote: MinutesVote): string {
  const { acts, votes } = voice.words
  const { subject, outcome, objections } = vote
  if (subject.of === 'election') return obtainedSentence(voice, vote)
  const names = objections.map((id) => voice.inText(id))
  const told = { of: subject.of, rule: voice.words.rule(outcome), names, ...outcome.tally }
  const result = capital(votes.result[resultKey(vote)](told))
  if (subject.of !== 'ruling' || outcome.outcome === 'no-result') return result
  return `${result} ${outcome.outcome === 'adopted' ? acts.overruled : acts.upheld}`
}

function resultKey({ outcome }: MinutesVote): keyof Voice['words']['votes']['result'] {
  const { reason, tally } = outcome
  if (reason === 'insufficient-majority' && tally.no > tally.yes) return 'outvoted'
  if (reason === 'tie' && outcome.outcome === 'no-result') return 'tie-again'
  return reason
}

function obtainedSentence(voice: Voice, { candidates, outcome }: MinutesVote): string {
  const { votes, partSeparator } = voice.words
  const list = candidates
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ candidate, votes: count }) =>
      votes.obtained({ candidate: candidateName(voice, candidate), votes: count }),
    )
    .join(partSeparator)
  const { yes: valid, abstain } = outcome.tally
  return votes.obtainedAll({ list, valid, abstain, need: outcome.limbs[0]?.need ?? 0 })
}

function advancedSentence(voice: Voice, act: Extract<VoteAct, { is: 'election-advanced' }>): string {
  const { votes } = voice.words
  const named = (candidates: readonly string[]) => candidates.map((each) => candidateName(voice, each))
  const elected = act.elected.length === 0 ? '' : votes.elected({ names: named(act.elected) })
  const next = act.next && votes.next[act.next.ballot]({ names: named(act.next.candidates ?? []) })
  return [elected, next ?? ''].filter((part) => part !== '').join(' ') || votes.nobodyElected
}

function lotSentence({ words, minutes }: Voice, id: string): string {
  const lot = minutes.lots.find((each) => each.id === id)
  if (!lot) return ''
  return words.votes.lotDrawn({ lot: words.lotDrawn({ place: lot.drawn + 1, count: lot.of }) })
}
