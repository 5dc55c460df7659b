// The requests of a host's desk; each carries the host's key.
import type { SessionId } from '../../shared/ids.ts'
import type { NewSession, NewSessionAnswer } from '../../shared/protocol/api.ts'
import type { HostCustody } from '../../shared/protocol/custody.ts'
import type {
  BadgeLinks,
  HostDesk,
  HostedDetail,
  KeptPlan,
  LimitBadges,
  NewBadge,
  Reissue,
  Revoke,
  SavePlan,
  SetPlanned,
} from '../../shared/protocol/host-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { call } from './call.ts'

type Answered<T> = Promise<Result<T, Refusal>>

export const createSession = (key: string, body: NewSession): Answered<NewSessionAnswer> =>
  call('/api/sessions', { body, key })

export const readDesk = (key: string): Answered<HostDesk> => call('/api/host', { key })

/** Without an id another plan is kept each time. */
export async function savePlan(key: string, body: SavePlan): Answered<KeptPlan> {
  const answer = await call<{ plan: KeptPlan }>('/api/host/plans', { body, key })
  return answer.ok ? ok(answer.value.plan) : answer
}

/** Harmless twice. */
export const deletePlan = (key: string, id: string): Answered<unknown> =>
  call(`/api/host/plans/${encodeURIComponent(id)}/delete`, { body: {}, key })

const below = (session: SessionId, path = ''): string =>
  `/api/host/sessions/${encodeURIComponent(session)}${path}`

export const readHosted = (key: string, session: SessionId): Answered<HostedDetail> =>
  call(below(session), { key })

export const addBadge = (key: string, session: SessionId, body: NewBadge): Answered<BadgeLinks> =>
  call(below(session, '/badges'), { body, key })

export const reissueBadges = (key: string, session: SessionId, body: Reissue): Answered<BadgeLinks> =>
  call(below(session, '/reissue'), { body, key })

/** Harmless twice. */
export const limitBadges = (key: string, session: SessionId, body: LimitBadges): Answered<unknown> =>
  call(below(session, '/limits'), { body, key })

/** Harmless twice. */
export const revokeBadge = (key: string, session: SessionId, body: Revoke): Answered<unknown> =>
  call(below(session, '/revoke'), { body, key })

/** Harmless twice. */
export const planSession = (key: string, session: SessionId, body: SetPlanned): Answered<unknown> =>
  call(below(session, '/plan'), { body, key })

export const readCustody = (key: string, session: SessionId): Answered<HostCustody> =>
  call(below(session, '/custody'), { key })

/** Harmless twice. */
export const settleReport = (key: string, session: SessionId, body: { report: number }): Answered<unknown> =>
  call(below(session, '/settle'), { body, key })

/** Who did what, for a spreadsheet. */
export async function readAuditTable(key: string, session: SessionId): Answered<Blob> {
  try {
    const headers = { authorization: `Bearer ${key}` }
    const response = await fetch(below(session, '/audit.csv'), { headers })
    return response.ok ? ok(await response.blob()) : refuse('not-host')
  } catch {
    return refuse('not-saved')
  }
}

/** Harmless twice. */
export const endSession = (key: string, session: SessionId): Answered<unknown> =>
  call(below(session, '/end'), { body: {}, key })
