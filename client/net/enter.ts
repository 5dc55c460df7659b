// The HTTP side as the lobby uses it. Small: no socket, no schema.
import type { SessionId } from '../../shared/ids.ts'
import type {
  BadgeInfo,
  Enter,
  Entered,
  NewSession,
  NewSessionAnswer,
  SessionSummary,
} from '../../shared/protocol/api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

/** Comes into a session; a refusal says why not. 'not-saved' stands for a server that did not answer. */
export const enter = (session: SessionId, asked: Enter): Promise<Result<Entered, Refusal>> =>
  call<Entered>(`/api/sessions/${encodeURIComponent(session)}/enter`, asked)

export const createSession = (asked: NewSession): Promise<Result<NewSessionAnswer, Refusal>> =>
  call<NewSessionAnswer>('/api/sessions', asked)

/** Public sessions and the open forum. */
export async function listSessions(): Promise<Result<readonly SessionSummary[], Refusal>> {
  const answer = await call<{ sessions: readonly SessionSummary[] }>('/api/sessions')
  return answer.ok ? ok(answer.value.sessions) : answer
}

/** What may be known of a session before coming in. */
export async function sessionInfo(session: SessionId): Promise<Result<SessionSummary, Refusal>> {
  const answer = await call<{ session: SessionSummary }>(`/api/sessions/${encodeURIComponent(session)}`)
  return answer.ok ? ok(answer.value.session) : answer
}

/** What an invitation gives, before it is used. */
export async function badgeInfo(session: SessionId, badge: string): Promise<Result<BadgeInfo, Refusal>> {
  const path = `/api/sessions/${encodeURIComponent(session)}/badge`
  const answer = await call<{ badge: BadgeInfo }>(path, { badge })
  return answer.ok ? ok(answer.value.badge) : answer
}

async function call<T>(path: string, body?: unknown): Promise<Result<T, Refusal>> {
  try {
    const response = await fetch(path, body === undefined ? {} : posting(body))
    const answer = (await response.json()) as T & { refusal?: Refusal }
    return answer.refusal ? { ok: false, refusal: answer.refusal } : ok(answer)
  } catch {
    return refuse('not-saved')
  }
}

const posting = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
