// Putting a question, casting, closing, and the explained result.
import type { Format } from '../format.ts'

interface Counts {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

interface Limb {
  readonly have: number
  readonly need: number
}

export const vote = (f: Format) => {
  const counts = ({ yes, no, abstain }: Counts) =>
    `${f.number(yes)} in favour, ${f.number(no)} against, ${f.count(abstain, { one: '# abstention', other: '# abstentions' })}`
  const reached = ({ have, need }: Limb) => `${f.number(have)}, and at least ${f.number(need)} needed`
  return {
    idle: 'No question is before the hall.',
    idleHint: 'When the chair states a question, you vote here.',
    question: 'Question',
    questionErased: 'The wording of this question has been erased.',
    open: 'Voting is open',
    closed: 'Voting is closed',

    putNext: 'State the next question',
    putLabel: 'The question, as the delegations will read it',
    putHint: 'Phrase it so that it can be answered with yes, no or abstention.',
    putNeeded: 'Please write the question first.',
    put: 'Open the vote',
    close: 'Close the vote…',
    closeQuestion: 'Close the vote now?',
    closeText: ({ cast, represented }: { cast: number; represented: number }) =>
      `${f.number(cast)} of ${f.count(represented, { one: '# represented delegation has voted', other: '# represented delegations have voted' })}. Once closed, ballots can neither be cast nor changed, and the result is announced.`,
    closeConfirm: 'Close and announce the result',
    keepOpen: 'Keep it open',

    castHeading: 'Your ballot',
    choices: { yes: 'Yes', no: 'No', abstain: 'Abstain' },
    namesOnBallot: ({ count }: { count: number }) =>
      f.count(count, { one: 'a ballot with # name', other: 'a ballot with # names' }),
    counted: { yes: 'In favour', no: 'Against', abstain: 'Abstentions', none: 'Not voting' },
    choose: 'Choose one answer',
    review: ({ choice, delegation }: { choice: string; delegation: string }) =>
      `${f.name(delegation)} votes: ${choice}.`,
    confirm: ({ choice }: { choice: string }) => `Confirm: ${choice}`,
    confirmChange: ({ choice }: { choice: string }) => `Change to: ${choice}`,
    mayChange: 'The ballot can be changed until the vote closes.',
    sending: 'Sending your ballot…',
    unknown: ({ tries }: { tries: number }) =>
      `Not yet known whether it was recorded. Asking again (${f.count(tries, { one: '# attempt', other: '# attempts' })})…`,
    recorded: ({ choice }: { choice: string }) => `Recorded: ${choice}`,
    standsFor: ({ delegation }: { delegation: string }) => `For ${f.name(delegation)} stands`,
    castBy: ({ name }: { name: string }) => `Cast by ${f.name(name)}`,
    castByYou: 'Cast by you',
    castBySomeone: 'Cast by a member of the delegation who has left the hall',
    nothingStands: 'Nothing has been cast for your delegation yet.',
    whoMayCast: 'Who may cast for your delegation',
    mayNotCast: 'You may follow what stands for your delegation. To cast yourself, ask its head to allow it.',
    noDelegation: 'You follow this vote without a ballot.',
    noDelegationOpen: 'You have no delegation yet. Take a free one to vote on this question.',

    receipt: 'Receipt',
    receiptEntry: 'Journal entry',
    receiptHash: 'Fingerprint',
    receiptCopy: 'Copy the receipt',
    receiptText: 'With it anyone can find your ballot in the published journal after the close.',

    turnout: ({ cast, represented }: { cast: number; represented: number }) =>
      `${f.number(cast)} of ${f.count(represented, { one: '# delegation has voted', other: '# delegations have voted' })}`,
    turnoutLabel: 'Turnout',
    hidden: 'How each delegation votes stays hidden until the close.',
    hasVoted: 'Has voted',
    hasNotVoted: 'Has not voted yet',
    whoHasVoted: 'Who has voted',

    outcomes: { adopted: 'Adopted', rejected: 'Rejected', elected: 'Elected', 'no-result': 'No result' },
    counts,
    sentence: {
      majority: (tally: Counts) => `The question is adopted: ${counts(tally)}.`,
      'insufficient-majority': (tally: Counts) => `The question is rejected: ${counts(tally)}.`,
      tie: (tally: Counts) =>
        `The vote is equally divided and the question is therefore rejected: ${counts(tally)}.`,
      'no-votes': (tally: Counts) => `There is no result, as nobody voted yes or no: ${counts(tally)}.`,
      veto: (tally: Counts) =>
        `The question is rejected, as a permanent member voted against: ${counts(tally)}.`,
      'unanimity-broken': (tally: Counts) =>
        `The question is rejected, as unanimity was not reached: ${counts(tally)}.`,
      'blocking-minority-failed': (tally: Counts) =>
        `The question is adopted, as those not in favour are too few to block it: ${counts(tally)}.`,
      'no-quorum': (tally: Counts) =>
        `There is no result, as too few were present to decide: ${counts(tally)}.`,
      'no-objection': () => 'Adopted without a vote: nobody objected.',
      objection: () => 'Not adopted without a vote: there was an objection, so it may be put to the vote.',
      silence: () => 'Adopted: nobody broke the silence in time.',
      'silence-broken': () => 'Not adopted: the silence was broken.',
    },
    why: 'How this was decided',
    tests: {
      'more-yes-than-no': ({ have, need }: Limb) =>
        `Simple majority: there must be more yes than no, so at least ${f.number(need)} in favour; there ${f.count(have, { one: 'was #', other: 'were #' })}. Abstentions do not count.`,
      quorum: (limb: Limb) => `Quorum: present ${reached(limb)}.`,
      count: (limb: Limb) => `Votes in favour: ${reached(limb)}.`,
      'no-veto': (limb: Limb) => `Permanent members that did not vote against: ${reached(limb)}.`,
      unanimity: (limb: Limb) => `Unanimity: in favour ${reached(limb)}.`,
      'not-blocked': (limb: Limb) =>
        `Members in favour, so that those left are too few to block: ${reached(limb)}.`,
      'share-of-votes': (limb: Limb) => `Of the votes for and against: in favour ${reached(limb)}.`,
      'share-of-participating': (limb: Limb) =>
        `Of those who took part in the vote, abstentions included: in favour ${reached(limb)}.`,
      'share-of-present': (limb: Limb) => `Of those present: in favour ${reached(limb)}.`,
      'share-of-entitled': (limb: Limb) => `Of the members entitled to vote: in favour ${reached(limb)}.`,
      'share-of-membership': (limb: Limb) => `Of all members: in favour ${reached(limb)}.`,
      'two-thirds': (limb: Limb) => `Two thirds of the members present and voting: ${reached(limb)}.`,
      majority: (limb: Limb) => `More than half of the members present and voting: ${reached(limb)}.`,
      'majority-of-members': (limb: Limb) => `More than half of all members: ${reached(limb)}.`,
      'share-of-population': (limb: Limb) => `Of the population of all members: in favour ${reached(limb)}.`,
    },
    met: 'Met',
    notMet: 'Not met',
    table: 'Votes by delegation',
    ballotOf: 'Ballot',
    hemicycle: (tally: Counts) => `The result as a half circle of seats: ${counts(tally)}.`,
    closedAt: ({ at }: { at: number }) => `Closed ${f.dateTime(at)}`,

    decidedNone: 'Nothing has been decided in this session yet.',
    publicBoard: 'Public board',
    decidedCount: ({ count }: { count: number }) =>
      f.count(count, { one: '# question decided', other: '# questions decided' }),
  }
}
