// The Council of the European Union, by the treaties. A member that abstains or is absent is not in favour.

import { EU_COUNCIL_PROCEDURE } from './eu-council-procedure.ts'
import { EU_POPULATIONS } from './eu-populations.ts'
import type { BodyRulebook, Fraction, Test } from './rulebook.ts'

const members = (fraction: Fraction): Test => ({ is: 'share', of: 'entitled', cmp: '>=', fraction })
// TEU 16(4), TFEU 238(2) and (3): 65 % of the population, of the participating members where not all take part
const POPULATION: Test = {
  is: 'share',
  of: 'entitled',
  weight: 'population',
  cmp: '>=',
  fraction: [65, 100],
}
// TEU 16(4): a blocking minority has at least four members; TFEU 238(3)(a): the fewest with more than 35 %, plus one
const NOT_BLOCKED: Test = { is: 'not-blocked', fewerThan: 4, partial: { fraction: [35, 100], plus: 1 } }

export const EU_COUNCIL: BodyRulebook = {
  id: 'eu-council',
  version: 2,
  sources: [
    'TEU, Articles 16 and 17',
    'TFEU, Articles 238 and 293',
    'Council Decision 2009/937/EU (Council RoP), Articles 3 to 20',
    'Council Decision (EU) 2016/1316, on the order of the Presidencies',
  ],
  // since 1 February 2020
  size: 27,
  formerSizes: [],
  members: [
    ...['AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN'],
    ...['IRL', 'ITA', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'],
  ],
  weights: EU_POPULATIONS,
  // rules of procedure, Article 11(4): a majority of the members entitled to vote
  quorum: { rule: 'Council RoP 11(4)', of: 'entitled', cmp: '>', fraction: [1, 2] },
  decisions: {
    // TEU 16(4): 55 % of the members, on a proposal of the Commission or of the High Representative; fifteen of 27
    qualified: {
      test: { is: 'all', of: [members([55, 100]), { is: 'any', of: [POPULATION, NOT_BLOCKED] }] },
      rule: 'TEU 16(4)',
      partialRule: 'TFEU 238(3)(a)',
    },
    // TFEU 238(2): 72 % of the members, on any other proposal; the clause on blocking minorities does not apply
    reinforced: {
      test: { is: 'all', of: [members([72, 100]), POPULATION] },
      rule: 'TFEU 238(2)',
      partialRule: 'TFEU 238(3)(b)',
    },
    // TFEU 238(1): a majority of the component members
    simple: { test: { is: 'share', of: 'entitled', cmp: '>', fraction: [1, 2] }, rule: 'TFEU 238(1)' },
    // TFEU 238(4): abstentions do not prevent it
    unanimity: { test: { is: 'unanimity', abstentionBlocks: false }, rule: 'TFEU 238(4)' },
  },
  procedure: EU_COUNCIL_PROCEDURE,
}
