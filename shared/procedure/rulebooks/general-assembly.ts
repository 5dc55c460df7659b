// The General Assembly in plenary, by its rules of procedure (A/520/Rev.20). Present and voting are those who cast yes or no (rule 86).
import { GENERAL_ASSEMBLY_PROCEDURE } from './general-assembly-procedure.ts'
import type { BodyRulebook, Decision, Test } from './rulebook.ts'

// rule 83 and Charter 18(2): two thirds of the members present and voting
const TWO_THIRDS: Test = { is: 'share', of: 'yes+no', cmp: '>=', fraction: [2, 3] }
// rule 85; rule 95: an equal division is voted again within forty-eight hours, and rejects the second time
const SIMPLE: Decision = {
  test: { is: 'more-yes-than-no' },
  rule: 'GA 85',
  tie: { rule: 'GA 95', follows: 'second-vote', withinHours: 48 },
}

export const GENERAL_ASSEMBLY: BodyRulebook = {
  id: 'general-assembly',
  version: 2,
  sources: [
    'A/520/Rev.20, rules 37 and 67 to 95',
    'Charter of the United Nations, Articles 9 and 18',
    'GA decision 34/401, paragraphs 6 to 10',
    'GA decision 74/544',
  ],
  // members since 14 July 2011 (A/RES/65/308)
  size: 193,
  formerSizes: 'any',
  members: null,
  // rule 67: a majority of the members for any decision
  quorum: { rule: 'GA 67', of: 'membership', cmp: '>', fraction: [1, 2] },
  decisions: {
    ordinary: SIMPLE,
    important: { test: TWO_THIRDS, rule: 'GA 83' },
    // rule 84: amendments to important proposals, and parts of them voted on separately
    'amendment-to-important': { test: TWO_THIRDS, rule: 'GA 84' },
    procedural: SIMPLE,
    // rule 81: once adopted or rejected, not again without two thirds
    reconsideration: { test: TWO_THIRDS, rule: 'GA 81' },
  },
  // rules 93 and 94. The series are counted as the Assembly does: after the first ballot three restricted ones, then three
  // unrestricted ones (16 October 2006: GA/10516; 16 October 2007: "the next three rounds restricted").
  elections: {
    onePlace: 'GA 93',
    severalPlaces: 'GA 94',
    // rule 92: all elections by secret ballot
    secret: 'GA 92',
    // rule 83: elections to the Security Council and to the Economic and Social Council
    majority: 'two-thirds',
    candidatesPerPlace: 2,
    series: 3,
  },
  procedure: GENERAL_ASSEMBLY_PROCEDURE,
}
