// A question that is not well formed is not decided; one sentence names the field. MA12.
import { expect, it } from 'vitest'
import { faultOf } from './answer-of.ts'

const council = { rulebook: 'security-council', matter: 'substantive' }
const assembly = { rulebook: 'general-assembly', matter: 'important' }
const union = { rulebook: 'eu-council', matter: 'qualified', year: 2025 }
const election = { rulebook: 'general-assembly', matter: 'election', valid: 10, candidates: { KEN: 1 } }
const ELEVEN = 'ALB BRA GAB GHA IRL KEN MEX NOR IND ARE ITA'.split(' ')

it.each<[unknown, string]>([
  [null, '"input" must be one JSON object, with "rulebook" and "matter".'],
  [[], '"input" must be one JSON object, with "rulebook" and "matter".'],
  [7, '"input" must be one JSON object, with "rulebook" and "matter".'],
  [
    {},
    '"rulebook" must be one of general-assembly, general-assembly-committee, security-council, eu-council, gcc-supreme-council.',
  ],
  [{ rulebook: 'security-council' }, '"matter" must be one of procedural, substantive for security-council.'],
  [
    { ...council, matter: 'constructor' },
    '"matter" must be one of procedural, substantive for security-council.',
  ],
  [
    { ...council, matter: 'election' },
    '"matter" must be one of procedural, substantive for security-council.',
  ],
  [{ ...council, members: 12, votes: {} }, '"members" must be 15 or 11 for security-council.'],
  [{ ...assembly, members: 0, tally: {} }, '"members" must be a whole number from 1.'],
  [{ ...assembly, tally: {}, round: 0 }, '"round" must be a whole number from 1.'],
  [{ ...assembly, tally: {}, places: 1 }, '"places" belongs to an election.'],
  [{ ...assembly }, '"votes" must give the votes by member, such as {"FRA": "yes"}; or give a "tally".'],
  [{ ...assembly, votes: {}, tally: {} }, '"tally" cannot stand beside "votes": give one of them.'],
  [
    { ...assembly, tally: [1] },
    '"tally" must give the counts, such as {"yes": 88, "no": 55, "abstain": 23}.',
  ],
  [{ ...assembly, tally: { yes: -1 } }, '"tally.yes" must be a whole number from 0.'],
  [{ ...assembly, tally: { no: 1.5 } }, '"tally.no" must be a whole number from 0.'],
  [{ ...assembly, tally: { absent: '3' } }, '"tally.absent" must be a whole number from 0.'],
  [{ ...assembly, tally: { nay: 3 } }, '"tally.nay" means nothing here: there are yes, no, abstain, absent.'],
  [
    { ...assembly, tally: { yes: 100, no: 90, abstain: 3, absent: 1 } },
    '"tally" adds up to 194, but there are 193 members; say "members" if there were more.',
  ],
  [
    { ...council, tally: { yes: 14, no: 1 } },
    '"tally" does not suffice, as it matters here who voted how: give "votes" by member.',
  ],
  [
    { ...union, tally: { yes: 27 } },
    '"tally" does not suffice, as it matters here who voted how: give "votes" by member.',
  ],
  [
    { ...council, votes: { XXX: 'yes' } },
    '"votes" names "XXX", which is no code of a member state (ISO 3166 alpha-3).',
  ],
  [
    { ...council, votes: { fra: 'yes' } },
    '"votes" names "fra", which is no code of a member state (ISO 3166 alpha-3).',
  ],
  [{ ...assembly, votes: { PSE: 'yes' } }, '"votes" names "PSE", which is not a member of general-assembly.'],
  [{ ...union, votes: { NOR: 'yes' } }, '"votes" names "NOR", which is not a member of eu-council.'],
  [{ ...council, votes: { FRA: 'aye' } }, '"votes" must give "FRA" one of yes, no, abstain.'],
  [{ ...council, votes: { FRA: null } }, '"votes" must give "FRA" one of yes, no, abstain.'],
  [{ ...council, votes: { RUS: 'no', SUN: 'no' } }, '"votes" names RUS, SUN, which hold one seat.'],
  [
    { ...council, votes: Object.fromEntries(ELEVEN.map((code) => [code, 'yes'])) },
    '"votes" names 11 elected members, but there are 10.',
  ],
  [
    { ...assembly, members: 1, votes: { FRA: 'yes', KEN: 'no' } },
    '"votes" gives 2 votes, but there are 1 members.',
  ],
  [
    { ...union, year: 1999, votes: {} },
    '"year" must be one whose shares of population are known: 2020, 2025.',
  ],
  [
    { ...union, year: undefined, votes: {} },
    '"year" must be one whose shares of population are known: 2020, 2025.',
  ],
  [
    { ...assembly, participating: ['FRA'], tally: {} },
    '"participating" has no meaning for general-assembly.',
  ],
  [
    { ...union, participating: [], votes: {} },
    '"participating" must list the members that take part, such as ["DEU", "FRA"].',
  ],
  [
    { ...union, participating: ['NOR'], votes: {} },
    '"participating" names "NOR", which is not a member of eu-council.',
  ],
  [
    { ...union, participating: ['FRA'], votes: { DEU: 'yes' } },
    '"votes" names "DEU", which is not among "participating".',
  ],
  [
    { ...council, votes: {}, colour: 1 },
    '"colour" means nothing here: there are rulebook, matter, votes, tally, members, year, participating, places, round, candidates, valid, majority.',
  ],
  [{ ...election, votes: {} }, '"votes" has no meaning in an election.'],
  [{ ...election, places: 0 }, '"places" must be a whole number from 1.'],
  [{ ...election, valid: undefined }, '"valid" must be the number of members present and voting, from 0.'],
  [{ ...election, valid: 194 }, '"valid" is 194, but there are 193 members.'],
  [{ ...election, majority: 'most' }, '"majority" must be one of two-thirds, majority, majority-of-members.'],
  [
    { ...election, candidates: {} },
    '"candidates" must give the votes of each candidate, such as {"KEN": 113, "DJI": 78}.',
  ],
  [
    { ...election, candidates: { XXX: 1 } },
    '"candidates" names "XXX", which is no member of the United Nations.',
  ],
  [{ ...election, candidates: { KEN: -1 } }, '"candidates" must give "KEN" a whole number of votes, from 0.'],
  [
    { ...election, candidates: { KEN: 11 } },
    '"candidates" gives "KEN" more votes than there are valid ballots.',
  ],
  [
    { ...election, candidates: { KEN: 6, DJI: 5 } },
    '"candidates" adds up to 11 votes, but 10 ballots for places: 1 hold no more than 10.',
  ],
])('[MA12] %j: %s', (input, sentence) => expect(faultOf(input)).toBe(sentence))

it('[MA12] what is well formed has no fault', () =>
  expect([
    faultOf({ ...council, votes: {} }),
    faultOf({ ...assembly, tally: {} }),
    faultOf(election),
  ]).toEqual([null, null, null]))
