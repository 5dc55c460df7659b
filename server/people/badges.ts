// Badges: secret links that make people chair, delegate or another thing of one sitting, so often and so long as its host allows.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import { USUAL_LINK_DAYS } from '../../shared/protocol/host-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { BadgeRow } from '../store/store.ts'
import { hashOf, newId, newSecret } from './tokens.ts'

/** How many people (or new devices) one link may usually bring in; the head of a delegation decides who of them casts. */
export const BADGE_USES = { chair: 8, secretary: 8, delegate: 16, observer: 16 } as const

export const DAY_MS = 86_400_000

/** ms since 1970: the end of a link for which its host chose none. */
export const usualEnd = (now: number): number => now + USUAL_LINK_DAYS * DAY_MS

export interface NewBadge {
  readonly secret: string
  readonly row: BadgeRow
}

interface Granted {
  readonly role: keyof typeof BADGE_USES
  readonly delegation: DelegationId | null
  readonly label?: string
  readonly uses?: number | undefined
  readonly expiresAt?: number | undefined
}

export function newBadge(
  house: Pick<House, 'randomHex' | 'now'>,
  session: SessionId,
  granted: Granted,
): NewBadge {
  const { role, delegation, label = '', uses = BADGE_USES[role] } = granted
  const secret = newSecret(house)
  const now = house.now()
  const row: BadgeRow = {
    id: newId(house, 'b'),
    hash: hashOf(secret),
    session,
    role,
    delegation,
    label,
    uses,
    usesLeft: uses,
    issuedAt: now,
    expiresAt: granted.expiresAt ?? usualEnd(now),
    revokedAt: null,
  }
  return { secret, row }
}

export interface Accreditation {
  readonly role: Role
  readonly delegation: DelegationId | null
}

/**
 * The badge of a secret, used up and over or not: who came in with it comes back with it. A secret that never was, of another
 * session, replaced or withdrawn is refused in one and the same way, after one and the same look into the store.
 */
export async function lookAtBadge(
  house: House,
  session: SessionId,
  secret: string,
): Promise<Result<BadgeRow, Refusal>> {
  const hash = hashOf(secret)
  const row = await house.store.badge(hash)
  const isGood = row !== null && row.session === session && row.hash === hash && row.revokedAt === null
  return isGood ? ok(row) : refuse('badge-unknown')
}

/** Whether a badge still brings in somebody new. */
export const mayBringIn = ({ usesLeft, expiresAt }: BadgeRow, now: number): boolean =>
  usesLeft > 0 && (expiresAt === null || expiresAt > now)

/** Takes one use off a badge that has been looked at. */
export async function spendBadge(house: House, { hash }: BadgeRow): Promise<Result<null, Refusal>> {
  return (await house.store.spendBadge(hash, house.now())) ? ok(null) : refuse('badge-unknown')
}
