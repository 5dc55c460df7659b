// Model United Nations: a simple majority decides, two thirds where the minority is to be protected, and a tie carries nothing.
import { MODEL_UN_PROCEDURE } from './model-un-procedure.ts'
import type { Rulebook } from './rulebook.ts'

export const MODEL_UN: Rulebook<'substantive' | 'procedural' | 'two-thirds'> = {
  id: 'model-un',
  version: 2,
  sources: [
    'MUN, rules 1 to 21: what the classical conferences share, in the numbering of the house (model-un-procedure.ts)',
    'Harvard National Model United Nations, Rules of Parliamentary Procedure: closure, tabling, precedence, yields',
    'National Model United Nations, rules of procedure: a majority present for any decision',
    'George Mason University Model United Nations, 1.3: a quarter of the delegations to open',
  ],
  quorum: { rule: 'MUN 2', of: 'membership', cmp: '>', fraction: [1, 2] },
  decisions: {
    // of those who say yes or no; equally divided: rejected
    substantive: { test: { is: 'more-yes-than-no' }, rule: 'MUN 5' },
    procedural: { test: { is: 'more-yes-than-no' }, rule: 'MUN 3' },
    'two-thirds': { test: { is: 'share', of: 'yes+no', cmp: '>=', fraction: [2, 3] }, rule: 'MUN 4' },
  },
  procedure: MODEL_UN_PROCEDURE,
}
