// Reading how a sitting goes about its business.
import {
  type AmendmentRules,
  type Debate,
  type DivisionRules,
  MOTION_KINDS,
  type MotionRule,
  type PointRule,
  PRESENCES,
  type Procedure,
  type ProposalRules,
  type ReplyRules,
  type SpeakerRules,
  YIELDS,
} from '../procedure.ts'
import { checkProcedure, checkReplies } from './check-procedure.ts'
import type { Names } from './names.ts'
import { fraction, quorum, rule } from './read-decision.ts'
import { seconds, votingReader } from './read-voting.ts'
import {
  distinct,
  listOf,
  nameOf,
  oneOf,
  orNull,
  type Reader,
  recordOf,
  sound,
  truth,
  whole,
} from './reader.ts'
import { fields, optional } from './reader-fields.ts'

const debate = fields<Debate>({ for: whole(0, 20), against: whole(0, 20) })
const point = optional(fields<PointRule>({ rule, interrupts: truth }))

const speakers = fields<SpeakerRules>({
  rule,
  limitRule: rule,
  closingRule: rule,
  yieldRule: rule,
  seconds: orNull(seconds),
  yields: distinct(listOf(oneOf(YIELDS), 0, YIELDS.length)),
})

const replies: Reader<ReplyRules> = sound(
  fields<ReplyRules>({
    rule,
    most: whole(1, 10),
    seconds: listOf(seconds, 1, 10),
    when: oneOf(['end-of-day', 'after-speech']),
  }),
  checkReplies,
)

const motionReader = (decision: Reader<string>): Reader<MotionRule> =>
  fields<MotionRule>({
    motion: oneOf(MOTION_KINDS),
    rule,
    seconds: whole(0, 20),
    debate,
    decision: orNull(decision),
    interrupts: truth,
    mayBeRuledOut: truth,
    among: optional(oneOf(['longest-first'])),
    mostMinutes: optional(whole(1, 1440)),
  })

const proposalsReader = (decision: Reader<string>): Reader<ProposalRules> =>
  fields<ProposalRules>({
    rule,
    introduced: oneOf(['on-submission', 'by-motion']),
    support: orNull(fraction),
    decisions: distinct(listOf(decision, 1, 20)),
    procedural: optional(decision),
    orderRule: rule,
    withdrawalRule: rule,
    reconsideration: orNull(rule),
  })

const amendmentsReader = (decision: Reader<string>, names: Names): Reader<AmendmentRules> =>
  fields<AmendmentRules>({
    rule,
    order: oneOf(['furthest-first', 'additions-and-deletions-first']),
    decisions: recordOf(
      [
        (key) => names.decisions.includes(key),
        { code: 'key-unknown', where: 'decisions', names: names.decisions },
      ],
      decision,
      20,
      0,
    ),
    friendly: truth,
    support: orNull(fraction),
  })

const divisionReader = (decision: Reader<string>): Reader<DivisionRules> =>
  fields<DivisionRules>({ rule, onObjection: oneOf(['debate-and-vote', 'mover-blocks']), debate, decision })

export function procedureReader(names: Names): Reader<Procedure> {
  const decision = nameOf(names.decisions, 'decisions')
  const read = fields<Procedure>({
    isInformal: truth,
    presence: distinct(listOf(oneOf(PRESENCES), 2, PRESENCES.length)),
    opening: orNull(quorum),
    observersDecide: distinct(listOf(decision, 0, 20)),
    speakers,
    replies: orNull(replies),
    points: fields<Procedure['points']>({ order: point, privilege: point, inquiry: point }),
    appeal: orNull(fields({ rule, decision })),
    motions: distinct(listOf(motionReader(decision), 0, MOTION_KINDS.length), ({ motion }) => motion),
    proposals: orNull(proposalsReader(decision)),
    amendments: orNull(amendmentsReader(decision, names)),
    division: orNull(divisionReader(decision)),
    voting: votingReader(decision),
    question: decision,
  })
  return sound(read, checkProcedure)
}
