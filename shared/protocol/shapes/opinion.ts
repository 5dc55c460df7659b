// Shapes of what is asked of the opinion floor. Drawing the picture is the system's, and has none.
import { z } from 'zod'
import { ASKED } from '../../lab/opinion/act.ts'
import { ANSWERS } from '../../lab/opinion/answer.ts'
import { text } from './common.ts'

/** within what a floor ever numbers */
const number = z.int().min(1).max(100_000)

export const OPINION_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('open'), question: text, asked: z.enum(ASKED) }),
  z.strictObject({ is: z.literal('close') }),
  z.strictObject({ is: z.literal('state'), text }),
  z.strictObject({ is: z.literal('answer'), number, answer: z.enum(ANSWERS) }),
  z.strictObject({ is: z.literal('withdraw'), number }),
  z.strictObject({ is: z.literal('hide'), number, reason: text }),
  z.strictObject({ is: z.literal('restore'), number }),
])
