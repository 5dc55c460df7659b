// The Main Committees of the General Assembly (A/520/Rev.20): a simple majority decides, except on reconsideration.
import { GENERAL_ASSEMBLY_COMMITTEE_PROCEDURE } from './general-assembly-committee-procedure.ts'
import type { BodyRulebook } from './rulebook.ts'

export const GENERAL_ASSEMBLY_COMMITTEE: BodyRulebook = {
  id: 'general-assembly-committee',
  version: 2,
  sources: [
    'A/520/Rev.20, rules 104 and 108 to 133',
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
  procedure: GENERAL_ASSEMBLY_COMMITTEE_PROCEDURE,
}
