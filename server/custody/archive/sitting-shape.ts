// The shape of an exported sitting. A file comes from outside, whoever gives it: what is not said here is refused.
import { z } from 'zod'
import { PLACES } from '../../../shared/lab/place.ts'
import { RULEBOOK_IDS } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { delegation, person } from '../../../shared/protocol/shapes/common.ts'
import { SITTING_FORMAT } from './sitting-file.ts'

const MOST_PEOPLE = 100_000
const MOST_LINES = 1_000_000
const LONGEST = 20_000

const moment = z.int().min(0).max(8_640_000_000_000_000)
const text = z.string().max(LONGEST)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const end = z.union([z.literal('chair'), delegation])
const said = { person, name: text, text, at: moment }

const entry = z.strictObject({
  session: z.string(),
  seq: z.int().min(1),
  at: moment,
  by: z.union([z.literal('system'), person]),
  type: z.string().max(60),
  v: z.int().min(1),
  // ids become keys of what everyone is told: they are what this house mints
  body: z.looseObject({
    person: person.nullable().optional(),
    delegation: delegation.nullable().optional(),
    delegations: z.array(delegation).optional(),
    observers: z.array(delegation).optional(),
  }),
  prev: hash,
  hash,
})
/** in which it was said: 0 is the hall, which files of before do not say */
const gallery = z.int().min(0).max(9999)
const secret = z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), value: z.unknown() })

const journal = z.array(z.strictObject({ entry, secret: secret.nullable().optional() })).max(MOST_LINES)

export const sittingShape = z.strictObject({
  format: z.literal(SITTING_FORMAT),
  version: z.int(),
  exportedAt: moment,
  session: z.strictObject({
    id: z.string().regex(/^[a-z0-9_-]{3,32}$/),
    createdAt: moment,
    isPublic: z.boolean(),
    isClosed: z.boolean(),
    isOpenForum: z.boolean(),
    title: text,
    rulebook: z.enum(RULEBOOK_IDS),
    endedAt: moment.nullable(),
    planned: z.strictObject({ startsAt: moment, minutes: z.int().min(1).max(1440) }).nullable(),
  }),
  people: z
    .array(z.strictObject({ id: person, name: text, look: z.string().max(40), revokedAt: moment.nullable() }))
    .max(MOST_PEOPLE),
  chat: z
    .array(z.strictObject({ ...said, delegation: delegation.nullable(), gallery: gallery.optional() }))
    .max(MOST_LINES),
  notes: z.array(z.strictObject({ ...said, from: end, to: end })).max(MOST_LINES),
  places: z
    .array(z.strictObject({ place: z.enum(PLACES), journal: journal.min(1) }))
    .max(PLACES.length)
    .optional(),
  journal: journal.min(1),
  sha256: hash,
})

export type ShapedSitting = z.infer<typeof sittingShape>
