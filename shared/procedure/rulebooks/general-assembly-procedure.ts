// How the General Assembly goes about its business in plenary: A/520/Rev.20, rules 67 to 95, and decision 34/401. Who presides has no
// vote (rule 37). Where the rules set no bound to a debate, it is the one that rule 74 has (RB2).
import type { Debate, MotionRule, Procedure } from './procedure.ts'

const AT_ONCE: Debate = { for: 0, against: 0 }
/** besides the mover */
const TWO_EACH: Debate = { for: 2, against: 2 }
const TWO_AGAINST: Debate = { for: 0, against: 2 }

/** Nothing is seconded, and a motion waits until the speaker has ended. */
const COMMON = { seconds: 0, interrupts: false, mayBeRuledOut: false } as const

const MOTIONS: readonly MotionRule[] = [
  // rule 77: these four before all others, in this order
  { ...COMMON, motion: 'suspend-meeting', rule: 'GA 76', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'adjourn-meeting', rule: 'GA 76', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'adjourn-debate', rule: 'GA 74', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'close-debate', rule: 'GA 75', debate: TWO_AGAINST, decision: 'procedural' },
  // before the proposal itself is put
  { ...COMMON, motion: 'no-competence', rule: 'GA 79', debate: TWO_EACH, decision: 'procedural' },
  // Charter 18(3): a simple majority makes a question important
  { ...COMMON, motion: 'important-question', rule: 'GA 85', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'reconsider', rule: 'GA 81', debate: TWO_AGAINST, decision: 'reconsideration' },
  // a debate that was adjourned is resumed by the majority that reconsiders (practice)
  { ...COMMON, motion: 'resume-debate', rule: 'GA 81', debate: TWO_AGAINST, decision: 'reconsideration' },
  { ...COMMON, motion: 'limit-speeches', rule: 'GA 72', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'divide', rule: 'GA 89', debate: TWO_EACH, decision: 'procedural' },
  // any representative may ask for them
  { ...COMMON, motion: 'roll-call', rule: 'GA 87', debate: AT_ONCE, decision: null },
  { ...COMMON, motion: 'recorded-vote', rule: 'GA 87', debate: AT_ONCE, decision: null },
]

export const GENERAL_ASSEMBLY_PROCEDURE: Procedure = {
  isInformal: false,
  // "present and voting" is said of those who cast yes or no (rule 86), not of a kind of presence
  presence: ['absent', 'present'],
  // a third of the members to open a meeting and to let the debate go on
  opening: { rule: 'GA 67', of: 'membership', cmp: '>=', fraction: [1, 3] },
  observersDecide: [],
  // in the order of request; the Assembly may limit speeches, the President closes the list with its consent; no yields
  speakers: {
    rule: 'GA 68',
    limitRule: 'GA 72',
    closingRule: 'GA 73',
    yieldRule: 'GA 68',
    seconds: null,
    yields: [],
  },
  // decision 34/401, paragraphs 8 to 10: at the end of the day, two on an item, ten minutes and then five
  replies: { rule: 'GA 73', most: 2, seconds: [600, 300], when: 'end-of-day' },
  points: { order: { rule: 'GA 71', interrupts: true } },
  appeal: { rule: 'GA 71', decision: 'procedural' },
  motions: MOTIONS,
  proposals: {
    rule: 'GA 78',
    introduced: 'on-submission',
    support: null,
    decisions: ['ordinary', 'important'],
    orderRule: 'GA 91',
    withdrawalRule: 'GA 80',
    reconsideration: 'GA 81',
  },
  amendments: {
    rule: 'GA 90',
    order: 'furthest-first',
    // rule 84
    decisions: { important: 'amendment-to-important' },
    // practice: sponsors revise their text orally before the voting begins
    friendly: true,
    support: null,
  },
  division: { rule: 'GA 89', onObjection: 'debate-and-vote', debate: TWO_EACH, decision: 'procedural' },
  voting: {
    // adopted without a vote: practice (RB2)
    methods: { 'no-objection': 'RB2', 'show-of-hands': 'GA 87', recorded: 'GA 87', 'roll-call': 'GA 87' },
    method: 'show-of-hands',
    // rule 87(a): English alphabetical order, from a member whose name the President draws by lot
    rollCall: { order: 'en', start: 'lot', mayPass: false },
    // decision 74/544, 27 March 2020: at least seventy-two hours
    silence: { rule: 'GA decision 74/544', hours: 72 },
    noAbstention: [],
    presidingRule: 'GA 37',
    // decision 34/401, paragraph 6: ten minutes; rule 88: not the proposer of a text or an amendment on it
    explanations: { rule: 'GA 88', seconds: 600, exceptSponsors: true },
  },
  question: 'procedural',
}
