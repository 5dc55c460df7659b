// Reading in which ways a sitting votes.
import { CALL_ORDERS, type ExplanationRules, METHODS, type VotingRules } from '../procedure.ts'
import { checkVoting } from './check-procedure.ts'
import { rule } from './read-decision.ts'
import { callList } from './read-members.ts'
import { distinct, listOf, oneOf, orNull, type Reader, sound, truth, whole } from './reader.ts'
import { fields, optional } from './reader-fields.ts'

/** a day */
export const seconds = whole(1, 86_400)

const explanations = fields<ExplanationRules>({ rule, seconds: orNull(seconds), exceptSponsors: truth })

export const votingReader = (decision: Reader<string>): Reader<VotingRules> =>
  sound(
    fields<VotingRules>({
      methods: fields<VotingRules['methods']>({
        'no-objection': optional(rule),
        'show-of-hands': optional(rule),
        recorded: optional(rule),
        'roll-call': optional(rule),
        secret: optional(rule),
      }),
      method: oneOf(METHODS),
      rollCall: fields<VotingRules['rollCall']>({
        order: oneOf(CALL_ORDERS),
        list: optional(callList),
        start: oneOf(['lot', 'first']),
        mayPass: truth,
      }),
      silence: orNull(fields({ rule, hours: whole(1, 720) })),
      noAbstention: distinct(listOf(decision, 0, 20)),
      presidingRule: orNull(rule),
      explanations: orNull(explanations),
    }),
    checkVoting,
  )
