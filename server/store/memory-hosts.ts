// How hosts sign in, in memory: passkeys, what is asked of them once, and the sessions that follow.
import type { Memory } from './memory-rows.ts'
import type { Calls } from './store-calls.ts'

const forgetEnded = (rows: Map<string, { readonly expiresAt: number }>, now: number): void => {
  for (const [hash, { expiresAt }] of rows) if (expiresAt <= now) rows.delete(hash)
}

export const memoryHosts = ({ passkeys, challenges, hostSessions }: Memory) =>
  ({
    addPasskey(row) {
      if (passkeys.has(row.id)) throw new Error('there is such a passkey already')
      passkeys.set(row.id, row)
    },
    passkeys: (host) => [...passkeys.values()].filter((row) => row.host === host),
    passkey: (id) => passkeys.get(id) ?? null,
    notePasskeyUse(id, counter, at) {
      const row = passkeys.get(id)
      if (row) passkeys.set(id, { ...row, counter, usedAt: at })
    },
    deletePasskey(host, id) {
      if (passkeys.get(id)?.host !== host) return false
      passkeys.delete(id)
      for (const [hash, { passkey }] of hostSessions) if (passkey === id) hostSessions.delete(hash)
      return true
    },
    addChallenge(row, now) {
      forgetEnded(challenges, now)
      if (challenges.has(row.hash)) throw new Error('there is such a challenge already')
      challenges.set(row.hash, row)
    },
    takeChallenge(hash, now) {
      const row = challenges.get(hash)
      challenges.delete(hash)
      return row && row.expiresAt > now ? row : null
    },
    addHostSession(row) {
      forgetEnded(hostSessions, row.seenAt)
      if (hostSessions.has(row.hash)) throw new Error('there is such a session already')
      hostSessions.set(row.hash, row)
    },
    hostSession: (hash) => hostSessions.get(hash) ?? null,
    seeHostSession(hash, at) {
      const row = hostSessions.get(hash)
      if (row) hostSessions.set(hash, { ...row, seenAt: Math.max(row.seenAt, at) })
    },
    deleteHostSession(hash) {
      hostSessions.delete(hash)
    },
  }) satisfies Partial<Calls>
