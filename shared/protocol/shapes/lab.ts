// Shapes of what is asked of the Lab. What the house itself asks for, and what it fills in, is not among them.
import { z } from 'zod'
import { longText, person, text } from './common.ts'

/** ids of places are minted by the house */
const id = z.string().regex(/^[0-9a-z]{16}$/)
/** from 2000 to 2100 */
const moment = z.int().min(946_684_800_000).max(4_102_444_800_000)
const CAPACITY = { least: 1, most: 12 }
const MOST_SOURCES = 6
const MOST_RANKED = 24

const ofChallenge = { challenge: id }
const ofTeam = { team: id }

export const LAB_ACTS = z.discriminatedUnion('is', [
  z.strictObject({
    ...{ is: z.literal('post'), title: text, problem: longText, background: longText },
    sources: z.array(text).max(MOST_SOURCES),
    deadline: moment.nullable(),
    voters: z.enum(['all', 'accredited']),
  }),
  z.strictObject({ is: z.literal('withdraw'), ...ofChallenge }),
  z.strictObject({
    ...{ is: z.literal('team'), ...ofChallenge, name: text },
    capacity: z.int().min(CAPACITY.least).max(CAPACITY.most),
  }),
  z.strictObject({ is: z.literal('join'), ...ofTeam }),
  z.strictObject({ is: z.literal('leave'), ...ofTeam }),
  z.strictObject({ is: z.literal('captain'), ...ofTeam, person }),
  z.strictObject({ is: z.literal('put-forward'), ...ofTeam }),
  z.strictObject({ is: z.literal('take-back'), ...ofTeam }),
  z.strictObject({ is: z.literal('support'), ...ofTeam, isFor: z.boolean() }),
  z.strictObject({ is: z.literal('comment'), ...ofTeam, text }),
  z.strictObject({ is: z.literal('uncomment'), ...ofTeam, comment: id }),
  z.strictObject({ is: z.literal('offer'), ...ofTeam, to: id.nullable() }),
  z.strictObject({ is: z.literal('combine'), ...ofTeam, into: id }),
  z.strictObject({ is: z.literal('open-vote'), ...ofChallenge }),
  z.strictObject({ is: z.literal('close-vote'), ...ofChallenge }),
  z.strictObject({ is: z.literal('rank'), ...ofChallenge, ranking: z.array(id).max(MOST_RANKED) }),
  z.strictObject({ is: z.literal('send'), ...ofTeam }),
])
