// Shapes of what is asked in the exchange.
import { z } from 'zod'
import {
  MOST_IN_COHORT,
  MOST_INTERESTS,
  MOST_LANGUAGES,
  MOST_MINUTES,
} from '../../lab/exchange/exchange-state.ts'
import { INTERESTS, SPOKEN } from '../../lab/exchange/interests.ts'
import { person, text } from './common.ts'

const made = z.string().regex(/^[0-9a-z]{16}$/)
const pair = z.string().regex(/^[0-9a-z]{16}-[0-9]{1,2}$/)
/** from 2000 to 2100, ms since 1970 */
const moment = z.int().min(946_684_800_000).max(4_102_444_800_000)
const minutes = z.int().min(1).max(MOST_MINUTES)
const unlike = (list: readonly string[]): boolean => new Set(list).size === list.length

export const EXCHANGE_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('open'), title: text, about: text }),
  z.strictObject({
    ...{ is: z.literal('join'), programme: made, name: text },
    languages: z.array(z.enum(SPOKEN)).min(1).max(MOST_LANGUAGES).refine(unlike),
    interests: z.array(z.enum(INTERESTS)).max(MOST_INTERESTS).refine(unlike),
  }),
  z.strictObject({ is: z.literal('leave'), programme: made }),
  z.strictObject({
    ...{ is: z.literal('appoint'), programme: made, person, isHeld: z.boolean() },
    office: z.enum(['coordinator', 'facilitator']),
    cohort: z.union([made, z.literal('')]),
  }),
  z.strictObject({ is: z.literal('group'), programme: made, title: text }),
  z.strictObject({
    is: z.literal('assign'),
    cohort: made,
    people: z.array(person).min(1).max(MOST_IN_COHORT).refine(unlike),
  }),
  z.strictObject({ is: z.literal('match'), cohort: made, isAnew: z.boolean() }),
  z.strictObject({
    ...{ is: z.literal('schedule'), cohort: made, title: text, startsAt: moment, minutes },
    pair: z.union([pair, z.literal('')]),
  }),
  z.strictObject({ is: z.literal('move'), meeting: made, startsAt: moment, minutes }),
  z.strictObject({ is: z.literal('cancel'), meeting: made }),
  z.strictObject({ is: z.literal('reflect'), cohort: made, text, isShared: z.boolean() }),
  z.strictObject({ is: z.literal('share'), cohort: made, reflection: made, isShared: z.boolean() }),
])
