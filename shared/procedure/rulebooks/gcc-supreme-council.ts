// The Supreme Council of the Gulf Cooperation Council, by its Charter of 25 May 1981.
import { GCC_SUPREME_COUNCIL_PROCEDURE } from './gcc-supreme-council-procedure.ts'
import type { BodyRulebook } from './rulebook.ts'

export const GCC_SUPREME_COUNCIL: BodyRulebook = {
  id: 'gcc-supreme-council',
  version: 3,
  sources: [
    'Charter of the Cooperation Council for the Arab States of the Gulf (GCC Charter), Articles 5 to 9',
    'Rules of procedure of the Supreme Council (GCC RoP), as reported by Gulf News in July 2017',
  ],
  // Article 5
  size: 6,
  formerSizes: [],
  members: ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'],
  // Article 7: two thirds of the member states
  quorum: { rule: 'GCC Charter 7', of: 'membership', cmp: '>=', fraction: [2, 3] },
  decisions: {
    // Article 9: a majority for matters of procedure
    procedural: { test: { is: 'more-yes-than-no' }, rule: 'GCC Charter 9' },
    // Article 9: unanimity of those participating in the voting; who abstains does not break it
    substantive: { test: { is: 'unanimity', abstentionBlocks: false }, rule: 'GCC Charter 9' },
  },
  procedure: GCC_SUPREME_COUNCIL_PROCEDURE,
}
