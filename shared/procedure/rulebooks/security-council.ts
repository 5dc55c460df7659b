// The Security Council, by Article 27 of the Charter. It knows no quorum: what counts are affirmative votes. It elects judges alone, by
// secret ballot (practice) and together with the Assembly (Statute of the Court, Articles 8 to 12; S/96/Rev.7, rule 61): an election of
// two bodies at once is more than one sitting can hold, and none is known here.
import type { BodyRulebook, Test } from './rulebook.ts'
import { SECURITY_COUNCIL_PROCEDURE } from './security-council-procedure.ts'

// Article 27(2): nine of fifteen; seven of eleven before 31 August 1965 (A/RES/1991 A (XVIII))
const AFFIRMATIVE: Test = { is: 'count', min: { 15: 9, 11: 7 } }

export const SECURITY_COUNCIL: BodyRulebook = {
  id: 'security-council',
  version: 3,
  sources: [
    'Charter of the United Nations, Articles 23 and 27',
    'S/96/Rev.7, rules 27 to 40',
    'Statement of the four sponsoring Governments on voting procedure in the Security Council, San Francisco, 7 June 1945, II (2)',
  ],
  // Article 23(1)
  size: 15,
  formerSizes: [11],
  members: null,
  // Article 23(1); the Russian Federation continues the seat of the Soviet Union
  roles: { permanent: [['CHN'], ['FRA'], ['RUS', 'SUN'], ['GBR'], ['USA']] },
  decisions: {
    procedural: { test: AFFIRMATIVE, rule: 'Charter 27(2)' },
    // A No alone is a veto; abstention and absence of a permanent member are none (practice, S/PV.392 and since; ICJ Namibia 1971,
    // paragraph 22). It decides only where the affirmative votes suffice, so it stands second.
    substantive: {
      test: { is: 'all', of: [AFFIRMATIVE, { is: 'no-veto', role: 'permanent' }] },
      rule: 'Charter 27(3)',
    },
  },
  procedure: SECURITY_COUNCIL_PROCEDURE,
}
