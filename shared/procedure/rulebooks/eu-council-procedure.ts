// How the Council of the European Union goes about its business: its rules of procedure (2009/937/EU). The Presidency leads (Article
// 20): it gives the floor, limits speeches and suspends, and there are neither points nor motions but the one of Article 11(1).
// A member may act for one other member (Article 11(3)); such proxies are not counted here.
import type { DelegationId } from '../../ids.ts'
import type { Procedure } from './procedure.ts'

// Council Decision (EU) 2016/1316: the order in which members hold the Presidency, from January 2017 to June 2030
const PRESIDENCIES = [
  ...['MLT', 'EST', 'BGR', 'AUT', 'ROU', 'FIN', 'HRV', 'DEU', 'PRT', 'SVN', 'FRA', 'CZE', 'SWE', 'ESP'],
  ...['BEL', 'HUN', 'POL', 'DNK', 'CYP', 'IRL', 'LTU', 'GRC', 'ITA', 'LVA', 'LUX', 'NLD', 'SVK'],
] as readonly string[] as readonly DelegationId[]

export const EU_COUNCIL_PROCEDURE: Procedure = {
  isInformal: false,
  presence: ['absent', 'present'],
  // Article 11(4) asks for members where it is voted; nothing is asked for a meeting to open
  opening: null,
  observersDecide: [],
  speakers: {
    rule: 'Council RoP 20(1)',
    limitRule: 'Council RoP 20(1)',
    closingRule: 'Council RoP 20(1)',
    yieldRule: 'Council RoP 20(1)',
    seconds: null,
    yields: [],
  },
  replies: null,
  points: {},
  appeal: null,
  motions: [
    // the President opens a vote on the initiative of a member when a majority of the members so decides
    {
      motion: 'close-debate',
      rule: 'Council RoP 11(1)',
      seconds: 0,
      debate: { for: 0, against: 0 },
      decision: 'simple',
      interrupts: false,
      mayBeRuledOut: false,
    },
  ],
  proposals: {
    // TEU 17(2): acts are adopted on the Commission's proposal; in a sitting any delegation brings it (RB2)
    rule: 'TEU 17(2)',
    introduced: 'on-submission',
    support: null,
    decisions: ['qualified', 'reinforced', 'simple', 'unanimity'],
    // the Presidency sets the order in which items are taken
    orderRule: 'Council RoP 20(1)',
    // as long as the Council has not acted
    withdrawalRule: 'TFEU 293(2)',
    reconsideration: null,
  },
  amendments: {
    rule: 'TFEU 293(1)',
    // the treaties do not say which first (RB2)
    order: 'furthest-first',
    // what the Commission has proposed is amended by unanimity, unless the Commission takes the amendment over
    decisions: { qualified: 'unanimity' },
    friendly: true,
    support: null,
  },
  division: null,
  voting: {
    methods: {
      // "A" items: approved without discussion
      'no-objection': 'Council RoP 3(6)',
      'show-of-hands': 'Council RoP 11(1)',
      // results of votes are made public, with how each voted
      recorded: 'Council RoP 9(1)',
      'roll-call': 'Council RoP 11(2)',
    },
    method: 'recorded',
    // Article 11(2): in the order of the Presidencies, from who follows the one that presides. Who presides over a sitting sits for no
    // member, so a lot says whose Presidency it is (RB2).
    rollCall: { order: 'en', list: PRESIDENCIES, start: 'lot', mayPass: false },
    // Article 12(2): the Presidency lays down how long, by the urgency; an hour is the least that the house counts
    silence: { rule: 'Council RoP 12(2)', hours: 1 },
    noAbstention: [],
    presidingRule: null,
    explanations: { rule: 'Council RoP 9(1)', seconds: null, exceptSponsors: false },
  },
  // TFEU 240(3): procedural matters by a simple majority
  question: 'simple',
}
