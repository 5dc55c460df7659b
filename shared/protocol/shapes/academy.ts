// Shapes of what is asked of the Academy, and of a rehearsal that is to be made. What only the house does is not among them.
import { z } from 'zod'
import { MOST_STEPS, VOTE_IDS } from '../../lab/academy/courses/course.ts'
import { REHEARSED, type RehearsedRulebook } from '../../lab/academy/rehearsal/casting.ts'
import { TOPICS } from '../../lab/academy/rehearsal/topics.ts'

const text = z.string().max(40_000)
const id = z.string().regex(/^[a-z0-9]{1,32}$/)
const rulebook = z.enum(REHEARSED as [RehearsedRulebook, ...RehearsedRulebook[]])
const pace = z.int().min(1).max(10)
const step = z.int().min(0).max(MOST_STEPS)

const courseStep = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('visit') }),
  z.strictObject({ is: z.literal('rehearsal'), rulebook }),
  z.strictObject({ is: z.literal('vote'), vote: z.enum(VOTE_IDS as [string, ...string[]]) }),
  z.strictObject({ is: z.literal('reading'), text: step }),
])

export const ACADEMY_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('pace'), pace, isPaused: z.boolean() }),
  z.strictObject({ is: z.literal('end') }),
  z.strictObject({
    is: z.literal('make-course'),
    title: text,
    about: text,
    readings: z.array(text).max(MOST_STEPS),
    steps: z.array(courseStep).min(1).max(MOST_STEPS),
  }),
  z.strictObject({ is: z.literal('remove-course'), course: id }),
  z.strictObject({
    is: z.literal('show-vote'),
    vote: z.enum(VOTE_IDS as [string, ...string[]]).nullable(),
  }),
  z.strictObject({ is: z.literal('read'), course: id, step }),
  z.strictObject({
    is: z.literal('answer'),
    course: id,
    step,
    outcome: z.enum(['adopted', 'rejected', 'no-result']),
  }),
  z.strictObject({ is: z.literal('certify'), course: id, name: text }),
])

/** `from`: who asks, in the hall where it is to count. */
export const newRehearsal = z.strictObject({
  rulebook,
  role: z.enum(['chair', 'delegate']),
  delegation: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  topic: z.enum(TOPICS),
  language: z.enum(['en', 'ar']),
  pace,
  from: z
    .strictObject({
      session: z.string().regex(/^[a-z0-9_-]{1,64}$/),
      token: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .optional(),
})
