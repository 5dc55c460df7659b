// The HTTP side as the lobby uses it. Small: no socket, no schema.
import type { SessionId } from '../../shared/ids.ts'
import type { BadgeInfo, Enter, Entered, SessionSummary, ShowBadge } from '../../shared/protocol/api.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { call } from './call.ts'

/** Comes into a session, with a seat in its hall; a refusal says why not. 'not-saved' stands for a server that did not answer. */
export const enter = (session: SessionId, asked: Omit<Enter, 'version'>): Promise<Result<Entered, Refusal>> =>
  call<Entered>(`/api/sessions/${encodeURIComponent(session)}/enter`, {
    body: { ...asked, version: PROTOCOL_VERSION } satisfies Enter,
  })

/** Public sessions and the open forum. */
export async function listSessions(): Promise<Result<readonly SessionSummary[], Refusal>> {
  const answer = await call<{ sessions: readonly SessionSummary[] }>('/api/sessions')
  return answer.ok ? ok(answer.value.sessions) : answer
}

/** What may be known of a session before coming in, with what one has of it: behind closed doors nothing is told to others. */
export async function sessionInfo(
  session: SessionId,
  key: string | null,
): Promise<Result<SessionSummary, Refusal>> {
  const path = `/api/sessions/${encodeURIComponent(session)}`
  const answer = await call<{ session: SessionSummary }>(path, { key })
  return answer.ok ? ok(answer.value.session) : answer
}

/** What an invitation gives, before it is used. */
export async function badgeInfo(session: SessionId, body: ShowBadge): Promise<Result<BadgeInfo, Refusal>> {
  const path = `/api/sessions/${encodeURIComponent(session)}/badge`
  const answer = await call<{ badge: BadgeInfo }>(path, { body })
  return answer.ok ? ok(answer.value.badge) : answer
}
