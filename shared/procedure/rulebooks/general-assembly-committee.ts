// The Main Committees of the General Assembly (A/520/Rev.20): a simple majority decides everything.
import { OPEN_FLOOR } from './open-floor.ts'
import type { BodyRulebook } from './rulebook.ts'

export const GENERAL_ASSEMBLY_COMMITTEE: BodyRulebook = {
  id: 'general-assembly-committee',
  version: 1,
  sources: ['A/520/Rev.20, rules 108, 125, 126 and 133'],
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
  },
  procedure: { ...OPEN_FLOOR.procedure, isInformal: false },
}
