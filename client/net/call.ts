// One HTTP request to the forum. A server that did not answer is a refusal, too.
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

interface CallOptions {
  /** posted as JSON; without it the request is a GET */
  readonly body?: unknown
  /** of a host (see shared/protocol/host-api.ts) */
  readonly key?: string | null
  /** sent even when the page is closed meanwhile */
  readonly isParting?: boolean
}

/** 'not-saved' stands for a server that did not answer, or not in our words. */
export async function call<T>(
  path: string,
  { body, key, isParting }: CallOptions = {},
): Promise<Result<T, Refusal>> {
  const headers: Record<string, string> = {}
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (key) headers.authorization = `Bearer ${key}`
  try {
    const posting = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(path, { ...posting, headers, ...(isParting && { keepalive: true }) })
    const answer = (await response.json()) as T & { refusal?: Refusal }
    return answer.refusal ? { ok: false, refusal: answer.refusal } : ok(answer)
  } catch {
    return refuse('not-saved')
  }
}
