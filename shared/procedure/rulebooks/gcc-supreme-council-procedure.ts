// How the Supreme Council of the Gulf Cooperation Council goes about its business: its Charter and its rules of procedure, as far as
// they are known. Who presides leads; points, motions, amendments and divisions are not known and therefore not in order (RB2).
import type { DelegationId } from '../../ids.ts'
import type { Procedure } from './procedure.ts'

// The Arabic alphabet by the names that the Charter calls them by: الإمارات، البحرين، السعودية، عُمان، قطر، الكويت
const ORDER = ['ARE', 'BHR', 'SAU', 'OMN', 'QAT', 'KWT'] as readonly string[] as readonly DelegationId[]

export const GCC_SUPREME_COUNCIL_PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present'],
  // Article 7: a meeting is valid if two thirds of the member states attend
  opening: { rule: 'GCC Charter 7', of: 'membership', cmp: '>=', fraction: [2, 3] },
  observersDecide: [],
  speakers: {
    rule: 'RB2',
    limitRule: 'RB2',
    closingRule: 'RB2',
    yieldRule: 'RB2',
    seconds: null,
    yields: [],
  },
  replies: null,
  points: {},
  appeal: null,
  motions: [],
  proposals: {
    rule: 'RB2',
    introduced: 'on-submission',
    support: null,
    // nobody chooses to escape unanimity: what is of procedure the chair puts as a question of its own (PR31)
    decisions: ['substantive'],
    procedural: 'procedural',
    orderRule: 'RB2',
    withdrawalRule: 'RB2',
    reconsideration: null,
  },
  amendments: null,
  division: null,
  voting: {
    // one vote each, no proxies, abstention allowed, in the order of the Arabic alphabet (Gulf News, July 2017)
    methods: {
      'no-objection': 'RB2',
      'show-of-hands': 'GCC RoP',
      recorded: 'GCC RoP',
      'roll-call': 'GCC RoP',
    },
    method: 'roll-call',
    rollCall: { order: 'ar', list: ORDER, start: 'first', mayPass: false },
    silence: null,
    noAbstention: [],
    presidingRule: null,
    explanations: null,
  },
  question: 'procedural',
}
