// Elections with who was elected, and lots with everything that is needed to draw them again.
import type { MinutesLot } from '../minutes.ts'
import { type Block, type Fact, heading } from './block.ts'
import { candidateName, electionPhrase } from './matters.ts'
import { capital, numberOf, type Voice } from './voice.ts'

export function electionsSection(voice: Voice): readonly Block[] {
  const { minutes, words, format } = voice
  if (minutes.elections.length === 0) return []
  const named = (candidates: readonly string[]): string =>
    candidates.map((each) => format.name(candidateName(voice, each))).join(words.listSeparator)
  const labels = words.electionFacts
  const blocks = minutes.elections.flatMap(({ id, places, majority, candidates, elected }): Block[] => [
    heading(3, capital(electionPhrase(voice, id))),
    {
      is: 'facts',
      rows: [
        { label: labels.places, text: format.number(places) },
        { label: labels.majority, text: words.majorities[majority] },
        { label: labels.candidates, text: named(candidates) },
        { label: labels.ballots, text: ballotsText(voice, id) },
        { label: labels.elected, text: elected.length === 0 ? words.nobody : named(elected) },
      ],
    },
  ])
  return [heading(2, words.electionsHeading), ...blocks]
}

/** MI9: whether those of this election were recorded or secret. */
function ballotsText({ minutes, words }: Voice, election: string): string {
  const ballots = minutes.votes.filter(
    ({ subject }) => subject.of === 'election' && subject.election === election,
  )
  if (ballots.length === 0) return words.heldBallots.none
  const secret = ballots.filter(({ method }) => method === 'secret').length
  if (secret === 0) return words.heldBallots.recorded
  return secret === ballots.length ? words.heldBallots.secret : words.heldBallots.both
}

export function lotsSection(voice: Voice): readonly Block[] {
  const { minutes, words } = voice
  if (minutes.lots.length === 0) return []
  const labels = words.lotFacts
  const blocks = minutes.lots.flatMap((lot): Block[] => {
    const rows: Fact[] = [
      { label: labels.drawn, text: words.lotDrawn({ place: lot.drawn + 1, count: lot.of }) },
      { label: labels.seed, text: lot.seed, isCode: true },
      { label: labels.salt, text: lot.salt, isCode: true },
      ...lot.contributions.map(({ person, nonce }) => ({
        label: words.contributionOf({ who: voice.speaker(person, null) }),
        text: nonce,
        isCode: true as const,
      })),
      {
        label: labels.check,
        text: words.lotCheck({ committed: lot.committedSeq, drawn: lot.drawnSeq, count: lot.of }),
      },
    ]
    return [heading(3, lotTitle(voice, lot)), { is: 'facts', rows }]
  })
  return [heading(2, words.lotsHeading), ...blocks]
}

function lotTitle(voice: Voice, { id, purpose }: MinutesLot): string {
  const { words, minutes } = voice
  const number = numberOf(id)
  if (purpose.of === 'election')
    return words.lotTitle({ number, purpose: electionPhrase(voice, purpose.election) })
  const decision = minutes.votes.find((vote) => vote.id === purpose.vote)?.number
  return words.lotTitle({
    number,
    purpose: decision === undefined ? null : words.decisionNumbered({ number: decision }),
  })
}
