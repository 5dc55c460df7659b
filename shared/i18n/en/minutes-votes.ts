// Votes, silence procedures and elections in the minutes. `matter` is a phrase; `of` says what kind of thing was decided.
import type { Format } from '../format.ts'

type Of = 'question' | 'motion' | 'ruling' | 'proposal' | 'amendment' | 'part' | 'election'

interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

interface Told extends Tally {
  readonly of: Of
  /** as it is cited */
  readonly rule: string
  /** who objected */
  readonly names: readonly string[]
}

const NOUNS: Readonly<Record<Of, string>> = {
  question: 'the question',
  motion: 'the motion',
  ruling: 'the appeal',
  proposal: 'the proposal',
  amendment: 'the amendment',
  part: 'the part',
  election: 'the election',
}

export const minutesVotes = (f: Format) => {
  const votes = (count: number) => f.count(count, { one: '# vote', other: '# votes' })
  const none = (count: number) => (count === 0 ? 'none' : f.number(count))
  const abstaining = (count: number) =>
    count === 0 ? '' : `, with ${f.count(count, { one: '# abstention', other: '# abstentions' })}`
  const by = (more: number, fewer: number, abstain: number) =>
    `by ${votes(more)} to ${none(fewer)}${abstaining(abstain)}`
  const counts = ({ yes, no, abstain }: Tally) =>
    `There ${f.count(yes, { one: 'was # vote', other: 'were # votes' })} in favour, ${none(no)} against and ${abstain === 0 ? 'no abstentions' : f.count(abstain, { one: '# abstention', other: '# abstentions' })}.`
  const the = (of: Of) => NOUNS[of]
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    methods: {
      'no-objection': 'Without a vote, nobody objecting',
      'show-of-hands': 'Show of hands',
      recorded: 'Recorded vote',
      'roll-call': 'Roll-call',
      secret: 'Secret ballot',
      silence: 'Silence procedure',
    },
    put: {
      'no-objection': ({ office, matter }: { office: string; matter: string }) =>
        `${office} proposed that ${matter} be adopted without a vote.`,
      'show-of-hands': ({ office, matter }: { office: string; matter: string }) =>
        `${office} put to the vote, by show of hands, ${matter}.`,
      recorded: ({ office, matter }: { office: string; matter: string }) =>
        `${office} put to a recorded vote ${matter}.`,
      'roll-call': ({ office, matter }: { office: string; matter: string }) =>
        `${office} put to the vote, by roll-call, ${matter}.`,
      secret: ({ office, matter }: { office: string; matter: string }) =>
        `${office} put to a secret ballot ${matter}.`,
    },
    ballot: ({ matter }: { matter: string }) => `A recorded ballot was held: ${matter}.`,
    secretBallot: ({ matter }: { matter: string }) => `A secret ballot was held: ${matter}.`,
    annulled: ({ matter, reason }: { matter: string; reason: string }) =>
      `The secret ballot on ${matter} was annulled before it was counted, for this reason: ${reason}.`,
    officeOpened: ({ count, need }: { count: number; need: number }) =>
      count === 0
        ? 'Secret ballots were set up, with the forum as the only trustee.'
        : `Secret ballots were set up, with the forum and ${f.count(count, { one: '# person', other: '# people' })} as trustees, of whom ${f.number(need)} must open what is cast together with the forum.`,
    again: 'It was the second vote, after one that was equally divided.',
    takenOn: ({ matter }: { matter: string }) => `The vote was taken on ${matter}.`,
    firstByLot: ({ delegation }: { delegation: string }) =>
      `${f.name(delegation)}, having been drawn by lot, was called upon to vote first.`,
    requested: ({ names, method }: { names: readonly string[]; method: 'recorded' | 'roll-call' }) =>
      `${f.list(names)} requested ${method === 'recorded' ? 'a recorded vote' : 'a vote by roll-call'}.`,
    decision: ({ number }: { number: number }) => `(Decision ${f.number(number)}.)`,

    result: {
      majority: ({ of, yes, no, abstain }: Told) =>
        `${capital(the(of))} was adopted ${by(yes, no, abstain)}.`,
      outvoted: ({ of, yes, no, abstain }: Told) =>
        `${capital(the(of))} was rejected ${by(no, yes, abstain)}.`,
      'insufficient-majority': (told: Told) =>
        `${counts(told)} Having failed to obtain the required majority, ${the(told.of)} was not adopted.`,
      tie: (told: Told) =>
        `${counts(told)} The vote being equally divided, ${the(told.of)} was not adopted (${told.rule}).`,
      'tie-again': (told: Told) =>
        `${counts(told)} The vote being equally divided, a second vote is to be taken (${told.rule}).`,
      'no-votes': () => 'No vote was cast in favour or against, and there was no result.',
      veto: (told: Told) =>
        `${counts(told)} ${capital(the(told.of))} was not adopted, owing to the negative vote of a permanent member.`,
      'unanimity-broken': (told: Told) =>
        `${counts(told)} ${capital(the(told.of))} was not adopted, for lack of unanimity.`,
      'blocking-minority-failed': (told: Told) =>
        `${counts(told)} ${capital(the(told.of))} was adopted, those not in favour being too few to block it.`,
      'no-quorum': ({ rule }: Told) => `There was no result, the quorum not being present (${rule}).`,
      'no-objection': ({ of }: Told) => `${capital(the(of))} was adopted without a vote.`,
      objection: ({ of, names }: Told) =>
        `${f.list(names)} objected, and ${the(of)} was not adopted without a vote.`,
      silence: ({ of }: Told) => `The silence was not broken, and ${the(of)} was adopted.`,
      'silence-broken': ({ of, names }: Told) =>
        `${f.list(names)} broke the silence, and ${the(of)} was not adopted by it.`,
    },
    silenceOpened: ({ matter, until }: { matter: string; until: string }) =>
      `${matter} was placed under a silence procedure until ${until}.`,
    silenceEnded: ({ matter }: { matter: string }) => `The silence procedure on ${matter} came to its end.`,

    electionOpened: ({
      election,
      count,
      names,
    }: {
      election: string
      count: number
      names: readonly string[]
    }) =>
      `${capital(election)} was opened, for ${f.count(count, { one: '# place', other: '# places' })}. The candidates were ${f.list(names)}.`,
    obtained: ({ candidate, votes: count }: { candidate: string; votes: number }) =>
      `${f.name(candidate)}, ${votes(count)}`,
    obtainedAll: ({
      list,
      valid,
      abstain,
      need,
    }: {
      list: string
      valid: number
      abstain: number
      need: number
    }) =>
      `Members present and voting: ${f.number(valid)}; abstentions: ${f.number(abstain)}; required majority: ${f.number(need)}. Votes obtained: ${list}.`,
    elected: ({ names }: { names: readonly string[] }) =>
      `${f.list(names)} ${names.length === 1 ? 'was' : 'were'} elected.`,
    nobodyElected: 'Nobody was elected.',
    lotDrawn: ({ lot }: { lot: string }) => `A lot was drawn: ${lot}.`,
    next: {
      restricted: ({ names }: { names: readonly string[] }) =>
        `A further ballot is to be held, restricted to ${f.list(names)}.`,
      unrestricted: () => 'A further ballot is to be held, open to all candidates.',
      'tie-break': ({ names }: { names: readonly string[] }) =>
        `A further ballot is to be held among ${f.list(names)}, who had equal votes.`,
      lot: ({ names }: { names: readonly string[] }) =>
        `A lot is to be drawn between ${f.list(names)}, who had equal votes.`,
    },
    electionEnded: ({ election }: { election: string }) => `${capital(election)} was concluded.`,
  }
}
