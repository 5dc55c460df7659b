// How the Security Council goes about its business: its provisional rules of procedure (S/96/Rev.7), rules 27 to 40. They know no
// closure of debate, no list that is closed and no right of reply; what a sitting needs of these is the house's (RB2).
import type { Debate, MotionRule, Procedure } from './procedure.ts'

const AT_ONCE: Debate = { for: 0, against: 0 }
/** The rules let motions be debated without saying by how many (RB2). */
const TWO_EACH: Debate = { for: 2, against: 2 }

// rule 34: nothing need be seconded; Charter 27(2): procedural questions need nine votes, and know no veto
const COMMON = { seconds: 0, interrupts: false, mayBeRuledOut: false } as const

// rule 33: in this order, over all principal motions and draft resolutions
const MOTIONS: readonly MotionRule[] = [
  { ...COMMON, motion: 'suspend-meeting', rule: 'SC 33', debate: AT_ONCE, decision: 'procedural' },
  // with a day and an hour it is the third of the list, without them the second; nothing stands between
  { ...COMMON, motion: 'adjourn-meeting', rule: 'SC 33', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'refer', rule: 'SC 33', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'postpone', rule: 'SC 33', debate: TWO_EACH, decision: 'procedural' },
  // an amendment is introduced by its mover; the vote is on the amendment itself
  { ...COMMON, motion: 'introduce-amendment', rule: 'SC 33', debate: AT_ONCE, decision: null },
  // rule 32: at the request of any representative, unless the original mover objects
  { ...COMMON, motion: 'divide', rule: 'SC 32', debate: AT_ONCE, decision: null },
  // whether a draft is one of procedure is itself a matter of substance, with the votes of the permanent members: the "double veto"
  // (statement of the four sponsoring Governments, San Francisco, 7 June 1945, II (2))
  {
    ...COMMON,
    motion: 'preliminary-question',
    rule: 'Charter 27(3)',
    debate: TWO_EACH,
    decision: 'substantive',
  },
]

export const SECURITY_COUNCIL_PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present'],
  // no quorum: what counts are affirmative votes
  opening: null,
  observersDecide: [],
  // in the order in which they signify their desire to speak
  speakers: {
    rule: 'SC 27',
    limitRule: 'RB2',
    closingRule: 'RB2',
    yieldRule: 'SC 27',
    seconds: null,
    yields: [],
  },
  replies: null,
  points: { order: { rule: 'SC 30', interrupts: true } },
  // the ruling stands unless overruled
  appeal: { rule: 'SC 30', decision: 'procedural' },
  motions: MOTIONS,
  proposals: {
    rule: 'SC 31',
    introduced: 'on-submission',
    support: null,
    // nobody chooses to escape the veto: a draft is one of substance until the preliminary question says otherwise (PR31)
    decisions: ['substantive'],
    procedural: 'procedural',
    orderRule: 'SC 32',
    // at any time, so long as no vote has been taken on it
    withdrawalRule: 'SC 35',
    reconsideration: null,
  },
  amendments: {
    rule: 'SC 36',
    // furthest removed first, but what adds to the text or deletes from it before
    order: 'additions-and-deletions-first',
    decisions: {},
    // practice: sponsors put a revised text in blue
    friendly: true,
    support: null,
  },
  division: { rule: 'SC 32', onObjection: 'mover-blocks', debate: AT_ONCE, decision: 'procedural' },
  voting: {
    // rule 40 refers to the Charter; by practice hands are raised, and the record says whose
    methods: { 'no-objection': 'RB2', 'show-of-hands': 'SC 40', recorded: 'SC 40' },
    method: 'show-of-hands',
    // no roll is called
    rollCall: { order: 'en', start: 'lot', mayPass: false },
    silence: null,
    noAbstention: [],
    presidingRule: null,
    // statements before and after the vote: practice, for sponsors too
    explanations: { rule: 'RB2', seconds: null, exceptSponsors: false },
  },
  question: 'procedural',
}
