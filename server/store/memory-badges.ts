// Sessions and their badges in memory.
import type { SessionId } from '../../shared/ids.ts'
import { kept, type Memory, nothingKept } from './memory-rows.ts'
import type { BadgeRow } from './store.ts'
import type { Calls } from './store-calls.ts'

function insertBadges(memory: Memory, badges: readonly BadgeRow[]): void {
  const isThere = (badge: BadgeRow) =>
    memory.badges.some(
      ({ hash, session, id }) => hash === badge.hash || (session === badge.session && id === badge.id),
    )
  if (badges.some(isThere)) throw new Error('there is such a badge already')
  for (const { session } of badges) kept(memory, session)
  memory.badges.push(...badges)
}

export const memorySessions = (memory: Memory) =>
  ({
    createSession(row, badges) {
      if (memory.sessions.has(row.id)) throw new Error(`there is a session ${row.id} already`)
      memory.sessions.set(row.id, nothingKept(row))
      try {
        insertBadges(memory, badges)
      } catch (error) {
        memory.sessions.delete(row.id)
        throw error
      }
    },
    sessions: () =>
      [...memory.sessions.values()].map(({ row }) => row).sort((a, b) => a.createdAt - b.createdAt),
    sessionsOf: (host) =>
      [...memory.sessions.values()]
        .map(({ row }) => row)
        .filter((row) => row.host === host)
        .sort((a, b) => a.createdAt - b.createdAt),
    session: (id) => memory.sessions.get(id)?.row ?? null,
    endSession(id, at) {
      const found = memory.sessions.get(id)
      if (found) found.row = { ...found.row, endedAt: found.row.endedAt ?? at }
    },
    planSession(id, planned) {
      const found = memory.sessions.get(id)
      if (found) found.row = { ...found.row, planned }
    },
  }) satisfies Partial<Calls>

export const memoryBadges = (memory: Memory) => {
  const byId = (session: SessionId, id: string) =>
    memory.badges.findIndex((badge) => badge.session === session && badge.id === id)
  const change = (index: number, to: (badge: BadgeRow) => BadgeRow): boolean => {
    const badge = memory.badges[index]
    if (badge) memory.badges[index] = to(badge)
    return badge !== undefined
  }
  return {
    badge(hash) {
      const before = memory.replaced.get(hash)
      const found = memory.badges.find((badge) => badge.hash === hash)
      return found ?? (before && memory.badges[byId(before.session, before.id)]) ?? null
    },
    badges: (session) => memory.badges.filter((badge) => badge.session === session),
    addBadges: (badges) => insertBadges(memory, badges),
    spendBadge(hash, at) {
      const index = memory.badges.findIndex(
        (badge) =>
          badge.hash === hash &&
          badge.usesLeft > 0 &&
          badge.revokedAt === null &&
          (badge.expiresAt === null || badge.expiresAt > at),
      )
      return change(index, (badge) => ({ ...badge, usesLeft: badge.usesLeft - 1 }))
    },
    reissueBadge: (session, id, secret) =>
      change(byId(session, id), (badge) => {
        memory.replaced.set(badge.hash, { session, id })
        return { ...badge, ...secret, usesLeft: badge.uses, revokedAt: null }
      }),
    limitBadge: (session, id, uses, expiresAt) =>
      change(byId(session, id), (badge) => {
        const usesLeft = Math.max(0, uses - (badge.uses - badge.usesLeft))
        return { ...badge, uses, usesLeft, expiresAt }
      }),
    restoreBadge(session, id) {
      change(byId(session, id), (badge) => ({ ...badge, revokedAt: null }))
    },
    revokeBadge: (session, id, at) =>
      change(byId(session, id), (badge) => ({ ...badge, revokedAt: badge.revokedAt ?? at })),
  } satisfies Partial<Calls>
}
