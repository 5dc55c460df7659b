// Each decision by itself: what was decided, how, by which rule, with what each limb had and needed, and the votes by delegation.
import type { Limb } from '../../procedure/majority/decision-weigh.ts'
import type { MinutesVote } from '../minutes.ts'
import { type Block, type Fact, heading, paragraph } from './block.ts'
import { candidateName, matterPhrase } from './matters.ts'
import { annulledSentence } from './sentences-annulments.ts'
import { resultSentence } from './sentences-votes.ts'
import { capital, type Voice } from './voice.ts'

export function decisionsSection(voice: Voice): readonly Block[] {
  const { votes } = voice.minutes
  if (votes.length === 0) return []
  return [
    heading(2, voice.words.decisionsHeading),
    ...votes.flatMap((vote) => [heading(3, decisionTitle(voice, vote)), ...decisionBlocks(voice, vote)]),
  ]
}

/** A number and what was decided. */
export function decisionTitle(voice: Voice, vote: MinutesVote): string {
  const matter = capital(matterPhrase(voice, vote))
  return voice.words.decisionOf({ number: vote.number, matter })
}

function decisionBlocks(voice: Voice, vote: MinutesVote): readonly Block[] {
  const { words, format } = voice
  const labels = words.decisionFacts
  const { outcome, method, objections } = vote
  const names = objections.map((id) => format.name(voice.name(id))).join(words.listSeparator)
  const rows: Fact[] = [
    { label: labels.method, text: words.votes.methods[method] },
    { label: labels.result, text: resultSentence(voice, vote) },
    ...(vote.annulled ? [{ label: words.annul.label, text: annulledSentence(voice, vote) }] : []),
    { label: labels.rule, text: words.rule(outcome) },
    ...(names === '' ? [] : [{ label: labels.objections, text: names }]),
    // an election's limbs stand in its result
    ...outcome.limbs.flatMap((limb) =>
      'candidate' in limb ? [] : [{ label: labels.required, text: limbText(voice, limb) }],
    ),
    ...ballotRows(voice, vote),
  ]
  return [{ is: 'facts', rows }, ...candidateBlocks(voice, vote), ...secretBlocks(voice, vote)]
}

const limbText = ({ words }: Voice, { test, have, need, ok }: Limb): string =>
  words.limb({ limb: words.tests[test]({ have, need }), met: ok ? words.met : words.notMet })

/** In favour, against, abstaining, not voting: the delegations of each in the order in which they were called or sit. */
function ballotRows(voice: Voice, { ballots, notVoting, subject, method }: MinutesVote): readonly Fact[] {
  const { words, format } = voice
  if (ballots === null)
    return method === 'show-of-hands' ? [{ label: words.decisionFacts.total, text: words.totalsOnly }] : []
  if (subject.of === 'election') return []
  const named = (ids: readonly (typeof notVoting)[number][]): string =>
    ids.map((id) => format.name(voice.name(id))).join(words.listSeparator)
  const those = (choice: 'yes' | 'no' | 'abstain') =>
    ballots.filter((ballot) => ballot.choice === choice).map(({ delegation }) => delegation)
  const groups = [
    [words.choices.yes, those('yes')],
    [words.choices.no, those('no')],
    [words.choices.abstain, those('abstain')],
    [words.choices.none, notVoting],
  ] as const
  return groups.map(([label, ids]) => ({
    label: words.counted({ label, count: ids.length }),
    text: ids.length === 0 ? words.nobody : named(ids),
  }))
}

function candidateBlocks(voice: Voice, vote: MinutesVote): readonly Block[] {
  const { words, format } = voice
  if (vote.subject.of !== 'election' || vote.ballots === null) return []
  const head = [words.decisionFacts.delegation, words.decisionFacts.vote]
  const rows = vote.ballots.map(({ delegation, choice }) => [
    format.name(voice.name(delegation)),
    electionChoice(voice, choice),
  ])
  return [paragraph(words.ballotsRecorded), { is: 'table', head, rows }]
}

/** Who took part, with what finds its ballot on the board. */
function secretBlocks(voice: Voice, { secret }: MinutesVote): readonly Block[] {
  const { words, format } = voice
  if (!secret) return []
  const head = [words.decisionFacts.delegation, words.tracker]
  const rows = secret.map(({ delegation, tracker }) => [format.name(voice.name(delegation)), tracker])
  return [paragraph(words.sumsOnly), ...(rows.length === 0 ? [] : [{ is: 'table', head, rows } as const])]
}

/** The names on one ballot of an election. */
export function electionChoice(voice: Voice, choice: string | readonly string[]): string {
  if (typeof choice === 'string' || choice.length === 0) return voice.words.choices.abstain
  return choice.map((each) => voice.format.name(candidateName(voice, each))).join(voice.words.listSeparator)
}
