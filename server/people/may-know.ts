// Sittings behind closed doors: who has nothing of them is answered as if they were not there.
import type { SessionId } from '../../shared/ids.ts'
import type { House } from '../house.ts'
import { hashOf, SECRET_SHAPE } from './tokens.ts'

/** Whether a sitting may be spoken of to who shows this: a token, the secret of a badge or the key of its host, good or not any more. */
export async function mayKnow(
  { store }: Pick<House, 'store'>,
  session: SessionId,
  ...shown: readonly (string | undefined)[]
): Promise<boolean> {
  const row = await store.session(session)
  if (!row?.isClosed) return true
  for (const secret of shown.filter((each) => each !== undefined && SECRET_SHAPE.test(each))) {
    const hash = hashOf(secret ?? '')
    if (row.host === hash || (await store.badge(hash))?.session === session) return true
    if ((await store.person(session, hash)) !== null) return true
  }
  return false
}
