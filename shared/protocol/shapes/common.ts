// What the shapes of all requests are made of. Texts are cleaned by shared/text after this: here only what no honest client exceeds.
import { z } from 'zod'
import { METHODS } from '../../procedure/rulebooks/procedure.ts'

/** Ids of a sitting: a letter and a number. */
const numbered = (letter: string) => z.string().regex(new RegExp(`^${letter}[0-9]{1,6}$`))

export const nothing = z.strictObject({})
export const person = z.string().regex(/^p_[0-9a-z]{8,32}$/)
export const delegation = z.string().regex(/^[A-Z]{3}$|^d[0-9]{1,3}$/)
export const vote = numbered('v')
export const item = numbered('i')
export const documentId = numbered('x')
export const entry = numbered('e')
export const point = numbered('q')
export const motion = numbered('m')
export const proposal = numbered('r')
export const amendment = numbered('a')
export const lot = numbered('l')
export const silence = numbered('s')
export const election = numbered('b')
/** 128 bits */
export const hex128 = z.string().regex(/^[0-9a-f]{32}$/)

export const text = z.string().max(4000)
/** a paragraph of a proposal, a document */
export const longText = z.string().max(15_000)
/** a key of a rulebook's decisions */
export const decision = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
export const method = z.enum(METHODS)
/** a height of the journal */
export const seq = z.int().min(0)
/** Within what no rule allows more of; the law knows the real limits. */
export const count = z.int().min(0).max(100_000)
/** ms since 1970 */
export const at = z.number().min(0)
