// The shapes of all requests, checked once at the door. Server only: zod is too heavy for the lobby.
import { z } from 'zod'
import { isLook } from '../hall/looks.ts'
import { LANGUAGES } from '../i18n/format.ts'
import { MOST_DELEGATIONS } from '../members/delegation-list.ts'
import { HOST_RULEBOOKS } from '../procedure/rulebooks/host-rulebooks.ts'
import { MOST_BADGE_USES } from './host-api.ts'
import { type Ask, GESTURES, type RequestName } from './messages.ts'
import { BUSINESS_SHAPES } from './shapes/business.ts'
import { TRANSCRIPT_QUERY } from './shapes/captions.ts'
import { delegation, nothing, person, text } from './shapes/common.ts'
import { CORNER_SHAPES } from './shapes/corners.ts'
import { FLOOR_SHAPES, MEETING_SHAPES } from './shapes/meeting.ts'
import { PEOPLE_SHAPES } from './shapes/people.ts'
import { PLACE_JOURNAL_QUERY, PLACE_SHAPES } from './shapes/places.ts'
import { SECRET_SHAPES } from './shapes/secret.ts'
import { addPasskey, deletePasskey, signIn } from './shapes/sign-in.ts'
import { TEXT_SHAPES } from './shapes/texts.ts'
import { VOICE_SHAPES } from './shapes/voice.ts'
import { VOTE_SHAPES } from './shapes/votes.ts'
import { WALL_SHAPES } from './shapes/wall.ts'

const LONGEST_LOOK = 40

const SHAPES = {
  ...PEOPLE_SHAPES,
  ...MEETING_SHAPES,
  ...FLOOR_SHAPES,
  ...BUSINESS_SHAPES,
  ...VOTE_SHAPES,
  ...SECRET_SHAPES,
  ...PLACE_SHAPES,
  ...TEXT_SHAPES,
  ...CORNER_SHAPES,
  ...VOICE_SHAPES,
  ...WALL_SHAPES,
  'booth.enter': nothing,
  'booth.leave': nothing,
  'seat.take': z.strictObject({ seat: z.int().min(0).max(9999) }),
  'seat.leave': nothing,
  'hand.raise': nothing,
  'hand.lower': nothing,
  gesture: z.strictObject({ gesture: z.enum(GESTURES) }),
  'attire.change': z.strictObject({ look: z.string().max(LONGEST_LOOK).refine(isLook) }),
  'chat.say': z.strictObject({ text }),
  'chat.recent': nothing,
  'abuse.report': z.strictObject({ about: person, line: z.int().min(0).nullable(), text }),
  'abuse.reports': nothing,
  'abuse.settle': z.strictObject({ report: z.int().min(1) }),
} satisfies Record<RequestName, z.ZodType>

export const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(SHAPES, name)

/** The payload as the request's type, or the path of the first field that is wrong ('' for the whole). */
export function parseRequest<N extends RequestName>(
  name: N,
  payload: unknown,
): { readonly ok: true; readonly value: Ask<N> } | { readonly ok: false; readonly field: string } {
  const parsed = SHAPES[name].safeParse(payload)
  if (parsed.success) return { ok: true, value: parsed.data as unknown as Ask<N> }
  return { ok: false, field: parsed.error.issues[0]?.path.join('.') ?? '' }
}

const newSession = z
  .strictObject({
    title: text,
    rulebook: z.enum(HOST_RULEBOOKS),
    ownRulebook: z.string().max(60_000).optional(),
    delegations: z
      .array(z.union([z.strictObject({ id: z.string().max(8) }), z.strictObject({ name: text })]))
      .min(1)
      .max(MOST_DELEGATIONS),
    public: z.boolean(),
    closed: z.boolean().optional(),
    recorded: z.boolean().optional(),
  })
  .refine((asked) => !(asked.closed && asked.public), { path: ['closed'] })
  .refine((asked) => !(asked.closed && asked.recorded), { path: ['recorded'] })

const enter = z.strictObject({
  name: text.optional(),
  look: z.string().max(LONGEST_LOOK).optional(),
  badge: z.string().max(200).optional(),
  token: z.string().max(200).optional(),
  version: z.int().min(0).max(65_535).optional(),
})

const badge = z.strictObject({ badge: z.string().max(200), token: z.string().max(200).optional() })

/** from 2000 to 2100 */
const moment = z.int().min(946_684_800_000).max(4_102_444_800_000)

const plan = z.strictObject({
  title: text,
  rulebook: z.string().max(40),
  ownRulebook: z.string().max(60_000),
  public: z.boolean(),
  closed: z.boolean().optional(),
  recorded: z.boolean().optional(),
  states: z.array(z.string().max(8)).max(MOST_DELEGATIONS),
  list: z.string().max(60_000),
})
const id = z.string().regex(/^[a-z]_[0-9a-z]{8,32}$/)
const savePlan = z.strictObject({ id: id.optional(), kind: z.enum(['draft', 'template']), plan })
const uses = z.int().min(1).max(MOST_BADGE_USES)
const newBadge = z.strictObject({
  role: z.enum(['chair', 'secretary', 'observer', 'delegate']),
  delegation: delegation.nullable(),
  label: text,
  uses: uses.optional(),
  expiresAt: moment.optional(),
})
const badges = z.union([z.literal('all'), z.array(id).min(1).max(200)])
const reissue = z.strictObject({ badges, isStrict: z.boolean() })
const limits = z.strictObject({ badges, uses: uses.optional(), expiresAt: moment })
const settle = z.strictObject({ report: z.int().min(1) })
const revoke = z.strictObject({ badge: id })

const recordQuery = z.strictObject({
  lang: z.enum(LANGUAGES).default('en'),
  tz: z
    .string()
    .regex(/^[A-Za-z0-9_+/-]{1,64}$/)
    .default('UTC'),
})
/** a day is the longest that a calendar is asked to hold */
const MOST_MINUTES = 1440
const calendarQuery = z.strictObject({
  lang: z.enum(LANGUAGES).default('en'),
  start: z.iso.datetime({ offset: true }).optional(),
  minutes: z
    .string()
    .regex(/^[1-9][0-9]{0,3}$/)
    .transform(Number)
    .refine((count) => count <= MOST_MINUTES)
    .optional(),
})
const planned = z.strictObject({
  startsAt: moment,
  minutes: z.int().min(1).max(MOST_MINUTES),
})
const setPlanned = z.strictObject({ planned: planned.nullable() })

/** Queries of the record: language and time zone, and when a sitting is to be held. */
export const parseRecordQuery = (query: unknown) => parseBody(recordQuery, query)
export const parseTranscriptQuery = (query: unknown) => parseBody(TRANSCRIPT_QUERY, query)
export const parsePlaceJournalQuery = (query: unknown) => parseBody(PLACE_JOURNAL_QUERY, query)
export const parseCalendarQuery = (query: unknown) => parseBody(calendarQuery, query)

/** Bodies of the HTTP side; the same answer as parseRequest. */
/** Of the public: its length in UTF-16 units, well over what the law allows of graphemes. */
export const parseQuestion = (body: unknown) =>
  parseBody(z.strictObject({ text: z.string().max(2000) }), body)
export const parseSetPlanned = (body: unknown) => parseBody(setPlanned, body)
export const parseNewSession = (body: unknown) => parseBody(newSession, body)
export const parseEnter = (body: unknown) => parseBody(enter, body)
export const parseBadge = (body: unknown) => parseBody(badge, body)
export const parseSavePlan = (body: unknown) => parseBody(savePlan, body)
export const parseNewBadge = (body: unknown) => parseBody(newBadge, body)
export const parseReissue = (body: unknown) => parseBody(reissue, body)
export const parseLimits = (body: unknown) => parseBody(limits, body)
export const parseSettle = (body: unknown) => parseBody(settle, body)
export const parseAddPasskey = (body: unknown) => parseBody(addPasskey, body)
export const parseSignIn = (body: unknown) => parseBody(signIn, body)
export const parseDeletePasskey = (body: unknown) => parseBody(deletePasskey, body)
export const parseRevoke = (body: unknown) => parseBody(revoke, body)

function parseBody<S extends z.ZodType>(shape: S, body: unknown) {
  const parsed = shape.safeParse(body)
  if (parsed.success) return { ok: true as const, value: parsed.data as z.infer<S> }
  return { ok: false as const, field: parsed.error.issues[0]?.path.join('.') ?? '' }
}
