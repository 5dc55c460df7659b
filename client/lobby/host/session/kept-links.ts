// The links of badges, which the forum tells once: kept by the tab in which they were told, and by nothing else.
import type { SessionId } from '../../../../shared/ids.ts'
import { readStored, writeStored } from '../../../stored.ts'

export interface BadgeLink {
  readonly badge: string
  readonly link: string
}

/** badge id → link */
export type KeptLinks = ReadonlyMap<string, string>

/** where the browser keeps nothing, links last as long as the page */
const ofThisPage = new Map<SessionId, KeptLinks>()

export function readLinks(session: SessionId): KeptLinks {
  const stored = JSON.parse(readStored(`links.${session}`, 'tab') ?? '[]') as readonly [string, string][]
  return new Map([...(ofThisPage.get(session) ?? []), ...stored])
}

/** A newer link of a badge takes the place of the one before. */
export function keepLinks(session: SessionId, links: readonly BadgeLink[]): KeptLinks {
  const kept = new Map([...readLinks(session), ...links.map(({ badge, link }) => [badge, link] as const)])
  ofThisPage.set(session, kept)
  writeStored(`links.${session}`, JSON.stringify([...kept]), 'tab')
  return kept
}
