// Shapes of what is asked about secret ballots. What is encrypted or proves something is text here: the workers of ballots read it.
import { z } from 'zod'
import { BALLOT_GROUPS, TRUSTEE_STEPS } from '../../procedure/secret/secret-state.ts'
import { count, delegation, nothing, person, text, vote } from './common.ts'

const office = z.string().regex(/^o[0-9]{1,6}$/)
/** less than a message of the room may have */
const proof = z.string().min(2).max(39_000)
/** an element of the larger group has 617 digits */
const credential = z.string().regex(/^[0-9a-f]{1,617}$/)
/** in the larger group more would not fit into one message */
const MOST_AT_ONCE = 50

export const SECRET_SHAPES = {
  'office.open': z.strictObject({
    group: z.enum(BALLOT_GROUPS),
    registrar: person,
    trustees: z.array(person).max(20),
    threshold: count.nullable(),
  }),
  'trustee.give': z.strictObject({ office, step: z.enum(TRUSTEE_STEPS), text: proof }),
  'credentials.register': z.strictObject({
    office,
    credentials: z.array(z.strictObject({ delegation, credential })).max(MOST_AT_ONCE),
  }),
  'secret.cast': z.strictObject({ vote, ballot: proof }),
  'secret.end': z.strictObject({ vote }),
  'secret.decrypt': z.strictObject({ vote, text: proof }),
  'secret.annul': z.strictObject({ vote, reason: text }),
  'secret.read': nothing,
  'secret.mine': nothing,
}
