// The Main Committees of the General Assembly (A/520/Rev.20): a simple majority decides, except on reconsideration. They elect their
// officers themselves: a chair, vice-chairs and a rapporteur.
import { GENERAL_ASSEMBLY_COMMITTEE_PROCEDURE } from './general-assembly-committee-procedure.ts'
import type { BodyRulebook } from './rulebook.ts'

export const GENERAL_ASSEMBLY_COMMITTEE: BodyRulebook = {
  id: 'general-assembly-committee',
  version: 3,
  sources: [
    'A/520/Rev.20, rules 94, 103, 104 and 108 to 133',
    'GA decision 34/401, paragraphs 6 to 10',
    'GA decision 74/544',
  ],
  // rule 100: each member may be represented
  size: 193,
  formerSizes: 'any',
  members: null,
  // rule 108: a majority of the members for any decision
  quorum: { rule: 'GA 108', of: 'membership', cmp: '>', fraction: [1, 2] },
  decisions: {
    // rule 125; rule 133: an equal division rejects at once
    ordinary: {
      test: { is: 'more-yes-than-no' },
      rule: 'GA 125',
      tie: { rule: 'GA 133', follows: 'rejected' },
    },
    // rule 123: the one question on which a committee asks for two thirds
    reconsideration: { test: { is: 'share', of: 'yes+no', cmp: '>=', fraction: [2, 3] }, rule: 'GA 123' },
  },
  elections: {
    // rule 132: a second ballot is between the two with most votes, and where these are equal a lot decides
    onePlace: 'GA 132',
    // three vice-chairs are elected together, and the rules for committees do not say how: as in the plenary (RB2)
    severalPlaces: 'GA 94',
    // rule 103: unless the committee decides otherwise where only one candidate stands
    secret: 'GA 103',
    majority: 'majority',
    candidatesPerPlace: 2,
    series: 3,
  },
  procedure: GENERAL_ASSEMBLY_COMMITTEE_PROCEDURE,
}
