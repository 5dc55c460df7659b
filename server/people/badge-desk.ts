// What a host does with the badges of a sitting: sees who came with them, adds some, renews and withdraws them.
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import {
  type NewBadge as AskedBadge,
  type Badge,
  type DelegationNames,
  type LimitBadges,
  LONGEST_LINK_DAYS,
  type Reissue,
} from '../../shared/protocol/host-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import type { House } from '../house.ts'
import type { BadgeRow } from '../store/store.ts'
import { DAY_MS, type NewBadge, newBadge, usualEnd } from './badges.ts'
import { hashOf, newSecret } from './tokens.ts'

const LABEL_GRAPHEMES = 60
/** as many beside the delegations as there are desks */
const MOST_BADGES = 400

/** A badge with the secret that it has from now on. */
export interface Issued {
  readonly badge: string
  readonly secret: string
}

/** Takes a person out of the sitting for good. */
export type Remove = (person: PersonId) => Promise<unknown>

export function namesOf(sitting: Sitting, id: DelegationId): DelegationNames {
  const own = sitting.names[id]
  const member = MEMBER_BY_ID.get(id)
  return { id, en: own ?? member?.en ?? id, ar: own ?? member?.ar ?? id }
}

/** In the order of making, each with those who came in by it. */
export async function listBadges(
  house: House,
  session: SessionId,
  sitting: Sitting,
): Promise<readonly Badge[]> {
  const [badges, people] = await Promise.all([house.store.badges(session), house.store.people(session)])
  return badges.map(({ id, role, delegation, label, uses, usesLeft, expiresAt, revokedAt }) => ({
    id,
    role,
    delegation: delegation && namesOf(sitting, delegation),
    label,
    uses,
    usesLeft,
    expiresAt,
    revokedAt,
    people: people
      .filter(({ badge }) => badge === id)
      .map(({ name, revokedAt: removedAt }) => ({ name, isRemoved: removedAt !== null })),
  }))
}

/** Twice makes two. A delegate's badge is for one of the delegations of the sitting, others are for none. */
export async function addBadge(
  house: House,
  session: SessionId,
  sitting: Sitting,
  { role, delegation, label: raw, uses, expiresAt }: AskedBadge,
): Promise<Result<NewBadge, Refusal>> {
  if ((role === 'delegate') !== (delegation !== null)) return refusedAt('delegation', 'delegation-unknown')
  if (delegation !== null && !sitting.delegations.includes(delegation))
    return refusedAt('delegation', 'delegation-unknown')
  const label = raw === '' ? ok('') : cleanText(raw, LABEL_GRAPHEMES, { lines: false })
  if (!label.ok) return refusedAt('label', label.refusal.code)
  if ((await house.store.badges(session)).length >= MOST_BADGES) return refuse('badges-full')
  if (expiresAt !== undefined && !isFitEnd(house, expiresAt)) return refusedAt('expiresAt', 'bad-request')
  const badge = newBadge(house, session, { role, delegation, label: label.value, uses, expiresAt })
  await house.store.addBadges([badge.row])
  return ok(badge)
}

const refusedAt = (field: string, code: Refusal['code']): Result<never, Refusal> => ({
  ok: false,
  refusal: { code, field },
})

/** New secrets; the old ones are dead, and with `isStrict` those who came in by them are removed. Twice renews twice. */
export async function reissueBadges(
  house: House,
  session: SessionId,
  { badges: asked, isStrict }: Reissue,
  remove: Remove,
): Promise<Result<readonly Issued[], Refusal>> {
  const meant = await meantBy(house, session, asked)
  if (!meant.ok) return meant
  const issuedAt = house.now()
  const issued = meant.value.map((row) => ({ row, secret: newSecret(house) }))
  await Promise.all(
    issued.map(({ row, secret }) => {
      // what is over already would be over at once
      const expiresAt = isPast(house, row.expiresAt) ? usualEnd(issuedAt) : row.expiresAt
      return house.store.reissueBadge(session, row.id, { hash: hashOf(secret), issuedAt, expiresAt })
    }),
  )
  if (isStrict) await removeThoseOf(house, session, meant.value, remove)
  return ok(issued.map(({ row, secret }) => ({ badge: row.id, secret })))
}

/** How often and how long the links work; they stay the same. Harmless twice. */
export async function limitBadges(
  house: House,
  session: SessionId,
  { badges: asked, uses, expiresAt }: LimitBadges,
): Promise<Result<null, Refusal>> {
  if (!isFitEnd(house, expiresAt)) return refusedAt('expiresAt', 'bad-request')
  const meant = await meantBy(house, session, asked)
  if (!meant.ok) return meant
  await Promise.all(
    meant.value.map((row) => house.store.limitBadge(session, row.id, uses ?? row.uses, expiresAt)),
  )
  return ok(null)
}

const isPast = (house: House, at: number | null): boolean => at !== null && at <= house.now()

/** Links end, and not later than they may. */
const isFitEnd = (house: House, at: number): boolean =>
  !isPast(house, at) && at <= house.now() + LONGEST_LINK_DAYS * DAY_MS

/** The badges that are named, or all that are not revoked. */
async function meantBy(
  house: House,
  session: SessionId,
  asked: readonly string[] | 'all',
): Promise<Result<readonly BadgeRow[], Refusal>> {
  const rows = await house.store.badges(session)
  const meant = rows.filter(({ id, revokedAt }) =>
    asked === 'all' ? revokedAt === null : asked.includes(id),
  )
  return asked !== 'all' && meant.length < new Set(asked).size ? refuse('badge-unknown') : ok(meant)
}

/** Harmless twice. Those who came in by the badge are removed. */
export async function revokeBadge(
  house: House,
  session: SessionId,
  id: string,
  remove: Remove,
): Promise<Result<null, Refusal>> {
  if (!(await house.store.revokeBadge(session, id, house.now()))) return refuse('badge-unknown')
  await removeThoseOf(house, session, [{ id }], remove)
  return ok(null)
}

async function removeThoseOf(
  house: House,
  session: SessionId,
  badges: readonly Pick<BadgeRow, 'id'>[],
  remove: Remove,
): Promise<void> {
  const ids = new Set(badges.map(({ id }) => id))
  const people = await house.store.people(session)
  const meant = people.filter(
    ({ badge, revokedAt }) => badge !== null && ids.has(badge) && revokedAt === null,
  )
  await Promise.all(meant.map(({ id }) => remove(id)))
}
