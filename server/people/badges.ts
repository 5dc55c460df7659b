// Badges: secret links that make people chair or delegate of one sitting.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { BadgeRow } from '../store/store.ts'
import { hashOf, newSecret, SECRET_SHAPE } from './tokens.ts'

/** How many people (or new devices) one link may bring in; the head of a delegation decides who of them casts. */
export const BADGE_USES = { chair: 8, delegate: 16 } as const

export interface NewBadge {
  readonly secret: string
  readonly row: BadgeRow
}

export function newBadge(
  house: House,
  session: SessionId,
  role: keyof typeof BADGE_USES,
  delegation: DelegationId | null,
): NewBadge {
  const secret = newSecret(house)
  return { secret, row: { hash: hashOf(secret), session, role, delegation, usesLeft: BADGE_USES[role] } }
}

export interface Accreditation {
  readonly role: Role
  readonly delegation: DelegationId | null
}

/** What a badge gives. One of another session is as unknown as one that never was. */
export async function lookAtBadge(
  house: House,
  session: SessionId,
  secret: string,
): Promise<Result<Accreditation, Refusal>> {
  const row = SECRET_SHAPE.test(secret) ? await house.store.badge(hashOf(secret)) : null
  if (row === null || row.session !== session) return refuse('badge-unknown')
  return ok({ role: row.role, delegation: row.delegation })
}

/** Takes one use off a badge that has been looked at. */
export async function spendBadge(house: House, secret: string): Promise<Result<null, Refusal>> {
  return (await house.store.spendBadge(hashOf(secret))) ? ok(null) : refuse('badge-used-up')
}
