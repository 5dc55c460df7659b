// Badges: secret links that make people chair, delegate or another thing of one sitting.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { BadgeRow } from '../store/store.ts'
import { hashOf, newId, newSecret, SECRET_SHAPE } from './tokens.ts'

/** How many people (or new devices) one link may bring in; the head of a delegation decides who of them casts. */
export const BADGE_USES = { chair: 8, secretary: 8, delegate: 16, observer: 16 } as const

export const usesOf = (role: Role): number => (BADGE_USES as Partial<Record<Role, number>>)[role] ?? 0

export interface NewBadge {
  readonly secret: string
  readonly row: BadgeRow
}

export function newBadge(
  house: Pick<House, 'randomHex'>,
  session: SessionId,
  role: keyof typeof BADGE_USES,
  delegation: DelegationId | null,
  label = '',
): NewBadge {
  const secret = newSecret(house)
  const row: BadgeRow = {
    id: newId(house, 'b'),
    hash: hashOf(secret),
    session,
    role,
    delegation,
    label,
    usesLeft: BADGE_USES[role],
    revokedAt: null,
  }
  return { secret, row }
}

export interface Accreditation {
  readonly role: Role
  readonly delegation: DelegationId | null
}

/** The badge of a secret. One of another session is as unknown as one that never was. */
export async function lookAtBadge(
  house: House,
  session: SessionId,
  secret: string,
): Promise<Result<BadgeRow, Refusal>> {
  const hash = hashOf(secret)
  const row = SECRET_SHAPE.test(secret) ? await house.store.badge(hash) : null
  if (row === null || row.session !== session) return refuse('badge-unknown')
  // another secret has taken its place
  if (row.hash !== hash || row.revokedAt !== null) return refuse('badge-revoked')
  return ok(row)
}

/** Takes one use off a badge that has been looked at. */
export async function spendBadge(house: House, { hash }: BadgeRow): Promise<Result<null, Refusal>> {
  return (await house.store.spendBadge(hash)) ? ok(null) : refuse('badge-used-up')
}
