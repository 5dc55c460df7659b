// Sittings behind closed doors: who has nothing of them is answered as if they were not there.
import type { SessionId } from '../../shared/ids.ts'
import { HOST_SESSION } from '../../shared/protocol/sign-in-api.ts'
import type { House } from '../house.ts'
import { hashOf, SECRET_SHAPE } from './tokens.ts'

/** Whether a sitting may be spoken of to who shows this: a token, the secret of a badge or the key or session of its host, good or not any more. */
export async function mayKnow(
  { store }: Pick<House, 'store'>,
  session: SessionId,
  ...shown: readonly (string | undefined)[]
): Promise<boolean> {
  const row = await store.session(session)
  if (!row?.isClosed) return true
  for (const secret of shown) {
    if (secret === undefined) continue
    const hash = hashOf(secret)
    if (HOST_SESSION.test(secret) && row.host === (await store.hostSession(hash))?.host) return true
    if (!SECRET_SHAPE.test(secret)) continue
    if (row.host === hash || (await store.badge(hash))?.session === session) return true
    if ((await store.person(session, hash)) !== null) return true
  }
  return false
}
