// Shapes of what is asked of the crisis room. The law knows the limits; here only what no honest client exceeds.
import { z } from 'zod'
import { CATEGORIES, CONFIDENCES, LIMITS } from '../../lab/crisis/crisis-state.ts'
import { ROLES } from '../../procedure/roles/roles.ts'
import { at, delegation, longText, person, text } from './common.ts'

/** of an event, or of a row of an import; of an inject */
const event = z.string().regex(/^[a-z0-9]{16}(-[0-9]{1,3})?$/)

const said = { title: text, description: text, place: text, source: text }
const figures = {
  lat: z.number(),
  lon: z.number(),
  confidence: z.enum(CONFIDENCES),
  category: z.enum(CATEGORIES),
}
const report = z.strictObject({ ...said, ...figures, time: z.number() })
const to = z.strictObject({
  delegations: z.array(delegation).max(LIMITS.audience),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
})
const dueAt = at.nullable()

export const CRISIS_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('frame'), title: text, isExercise: z.boolean() }),
  z.strictObject({ is: z.literal('analysts'), people: z.array(person).max(LIMITS.analysts) }),
  z.strictObject({ is: z.literal('report'), report }),
  z.strictObject({ is: z.literal('correct'), event, seen: z.int().min(1), report, why: text }),
  z.strictObject({ is: z.literal('withdraw'), event, why: text }),
  z.strictObject({ is: z.literal('import'), rows: z.array(report).max(LIMITS.rows) }),
  z.strictObject({ is: z.literal('brief'), to, title: text, body: longText }),
  z.strictObject({
    is: z.literal('prepare'),
    plan: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('event'), ...said, ...figures }),
      z.strictObject({ is: z.literal('briefing'), to, title: text, body: longText }),
    ]),
    dueAt,
  }),
  z.strictObject({ is: z.literal('time'), inject: event, dueAt }),
  z.strictObject({ is: z.literal('release'), inject: event }),
  z.strictObject({ is: z.literal('withhold'), inject: event }),
  z.strictObject({ is: z.literal('wall'), isShown: z.boolean() }),
])
