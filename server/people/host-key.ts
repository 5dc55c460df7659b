// Who a host is: whoever holds the key, of which only the hash is kept, or has signed in with a passkey of theirs. There is no account
// behind it.
import { HOST_SESSION } from '../../shared/protocol/sign-in-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { HostSessionRow } from '../store/store.ts'
import { hashOf, newSecret, SECRET_SHAPE } from './tokens.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** a working day with its night: who has not asked for anything for so long signs in again */
const IDLE_MS = 12 * HOUR_MS
/** a conference */
const LONGEST_MS = 7 * 24 * HOUR_MS

/** What stands for a host in the store, or null without a key. */
export const hostOfKey = (key: string | undefined): string | null =>
  key !== undefined && SECRET_SHAPE.test(key) ? hashOf(key) : null

/** The session behind a bearer; null when it is over, or none. */
export async function hostSessionOf(
  house: House,
  bearer: string | undefined,
): Promise<HostSessionRow | null> {
  if (bearer === undefined || !HOST_SESSION.test(bearer)) return null
  const row = await house.store.hostSession(hashOf(bearer))
  const now = house.now()
  return row && row.expiresAt > now && row.seenAt + IDLE_MS > now ? row : null
}

/** The host of a key or a session: null without either, refused when the session is over. */
export async function hostBehind(
  house: House,
  bearer: string | undefined,
): Promise<Result<string | null, Refusal>> {
  if (bearer === undefined || !HOST_SESSION.test(bearer)) return ok(hostOfKey(bearer))
  const row = await hostSessionOf(house, bearer)
  if (row === null) return refuse('signed-out')
  // not each request is written down
  if (house.now() - row.seenAt >= MINUTE_MS) await house.store.seeHostSession(row.hash, house.now())
  return ok(row.host)
}

export interface NewHostSession {
  readonly session: string
  /** ms since 1970 */
  readonly expiresAt: number
}

export async function openHostSession(house: House, host: string, passkey: string): Promise<NewHostSession> {
  const session = `hs_${newSecret(house)}`
  const seenAt = house.now()
  const expiresAt = seenAt + LONGEST_MS
  await house.store.addHostSession({ hash: hashOf(session), host, passkey, seenAt, expiresAt })
  return { session, expiresAt }
}
