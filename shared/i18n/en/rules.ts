// What rulebooks, and the things of the rules of procedure, are called. The keys are those of shared/procedure/rulebooks.
import type { Format } from '../format.ts'
import { type RuleTexts, sayRule } from '../rule-forms.ts'

const RULES: RuleTexts = {
  gaDecision: 'General Assembly decision #',
  generalAssembly: 'General Assembly, rule #',
  securityCouncil: 'Security Council, provisional rule #',
  charter: 'Charter of the United Nations, Article #',
  teu: 'Treaty on European Union, Article #',
  tfeu: 'Treaty on the Functioning of the European Union, Article #',
  councilRop: 'Rules of procedure of the Council of the European Union, Article #',
  gccCharter: 'Charter of the Gulf Cooperation Council, Article #',
  gccRop: 'Rules of procedure of the GCC Supreme Council',
  modelUn: 'Model United Nations, rule #',
  openFloor: 'Open floor, rule #',
  house: 'House rule #',
  other: 'Rule: #',
}

export const rules = (f: Format) => ({
  rule: ({ rule }: { rule: string }) => sayRule(rule, RULES, f),

  rulebooks: {
    'open-floor': 'Open floor',
    'general-assembly': 'General Assembly',
    'general-assembly-committee': 'Main Committee of the General Assembly',
    'security-council': 'Security Council',
    'eu-council': 'Council of the European Union',
    'gcc-supreme-council': 'GCC Supreme Council',
    'model-un': 'Model United Nations',
    own: 'Rules of your own',
  },

  decisions: {
    ordinary: 'Ordinary question',
    important: 'Important question',
    'amendment-to-important': 'Amendment to an important question',
    procedural: 'Procedural question',
    reconsideration: 'Reconsideration',
    substantive: 'Substantive question',
    qualified: 'Qualified majority',
    reinforced: 'Reinforced qualified majority',
    simple: 'Simple majority',
    unanimity: 'Unanimity',
    'two-thirds': 'Two-thirds majority',
    election: 'Election',
  },

  motions: {
    'suspend-meeting': 'Suspend the meeting',
    'adjourn-meeting': 'Adjourn the meeting',
    'adjourn-debate': 'Adjourn the debate',
    'close-debate': 'Close the debate',
    'close-list': "Close the speakers' list",
    'limit-speeches': 'Limit the time of speeches',
    'extend-caucus': 'Extend the caucus',
    'unmoderated-caucus': 'Unmoderated caucus',
    'moderated-caucus': 'Moderated caucus',
    'introduce-proposal': 'Introduce a proposal',
    'introduce-amendment': 'Introduce an amendment',
    'resume-debate': 'Resume the debate',
    'take-up-item': 'Take up an item',
    refer: 'Refer the matter',
    postpone: 'Postpone the discussion',
    'no-competence': 'Declare no competence',
    'important-question': 'Declare the question important',
    'preliminary-question': 'Hold it to be a matter of procedure',
    reconsider: 'Reconsider a decision',
    divide: 'Vote on parts separately',
    'roll-call': 'Vote by roll-call',
    'recorded-vote': 'Take a recorded vote',
  },

  points: {
    order: 'Point of order',
    privilege: 'Point of personal privilege',
    inquiry: 'Point of parliamentary inquiry',
  },

  methods: {
    'no-objection': 'Without a vote, if nobody objects',
    'show-of-hands': 'Show of hands',
    recorded: 'Recorded vote',
    'roll-call': 'Roll-call vote',
    secret: 'Secret ballot',
    silence: 'Silence procedure',
  },

  presences: {
    absent: 'Absent',
    present: 'Present',
    'present-and-voting': 'Present and voting',
  },

  yields: {
    chair: 'To the chair',
    delegation: 'To another delegation',
    questions: 'To questions',
  },

  callOrders: {
    en: 'English alphabetical order',
    fr: 'French alphabetical order',
    ar: 'Arabic alphabetical order',
  },

  unfit: {
    strangers: ({ names }: { names: readonly string[] }) =>
      `These delegations cannot sit under these rules: ${f.list(names)}. Please take them off the list or choose other rules.`,
    missing: ({ names }: { names: readonly string[] }) =>
      `These delegations must sit under these rules: ${f.list(names)}. Please add them or choose other rules.`,
    size: ({ count }: { count: number }) =>
      `These rules ask for exactly ${f.count(count, { one: '# delegation with a vote', other: '# delegations with a vote' })}. Please add or take off delegations.`,
  },
})
