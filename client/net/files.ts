// Files of a sitting: fetched with the token in a header, which no history and no log of addresses keeps.
import type { SessionId } from '../../shared/ids.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

/** `path`: within the sitting's address. 'not-saved' stands for a server that did not answer, or not in our words. */
export async function fetchFile(
  session: SessionId,
  path: string,
  token: string | null,
): Promise<Result<Blob, Refusal>> {
  try {
    const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` }
    const response = await fetch(`/api/sessions/${encodeURIComponent(session)}/${path}`, { headers })
    if (response.ok) return ok(await response.blob())
    const { refusal } = (await response.json()) as { readonly refusal?: Refusal }
    return refusal ? { ok: false, refusal } : refuse('not-saved')
  } catch {
    return refuse('not-saved')
  }
}
