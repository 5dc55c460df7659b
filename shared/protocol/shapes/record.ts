// Shapes of what is asked of the public record. Lengths here are of UTF-16 units, well over what the law allows of graphemes.
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]{16}$/)
const short = z.string().max(2000)
const long = z.string().max(40_000)

export const RECORD_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('publish'), title: short, text: long }),
  z.strictObject({ is: z.literal('revise'), statement: id, title: short, text: long }),
  z.strictObject({ is: z.literal('withdraw'), statement: id }),
  z.strictObject({ is: z.literal('ask'), text: short }),
  z.strictObject({ is: z.literal('approve'), question: id }),
  z.strictObject({ is: z.literal('decline'), question: id, reason: short }),
  z.strictObject({ is: z.literal('merge'), question: id, into: id }),
  z.strictObject({ is: z.literal('answer'), question: id, text: long }),
  z.strictObject({ is: z.literal('take'), question: id.nullable() }),
])
