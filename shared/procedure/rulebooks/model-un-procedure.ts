// How a committee of a Model United Nations goes about its business, in the classical way of the large conferences (HNMUN, NHSMUN).
// Each conference numbers its rules in its own way; the house numbers what they share:
//   MUN 1  roll: present, or present and voting, which gives up abstaining    MUN 2  quorum: a quarter opens, a majority decides
//   MUN 3  on procedure everybody votes, observers too, and nobody abstains   MUN 4  two thirds
//   MUN 5  on substance more yes than no; equally divided: rejected           MUN 6  speakers' list, time, closing of the list
//   MUN 7  yields, once: to the chair, to a delegation, to questions          MUN 8  right of reply, and none to a reply
//   MUN 9  points: privilege, order, inquiry                                  MUN 10 appeal from a ruling
//   MUN 11 suspension and adjournment of the meeting                          MUN 12 caucuses
//   MUN 13 draft resolutions: sponsors, signatories, introduction             MUN 14 amendments, friendly and unfriendly
//   MUN 15 tabling and resuming debate                                        MUN 16 closure of debate
//   MUN 17 order of topics                                                    MUN 18 reconsideration
//   MUN 19 division of the question                                           MUN 20 roll-call; who passes says yes or no later (VO25)
//   MUN 21 votes with rights: the explanation of a vote                       MUN 22 elections, by secret ballot, as in GA 92 to 94
import type { Debate, MotionRule, Procedure } from './procedure.ts'

const AT_ONCE: Debate = { for: 0, against: 0 }
const ONE_EACH: Debate = { for: 1, against: 1 }
const TWO_EACH: Debate = { for: 2, against: 2 }
const TWO_AGAINST: Debate = { for: 0, against: 2 }

/** One second; the chair may hold it dilatory. */
const COMMON = { seconds: 1, interrupts: false, mayBeRuledOut: true } as const
/** Where several ask for a caucus, the longest is the most disruptive. */
const CAUCUS = {
  ...COMMON,
  debate: AT_ONCE,
  decision: 'procedural',
  among: 'longest-first',
  mostMinutes: 20,
} as const

// the most disruptive before all others
const MOTIONS: readonly MotionRule[] = [
  { ...COMMON, motion: 'adjourn-meeting', rule: 'MUN 11', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'suspend-meeting', rule: 'MUN 11', debate: AT_ONCE, decision: 'procedural' },
  { ...CAUCUS, motion: 'extend-caucus', rule: 'MUN 12' },
  { ...CAUCUS, motion: 'unmoderated-caucus', rule: 'MUN 12' },
  { ...CAUCUS, motion: 'moderated-caucus', rule: 'MUN 12' },
  { ...COMMON, motion: 'introduce-proposal', rule: 'MUN 13', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'introduce-amendment', rule: 'MUN 14', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'adjourn-debate', rule: 'MUN 15', debate: ONE_EACH, decision: 'two-thirds' },
  { ...COMMON, motion: 'resume-debate', rule: 'MUN 15', debate: ONE_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'close-debate', rule: 'MUN 16', debate: TWO_AGAINST, decision: 'two-thirds' },
  { ...COMMON, motion: 'close-list', rule: 'MUN 6', debate: AT_ONCE, decision: 'procedural' },
  { ...COMMON, motion: 'limit-speeches', rule: 'MUN 6', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'take-up-item', rule: 'MUN 17', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'reconsider', rule: 'MUN 18', debate: TWO_AGAINST, decision: 'two-thirds' },
  { ...COMMON, motion: 'divide', rule: 'MUN 19', debate: TWO_EACH, decision: 'procedural' },
  { ...COMMON, motion: 'roll-call', rule: 'MUN 20', debate: AT_ONCE, decision: null },
]

export const MODEL_UN_PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present', 'present-and-voting'],
  opening: { rule: 'MUN 2', of: 'membership', cmp: '>=', fraction: [1, 4] },
  observersDecide: ['procedural', 'two-thirds'],
  speakers: {
    rule: 'MUN 6',
    limitRule: 'MUN 6',
    closingRule: 'MUN 6',
    yieldRule: 'MUN 7',
    seconds: 60,
    yields: ['chair', 'delegation', 'questions'],
  },
  replies: { rule: 'MUN 8', most: 1, seconds: [60], when: 'after-speech' },
  points: {
    privilege: { rule: 'MUN 9', interrupts: true },
    order: { rule: 'MUN 9', interrupts: true },
    inquiry: { rule: 'MUN 9', interrupts: false },
  },
  appeal: { rule: 'MUN 10', decision: 'two-thirds' },
  motions: MOTIONS,
  proposals: {
    rule: 'MUN 13',
    introduced: 'by-motion',
    // sponsors and signatories together
    support: [1, 5],
    decisions: ['substantive'],
    orderRule: 'MUN 13',
    withdrawalRule: 'MUN 13',
    reconsideration: 'MUN 18',
  },
  amendments: {
    rule: 'MUN 14',
    order: 'furthest-first',
    decisions: {},
    friendly: true,
    support: [1, 10],
  },
  division: { rule: 'MUN 19', onObjection: 'debate-and-vote', debate: TWO_EACH, decision: 'procedural' },
  voting: {
    methods: {
      'no-objection': 'MUN 5',
      'show-of-hands': 'MUN 5',
      recorded: 'MUN 5',
      'roll-call': 'MUN 20',
    },
    method: 'show-of-hands',
    rollCall: { order: 'en', start: 'lot', mayPass: true },
    silence: null,
    noAbstention: ['procedural', 'two-thirds'],
    presidingRule: null,
    explanations: { rule: 'MUN 21', seconds: 60, exceptSponsors: true },
  },
  question: 'procedural',
}
