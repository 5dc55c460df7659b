// Open floor: a simple majority of yes and no decides, as General Assembly rules 85 and 86 have it; whoever presides leads as seems
// fit, and no motion is needed for what everybody agrees to. In the numbering of the house:
//   OF 1 votes    OF 2 the floor: who presides gives it, limits it and may give it for a reply    OF 3 points and rulings    OF 4 texts
//   OF 5 elections: more than half of the valid ballots, which are secret or recorded as who presides says; rounds as in GA 93 and 94
import type { Procedure } from './procedure.ts'
import type { Rulebook } from './rulebook.ts'

const PROCEDURE: Procedure = {
  isInformal: true,
  presence: ['absent', 'present'],
  opening: null,
  observersDecide: [],
  speakers: {
    rule: 'OF 2',
    limitRule: 'OF 2',
    closingRule: 'OF 2',
    yieldRule: 'OF 2',
    seconds: null,
    yields: ['chair', 'delegation', 'questions'],
  },
  replies: { rule: 'OF 2', most: 2, seconds: [180, 120], when: 'after-speech' },
  points: {
    order: { rule: 'OF 3', interrupts: true },
    privilege: { rule: 'OF 3', interrupts: true },
    inquiry: { rule: 'OF 3', interrupts: false },
  },
  appeal: { rule: 'OF 3', decision: 'ordinary' },
  motions: [],
  proposals: {
    rule: 'OF 4',
    introduced: 'on-submission',
    support: null,
    decisions: ['ordinary'],
    orderRule: 'OF 4',
    withdrawalRule: 'OF 4',
    reconsideration: null,
  },
  amendments: {
    rule: 'OF 4',
    order: 'furthest-first',
    decisions: {},
    friendly: true,
    support: null,
  },
  division: null,
  voting: {
    methods: {
      'no-objection': 'OF 1',
      'show-of-hands': 'OF 1',
      recorded: 'OF 1',
      'roll-call': 'OF 1',
      secret: 'OF 1',
    },
    method: 'recorded',
    rollCall: { order: 'en', start: 'lot', mayPass: false },
    silence: { rule: 'OF 1', hours: 1 },
    noAbstention: [],
    presidingRule: null,
    explanations: { rule: 'OF 2', seconds: null, exceptSponsors: false },
  },
  question: 'ordinary',
}

export const OPEN_FLOOR: Rulebook<'ordinary'> = {
  id: 'open-floor',
  version: 3,
  sources: ['Open floor (OF), rules 1 to 5'],
  decisions: { ordinary: { test: { is: 'more-yes-than-no' }, rule: 'OF 1' } },
  elections: {
    onePlace: 'OF 5',
    severalPlaces: 'OF 5',
    secret: 'OF 5',
    majority: 'majority',
    candidatesPerPlace: 2,
    series: 3,
  },
  procedure: PROCEDURE,
}
