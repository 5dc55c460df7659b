// Model United Nations: a simple majority decides, two thirds where the minority is to be protected, and a tie carries nothing.
import { MODEL_UN_PROCEDURE } from './model-un-procedure.ts'
import type { Rulebook } from './rulebook.ts'

export const MODEL_UN: Rulebook<'substantive' | 'procedural' | 'two-thirds'> = {
  id: 'model-un',
  version: 3,
  sources: [
    'MUN, rules 1 to 22: what the classical conferences share, in the numbering of the house (model-un-procedure.ts)',
    'Harvard National Model United Nations, Rules of Parliamentary Procedure: closure, tabling, precedence, yields',
    'National Model United Nations, rules of procedure: a majority present for any decision',
    'George Mason University Model United Nations, 1.3: a quarter of the delegations to open',
    'Model United Nations of Alaska, rule 1, and Arkansas Model United Nations, handbook of 2019, part III: committees elect a rapporteur',
  ],
  quorum: { rule: 'MUN 2', of: 'membership', cmp: '>', fraction: [1, 2] },
  decisions: {
    // of those who say yes or no; equally divided: rejected
    substantive: { test: { is: 'more-yes-than-no' }, rule: 'MUN 5' },
    procedural: { test: { is: 'more-yes-than-no' }, rule: 'MUN 3' },
    'two-thirds': { test: { is: 'share', of: 'yes+no', cmp: '>=', fraction: [2, 3] }, rule: 'MUN 4' },
  },
  // of rapporteurs and other officers: conferences that say no more go by the rules of the Assembly (A/520/Rev.20, rules 92 to 94)
  elections: {
    onePlace: 'MUN 22',
    severalPlaces: 'MUN 22',
    secret: 'MUN 22',
    majority: 'majority',
    candidatesPerPlace: 2,
    series: 3,
  },
  procedure: MODEL_UN_PROCEDURE,
}
