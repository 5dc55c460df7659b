// The rules of a body that does not exist: it knows every motion, as the Assembly and as Model United Nations have them, so that one
// sitting shows them all. Rules are cited by the motion's name.
import type { MotionKind, MotionRule, Procedure } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Decision, Rulebook } from '../../../shared/procedure/rulebooks/rulebook.ts'

const TWO_EACH = { for: 2, against: 2 }
const CAUCUS = { among: 'longest-first', mostMinutes: 20, mayBeRuledOut: true } as const
const SECONDED = { seconds: 1 } as const
const GRANTED = { decision: null } as const

const rule = (motion: MotionKind, more: Partial<MotionRule> = {}): MotionRule => ({
  ...{ motion, rule: `T ${motion}`, seconds: 0, debate: { for: 0, against: 0 }, decision: 'simple' },
  ...{ interrupts: false, mayBeRuledOut: false },
  ...more,
})

/** In order of precedence. */
export const MOTIONS: readonly MotionRule[] = [
  rule('suspend-meeting', { interrupts: true }),
  rule('adjourn-meeting'),
  rule('extend-caucus', { ...CAUCUS }),
  rule('adjourn-debate', { debate: TWO_EACH }),
  rule('close-debate', { debate: { for: 0, against: 2 }, decision: 'two-thirds', ...SECONDED }),
  rule('refer'),
  rule('postpone'),
  rule('no-competence'),
  rule('important-question'),
  rule('preliminary-question'),
  rule('divide', { debate: { for: 9, against: 9 } }),
  rule('reconsider', { decision: 'two-thirds', debate: { for: 0, against: 2 } }),
  rule('unmoderated-caucus', { ...CAUCUS, ...SECONDED }),
  rule('moderated-caucus', { ...CAUCUS, ...SECONDED }),
  rule('introduce-proposal'),
  rule('introduce-amendment'),
  rule('resume-debate'),
  rule('take-up-item'),
  rule('close-list'),
  rule('limit-speeches', { debate: TWO_EACH }),
  rule('roll-call', GRANTED),
  rule('recorded-vote', GRANTED),
]

const PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present'],
  opening: null,
  observersDecide: [],
  speakers: {
    rule: 'T list',
    limitRule: 'T list',
    closingRule: 'T list',
    yieldRule: 'T list',
    seconds: 60,
    yields: ['chair'],
  },
  replies: null,
  points: { order: { rule: 'T point', interrupts: true } },
  appeal: null,
  motions: MOTIONS,
  proposals: {
    rule: 'T proposals',
    introduced: 'by-motion',
    support: [1, 2],
    decisions: ['simple', 'important'],
    procedural: 'procedural',
    orderRule: 'T order',
    withdrawalRule: 'T withdrawal',
    reconsideration: 'T reconsider',
  },
  amendments: {
    rule: 'T amendments',
    order: 'furthest-first',
    decisions: { important: 'important-part' },
    friendly: true,
    support: [1, 2],
  },
  division: { rule: 'T division', onObjection: 'debate-and-vote', debate: TWO_EACH, decision: 'simple' },
  voting: {
    methods: {
      'no-objection': 'T vote',
      'show-of-hands': 'T vote',
      recorded: 'T vote',
      'roll-call': 'T vote',
    },
    method: 'recorded',
    rollCall: { order: 'en', start: 'first', mayPass: false },
    silence: { rule: 'T silence', hours: 1 },
    noAbstention: [],
    presidingRule: null,
    explanations: null,
  },
  question: 'simple',
}

const SIMPLE: Decision = { test: { is: 'more-yes-than-no' }, rule: 'T simple' }
const TWO_THIRDS: Decision = {
  test: { is: 'share', of: 'yes+no', cmp: '>=', fraction: [2, 3] },
  rule: 'T two-thirds',
}

export const RULES: Rulebook = {
  id: 'own',
  version: 1,
  sources: ['these tests'],
  decisions: {
    simple: SIMPLE,
    'two-thirds': TWO_THIRDS,
    important: TWO_THIRDS,
    'important-part': TWO_THIRDS,
    procedural: SIMPLE,
    // as in the plenary of the Assembly
    'twice-if-tied': { ...SIMPLE, tie: { rule: 'T tie', follows: 'second-vote', withinHours: 48 } },
  },
  procedure: PROCEDURE,
}

/** Texts are before the body as they are submitted, and one sponsor suffices. */
export const ON_SUBMISSION: Partial<Procedure> = {
  proposals: { ...PROCEDURE.proposals!, introduced: 'on-submission', support: null },
  amendments: { ...PROCEDURE.amendments!, support: null },
  motions: MOTIONS.filter(({ motion }) => motion !== 'introduce-amendment'),
}

/** Texts are before the body by motions, without support. */
export const BY_MOTION: Partial<Procedure> = {
  proposals: { ...PROCEDURE.proposals!, support: null },
  amendments: { ...PROCEDURE.amendments!, support: null },
}

export const rulesWith = (change: Partial<Procedure>): Rulebook => ({
  ...RULES,
  procedure: { ...PROCEDURE, ...change },
})
