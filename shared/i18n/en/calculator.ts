// The calculator: what a body would decide, why, and what would change it.
import type { Format } from '../format.ts'

interface Share {
  readonly numerator: number
  readonly denominator: number
  /** more than this share, or at least */
  readonly isMore: boolean
}

export const calculator = (f: Format) => {
  const percent = (hundredths: number) => `${f.number(hundredths / 100)}%`
  const fraction = ({ numerator, denominator }: Share) => {
    const names: Record<string, string> = { '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters' }
    const name = names[`${numerator}/${denominator}`]
    if (name) return name
    return denominator === 100
      ? `${f.number(numerator)}%`
      : `${f.number(numerator)} of ${f.number(denominator)}`
  }
  const share = (of: Share) => `${of.isMore ? 'more than' : 'at least'} ${fraction(of)} of`
  return {
    pageTitle: 'What if? – Majlis',
    heading: 'What if?',
    intro:
      'See what a body would decide if its members voted like this, by its own rules of procedure: the outcome, the rule, and the smallest change that would turn it.',
    question: 'The question',
    votes: 'The votes',
    answer: 'The answer',

    body: 'Body',
    bodies: {
      'general-assembly': 'General Assembly, plenary',
      'general-assembly-committee': 'General Assembly, Main Committee',
      'security-council': 'Security Council',
      'eu-council': 'Council of the EU',
      'gcc-supreme-council': 'Supreme Council of the GCC',
      'model-un': 'Model United Nations committee',
    } as Record<string, string>,
    matter: 'Matter',
    matters: {
      ordinary: 'Ordinary question',
      important: 'Important question',
      'amendment-to-important': 'Amendment to a proposal on an important question',
      procedural: 'Question of procedure',
      substantive: 'Question of substance',
      election: 'Election',
      qualified: 'Qualified majority (proposal of the Commission)',
      reinforced: 'Qualified majority (any other proposal)',
      simple: 'Simple majority',
      unanimity: 'Unanimity',
    } as Record<string, string>,
    size: 'Members',
    sizeHint: ({ count }: { count: number }) =>
      f.count(count, { one: 'Today there is # member.', other: 'Today there are # members.' }),
    year: 'Population',
    again: 'This is the second vote, after one that was equally divided',

    needed: ({ what }: { what: string }) => `Needed: ${f.name(what)}.`,
    either: ({ one, other }: { one: string; other: string }) => `either ${f.name(one)} or ${f.name(other)}`,
    needs: {
      'more-yes-than-no': 'more votes in favour than against',
      count: ({ need }: { need: number }) =>
        f.count(need, { one: 'at least # vote in favour', other: 'at least # votes in favour' }),
      'no-veto': 'no permanent member against',
      unanimity: 'nobody against; abstention does not prevent it',
      'full-unanimity': 'nobody against, and nobody abstaining',
      'not-blocked': ({ need }: { need: number }) =>
        f.count(need, {
          one: 'fewer than # member not in favour',
          other: 'fewer than # members not in favour',
        }),
      quorum: (of: Share) => `presence of ${share(of)} the members`,
      'share-of-votes': (of: Share) => `support of ${share(of)} those voting for or against`,
      'share-of-participating': (of: Share) => `support of ${share(of)} those voting, abstentions counted`,
      'share-of-present': (of: Share) => `support of ${share(of)} the members present`,
      'share-of-entitled': (of: Share) => `support of ${share(of)} the members entitled to vote`,
      'share-of-membership': (of: Share) => `support of ${share(of)} all members`,
      'share-of-population': (of: Share) => `support of members with ${share(of)} the population`,
    },
    /** The rule of a rulebook, by the letters before its number. */
    rules: {
      GA: ({ number }: { number: string }) =>
        `Rules of procedure of the General Assembly, rule ${f.name(number)}`,
      Charter: ({ number }: { number: string }) => `Charter of the United Nations, Article ${f.name(number)}`,
      TEU: ({ number }: { number: string }) => `Treaty on European Union, Article ${f.name(number)}`,
      TFEU: ({ number }: { number: string }) =>
        `Treaty on the Functioning of the European Union, Article ${f.name(number)}`,
      'Council RoP': ({ number }: { number: string }) =>
        `Rules of procedure of the Council of the European Union, Article ${f.name(number)}`,
      'GCC Charter': ({ number }: { number: string }) =>
        `Charter of the Gulf Cooperation Council, Article ${f.name(number)}`,
    } as Record<string, (params: { number: string }) => string>,

    turnHint: 'Tap a member to turn its vote, or choose with the arrow keys.',
    standings: { yes: 'In favour', no: 'Against', abstain: 'Abstains', none: 'Not voting' },
    memberVote: ({ name }: { name: string }) => `Vote of ${f.name(name)}`,
    roles: { permanent: 'Permanent members' } as Record<string, string>,
    otherMembers: 'Elected members',
    allMembers: 'Members',
    allYes: 'All in favour',
    clear: 'Clear',
    whoIsNot: 'Who is not in favour?',
    whoIsNotDone: 'Everyone else is in favour. Mark those who are not.',
    elected: 'Who sits there',
    electedYear: 'The Council of the year',
    electedOwn: 'As chosen below',
    /** Members of the United Nations that are no more, by the codes they had. */
    former: {
      BUR: 'Burma',
      BYS: 'Byelorussian SSR',
      CSK: 'Czechoslovakia',
      DDR: 'German Democratic Republic',
      DHY: 'Dahomey',
      HVO: 'Upper Volta',
      SCG: 'Serbia and Montenegro',
      SUN: 'Soviet Union',
      YMD: 'Democratic Yemen',
      YUG: 'Yugoslavia',
      ZAR: 'Zaire',
    } as Record<string, string>,
    seat: ({ number }: { number: number }) => `Elected member ${f.number(number)}`,
    takingPart: 'Who takes part',
    takingPartHint: 'Not all members take part in every matter. Who does not is neither asked nor counted.',

    counts: { yes: 'In favour', no: 'Against', abstain: 'Abstaining', absent: 'Absent' },
    more: ({ name }: { name: string }) => `One more: ${f.name(name)}`,
    fewer: ({ name }: { name: string }) => `One fewer: ${f.name(name)}`,
    accounted: ({ sum, most }: { sum: number; most: number }) =>
      `${f.number(sum)} of ${f.count(most, { one: '# member', other: '# members' })} accounted for.`,
    presumed: ({ count }: { count: number }) =>
      f.count(count, {
        one: 'The other one is taken to be present without voting.',
        other: 'The other # are taken to be present without voting.',
      }),
    restAbsent: 'The others are absent',

    places: 'Places to be filled',
    round: 'Ballot number',
    valid: 'Members present and voting',
    validHint: 'Ballot papers without the invalid ones and the abstentions.',
    majority: 'Majority asked for',
    majorities: {
      'two-thirds': 'Two thirds of those present and voting',
      majority: 'More than half of those present and voting',
      'majority-of-members': 'More than half of all members',
    },
    candidates: 'Candidates',
    candidate: ({ number }: { number: number }) => `Candidate ${f.number(number)}`,
    candidateHint: 'A state or a person, with the votes obtained.',
    candidateVotes: ({ number }: { number: number }) => `Votes of candidate ${f.number(number)}`,
    addCandidate: 'Add a candidate',
    removeCandidate: ({ number }: { number: number }) => `Remove candidate ${f.number(number)}`,

    elections: { elected: 'Elected', 'no-result': 'Nobody is elected' },
    why: {
      majority: 'Enough are in favour.',
      'insufficient-majority': 'Too few are in favour.',
      tie: 'The vote is equally divided, and so it fails.',
      'second-vote': ({ hours }: { hours: number }) =>
        `The vote is equally divided. A second vote is taken within ${f.count(hours, { one: '# hour', other: '# hours' })}.`,
      'no-votes': 'Nobody has cast a vote that counts.',
      veto: ({ names }: { names: readonly string[] }) =>
        `Enough are in favour, but there is a veto: ${f.list(names)}.`,
      'unanimity-broken': ({ names }: { names: readonly string[] }) =>
        `Unanimity is needed, but not everyone agrees: ${f.list(names)}.`,
      'unanimity-missed': 'Unanimity is needed, and it is not there.',
      'blocking-minority-failed':
        'Those in favour lack the population, but those who are not are too few members to block.',
      'no-quorum': 'Too few members are present to decide.',
    },
    whyElected: {
      elected: ({ names }: { names: readonly string[] }) => `Elected: ${f.list(names)}.`,
      'insufficient-majority': 'No candidate has the majority that is needed.',
      tie: 'Candidates have equal votes.',
      'no-votes': 'No valid ballot was cast.',
    },
    next: {
      restricted: ({ names, count }: { names: readonly string[]; count: number }) =>
        `Next: a ballot restricted to ${f.list(names)}, for ${f.count(count, { one: '# place', other: '# places' })}.`,
      unrestricted: ({ count }: { count: number }) =>
        `Next: a ballot open to all candidates, for ${f.count(count, { one: '# place', other: '# places' })}.`,
      'tie-break': ({ names, count }: { names: readonly string[]; count: number }) =>
        `Next: a ballot among ${f.list(names)} alone, for ${f.count(count, { one: '# place', other: '# places' })}.`,
      lot: ({ names }: { names: readonly string[] }) =>
        `Next: the President draws a lot between ${f.list(names)}.`,
      through: ({ names }: { names: readonly string[] }) =>
        `Going on to the next ballot in any case: ${f.list(names)}.`,
    },
    noAnswer: 'No answer yet',
    picture: ({ yes, no, abstain, count }: { yes: number; no: number; abstain: number; count: number }) =>
      `The votes as a half circle of seats: ${f.number(yes)} in favour, ${f.number(no)} against, ${f.number(abstain)} abstaining, ${f.number(count)} not voting.`,

    limbsHeading: 'What was weighed',
    limbs: {
      'more-yes-than-no': 'In favour, more than against',
      quorum: 'Members present (quorum)',
      count: 'Votes in favour',
      'no-veto': 'Permanent members not against',
      unanimity: 'In favour, without any against',
      'not-blocked': 'Members in favour, so that the others are too few to block',
      'share-of-votes': 'In favour, of the votes for and against',
      'share-of-participating': 'In favour, of all votes with abstentions',
      'share-of-present': 'In favour, of the members present',
      'share-of-entitled': 'In favour, of the members entitled to vote',
      'share-of-membership': 'In favour, of all members',
      'share-of-population': 'Population of the members in favour',
    },
    haveNeed: ({ have, need }: { have: number; need: number }) =>
      `${f.number(have)}, at least ${f.number(need)} needed`,
    /** in hundredths of a percent */
    haveNeedPercent: ({ have, need }: { have: number; need: number }) =>
      `${percent(have)}, at least ${percent(need)} needed`,
    quorumRule: ({ what }: { what: string }) => `To decide at all: ${f.name(what)}.`,

    blocking: 'Who is not in favour',
    blockingNobody: 'Everyone is in favour.',
    blockingLine: ({ count, have, need }: { count: number; have: number; need: number }) =>
      `${f.count(count, { one: '# member', other: '# members' })} with ${percent(have)} of the population. To block, it takes more than ${percent(need)}, and enough members.`,
    isBlocking: 'A blocking minority',
    isNotBlocking: 'Not a blocking minority',
    vetoes: 'Vetoes',
    vetoNobody: 'No permanent member is against.',
    vetoOf: ({ names }: { names: readonly string[] }) => `Against: ${f.list(names)}.`,

    waysHeading: 'What would change it',
    waysNone: 'No other votes of these members would change it.',
    would: {
      adopted: ({ change }: { change: string }) => `It would be adopted if ${f.name(change)}.`,
      rejected: ({ change }: { change: string }) => `It would be rejected if ${f.name(change)}.`,
      'no-result': ({ change }: { change: string }) => `There would be no result if ${f.name(change)}.`,
    },
    /** so many of those who voted `from` */
    some: {
      yes: ({ count }: { count: number }) => `${f.number(count)} of those in favour`,
      no: ({ count }: { count: number }) => `${f.number(count)} of those against`,
      abstain: ({ count }: { count: number }) => `${f.number(count)} of those abstaining`,
      none: ({ count }: { count: number }) => `${f.number(count)} of those not voting`,
    },
    anyOf: ({ count, names }: { count: number; names: readonly string[] }) =>
      f.count(count, {
        one: `any of these members (${f.list(names)})`,
        other: `any # of these members (${f.list(names)})`,
      }),
    these: ({ count, names }: { count: number; names: readonly string[] }) =>
      f.count(count, { one: `one member (${f.list(names)})`, other: `# members (${f.list(names)})` }),
    turned: {
      yes: ({ who }: { who: string }) => `${f.name(who)} voted in favour`,
      no: ({ who }: { who: string }) => `${f.name(who)} voted against`,
      abstain: ({ who }: { who: string }) => `${f.name(who)} abstained`,
    },
    both: ({ one, other }: { one: string; other: string }) => `${f.name(one)} and ${f.name(other)}`,
    shifts: {
      gained: ({ name, count }: { name: string; count: number }) =>
        `${f.name(name)}: ${f.count(count, { one: '# more vote', other: '# more votes' })} needed.`,
      gainedFrom: ({ name, other, count }: { name: string; other: string; count: number }) =>
        `${f.name(name)}: ${f.count(count, { one: '# more vote', other: '# more votes' })} needed, if taken from ${f.name(other)}.`,
      lost: ({ name, count }: { name: string; count: number }) =>
        `${f.name(name)}: not elected with ${f.count(count, { one: '# vote', other: '# votes' })} fewer.`,
      lostTo: ({ name, other, count }: { name: string; other: string; count: number }) =>
        `${f.name(name)}: not elected if ${f.count(count, { one: '# vote', other: '# votes' })} had gone to ${f.name(other)}.`,
    },

    asVoted: 'As voted here',
    asVotedNone: 'No recorded vote has been decided in this session yet.',
    asVotedUnfit: 'Those who took part in the last vote here could not vote like this in this body.',
    asVotedDone: ({ question }: { question: string }) => `Taken from the last vote here: ${f.name(question)}`,
    asVotedErased: 'Taken from the last vote here.',

    share: 'Share this question',
    copyLink: 'Copy a link',
    copyInput: 'Copy as JSON',
    inputHint: 'The JSON that “majlis decide” takes',
    badLink:
      'The link holds no question that this calculator can show. Please ask for it again, or start from here.',

    faults: {
      count: 'Please enter a whole number, such as 12.',
      sum: ({ sum, most }: { sum: number; most: number }) =>
        `These add up to ${f.number(sum)}, but there are ${f.count(most, { one: '# member', other: '# members' })}.`,
      members: 'Please enter the number of members as a whole number from 1.',
      places: 'Please enter the places as a whole number from 1.',
      round: 'Please enter the number of the ballot: 1 for the first.',
      valid: ({ most }: { most: number }) =>
        `Please enter how many members were present and voting: a whole number from 0 to ${f.number(most)}.`,
      votes: 'These members cannot all sit in this body at once. Please choose again who sits there.',
      apart: 'At least one member must take part.',
      'candidate-none': 'Please enter at least one candidate.',
      'candidate-nameless': 'Please enter the name of this candidate.',
      'candidate-twice': 'This candidate stands here twice. Please name each one once.',
      'candidate-votes': ({ most }: { most: number }) =>
        `Please enter the votes as a whole number, no more than the ${f.number(most)} present and voting.`,
      'candidate-sum': ({ sum, most }: { sum: number; most: number }) =>
        `The candidates have ${f.number(sum)} votes together, but these ballots hold no more than ${f.number(most)}.`,
      'candidate-unknown': 'Three capital letters stand for a member state, and none has these.',
      other: 'This question cannot be answered as it stands. Please choose body and matter again.',
    },
  }
}

export type CalculatorWords = ReturnType<typeof calculator>
