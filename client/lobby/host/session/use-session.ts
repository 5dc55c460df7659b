// One session at its host's desk: its badges, the links that this tab keeps of them, and what is done with both.
import { useState } from 'react'
import type { SessionId } from '../../../../shared/ids.ts'
import type { Planned } from '../../../../shared/protocol/api.ts'
import type { HostedDetail, LimitBadges, NewBadge } from '../../../../shared/protocol/host-api.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { fetchFile } from '../../../net/files.ts'
import {
  addBadge,
  endSession,
  limitBadges,
  planSession,
  readHosted,
  reissueBadges,
  revokeBadge,
} from '../../../net/host.ts'
import { ensureHostKey } from '../host-key.ts'
import { type Loaded, useLoaded } from '../use-loaded.ts'
import { type KeptLinks, keepLinks, readLinks } from './kept-links.ts'

type Done = Promise<Result<unknown, Refusal>>

export interface SessionInHand {
  readonly loaded: Loaded<HostedDetail>
  readonly links: KeptLinks
  readonly again: () => Promise<void>
  /** `isStrict`: who came in with the old links is removed */
  readonly reissue: (badges: readonly string[] | 'all', isStrict: boolean) => Done
  readonly revoke: (badge: string) => Done
  readonly add: (badge: NewBadge) => Done
  readonly limit: (limits: LimitBadges) => Done
  readonly plan: (planned: Planned | null) => Done
  /** a file of the record, by its path within the session's address */
  readonly file: (path: string) => Promise<Result<Blob, Refusal>>
  readonly end: () => Done
}

export function useSession(session: SessionId): SessionInHand {
  const [key] = useState(ensureHostKey)
  const [links, setLinks] = useState(() => readLinks(session))
  const [loaded, again] = useLoaded(() => readHosted(key, session))
  const issued = async (asked: ReturnType<typeof addBadge>): Done => {
    const answer = await asked
    if (!answer.ok) return answer
    setLinks(keepLinks(session, answer.value.links))
    await again()
    return ok(null)
  }
  const done = async (asked: Done): Done => {
    const answer = await asked
    if (answer.ok) await again()
    return answer
  }
  return {
    loaded,
    links,
    again,
    reissue: (badges, isStrict) => issued(reissueBadges(key, session, { badges, isStrict })),
    revoke: (badge) => done(revokeBadge(key, session, { badge })),
    limit: (limits) => done(limitBadges(key, session, limits)),
    add: (badge) => issued(addBadge(key, session, badge)),
    plan: (planned) => done(planSession(key, session, { planned })),
    file: (path) => fetchFile(session, path, key),
    end: () => done(endSession(key, session)),
  }
}
