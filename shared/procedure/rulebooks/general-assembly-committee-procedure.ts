// How a Main Committee of the General Assembly goes about its business: A/520/Rev.20, rules 108 to 133, which repeat those of the
// plenary under other numbers, and decision 34/401. Who presides has no vote (rule 104).
import type { Debate, MotionRule, Procedure } from './procedure.ts'

const AT_ONCE: Debate = { for: 0, against: 0 }
/** besides the mover */
const TWO_EACH: Debate = { for: 2, against: 2 }
const TWO_AGAINST: Debate = { for: 0, against: 2 }

/** Nothing is seconded, and a motion waits until the speaker has ended. */
const COMMON = { seconds: 0, interrupts: false, mayBeRuledOut: false } as const

const MOTIONS: readonly MotionRule[] = [
  // rule 119: these four before all others, in this order
  { ...COMMON, motion: 'suspend-meeting', rule: 'GA 118', debate: AT_ONCE, decision: 'ordinary' },
  { ...COMMON, motion: 'adjourn-meeting', rule: 'GA 118', debate: AT_ONCE, decision: 'ordinary' },
  { ...COMMON, motion: 'adjourn-debate', rule: 'GA 116', debate: TWO_EACH, decision: 'ordinary' },
  { ...COMMON, motion: 'close-debate', rule: 'GA 117', debate: TWO_AGAINST, decision: 'ordinary' },
  // before the proposal itself is put; the rules set no bound to this debate (RB2)
  { ...COMMON, motion: 'no-competence', rule: 'GA 121', debate: TWO_EACH, decision: 'ordinary' },
  { ...COMMON, motion: 'reconsider', rule: 'GA 123', debate: TWO_AGAINST, decision: 'reconsideration' },
  // as in the plenary
  { ...COMMON, motion: 'resume-debate', rule: 'GA 123', debate: TWO_AGAINST, decision: 'reconsideration' },
  { ...COMMON, motion: 'limit-speeches', rule: 'GA 114', debate: TWO_EACH, decision: 'ordinary' },
  { ...COMMON, motion: 'divide', rule: 'GA 129', debate: TWO_EACH, decision: 'ordinary' },
  // any representative may ask for them
  { ...COMMON, motion: 'roll-call', rule: 'GA 127', debate: AT_ONCE, decision: null },
  { ...COMMON, motion: 'recorded-vote', rule: 'GA 127', debate: AT_ONCE, decision: null },
]

export const GENERAL_ASSEMBLY_COMMITTEE_PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present'],
  // a quarter of the members to open a meeting and to let the debate go on
  opening: { rule: 'GA 108', of: 'membership', cmp: '>=', fraction: [1, 4] },
  observersDecide: [],
  speakers: {
    rule: 'GA 109',
    limitRule: 'GA 114',
    closingRule: 'GA 115',
    yieldRule: 'GA 109',
    seconds: null,
    yields: [],
  },
  // decision 34/401, paragraphs 8 to 10
  replies: { rule: 'GA 115', most: 2, seconds: [600, 300], when: 'end-of-day' },
  points: { order: { rule: 'GA 113', interrupts: true } },
  appeal: { rule: 'GA 113', decision: 'ordinary' },
  motions: MOTIONS,
  proposals: {
    rule: 'GA 120',
    introduced: 'on-submission',
    support: null,
    // rule 125: committees decide everything by a simple majority
    decisions: ['ordinary'],
    orderRule: 'GA 131',
    withdrawalRule: 'GA 122',
    reconsideration: 'GA 123',
  },
  amendments: {
    rule: 'GA 130',
    order: 'furthest-first',
    decisions: {},
    // practice: sponsors revise their text orally before the voting begins
    friendly: true,
    support: null,
  },
  division: { rule: 'GA 129', onObjection: 'debate-and-vote', debate: TWO_EACH, decision: 'ordinary' },
  voting: {
    // adopted without a vote: practice (RB2)
    methods: { 'no-objection': 'RB2', 'show-of-hands': 'GA 127', recorded: 'GA 127', 'roll-call': 'GA 127' },
    method: 'show-of-hands',
    // rule 127(a): as in the plenary
    rollCall: { order: 'en', start: 'lot', mayPass: false },
    silence: { rule: 'GA decision 74/544', hours: 72 },
    noAbstention: [],
    presidingRule: 'GA 104',
    // decision 34/401, paragraph 6; rule 128
    explanations: { rule: 'GA 128', seconds: 600, exceptSponsors: true },
  },
  question: 'ordinary',
}
