// Durable memory that is not durable: for tests, with exactly the answers of the real adapters.
import { memoryBadges, memorySessions } from './memory-badges.ts'
import { memoryCustody } from './memory-custody.ts'
import { memoryErasure } from './memory-erasure.ts'
import { memoryFiles } from './memory-files.ts'
import { memoryHosts } from './memory-hosts.ts'
import { memoryPeople, memoryTalk } from './memory-people.ts'
import { memoryPlaces } from './memory-places.ts'
import { createMemory, kept, type Memory } from './memory-rows.ts'
import { memoryTexts } from './memory-texts.ts'
import type { Store } from './store.ts'
import { auditedBy, type Calls, requireConsecutive, storeFault, storeOver } from './store-calls.ts'

/** `now`: the clock of leases and of who is seen, ms. */
export function createMemoryStore(now: () => number = Date.now): Store {
  const memory = createMemory()
  const made = {
    ...memorySessions(memory),
    ...memoryBadges(memory),
    ...memoryJournal(memory),
    ...memoryLeases(memory, now),
    ...memoryPeople(memory, now),
    ...memoryTalk(memory),
    ...memoryPlans(memory),
    ...memoryHosts(memory),
    ...memoryErasure(memory),
    ...memoryCustody(memory, now),
    ...memoryPlaces(memory),
    ...memoryTexts(memory),
    ...memoryFiles(memory),
  }
  const calls = { ...made, audited: auditedBy(made) } satisfies Calls
  let isClosed = false
  return storeOver(
    async (name, args) => {
      if (isClosed) throw storeFault(name, 'it is closed')
      try {
        // a copy, as if it had gone to a disk and come back
        return structuredClone((calls[name] as (...args: unknown[]) => unknown)(...structuredClone(args)))
      } catch (error) {
        throw storeFault(name, (error as Error).message)
      }
    },
    async () => {
      isClosed = true
    },
  )
}

const memoryJournal = (memory: Memory) =>
  ({
    append(session, expectedSeq, epoch, lines) {
      const found = memory.sessions.get(session)
      if (!found || found.epoch !== epoch) return 'stale-epoch'
      if (found.lines.length !== expectedSeq) return 'wrong-seq'
      requireConsecutive(session, expectedSeq, lines)
      found.lines.push(...lines)
      return 'appended'
    },
    journal: (session, after = 0) => memory.sessions.get(session)?.lines.slice(after) ?? [],
  }) satisfies Partial<Calls>

const memoryLeases = (memory: Memory, now: () => number) => {
  const ownedBy = (owner: string) => [...memory.sessions.values()].filter((each) => each.owner === owner)
  return {
    claim(session, owner, forMs) {
      const found = kept(memory, session)
      if (found.owner !== owner && found.leasedUntil > now()) return null
      found.epoch += 1
      found.owner = owner
      found.leasedUntil = now() + forMs
      return found.epoch
    },
    renew(owner, forMs) {
      const owned = ownedBy(owner)
      for (const each of owned) each.leasedUntil = now() + forMs
      return owned.map(({ row }) => row.id)
    },
    release(owner) {
      for (const each of ownedBy(owner)) each.leasedUntil = 0
    },
    leases: () =>
      [...memory.sessions.values()].flatMap(({ row, epoch, owner, leasedUntil }) =>
        epoch === 0 ? [] : [{ session: row.id, owner, epoch, leftMs: Math.max(0, leasedUntil - now()) }],
      ),
  } satisfies Partial<Calls>
}

const memoryPlans = (memory: Memory) =>
  ({
    savePlan(row) {
      memory.plans.set(`${row.host} ${row.id}`, row)
    },
    plans: (host) => [...memory.plans.values()].filter((row) => row.host === host),
    plan: (host, id) => memory.plans.get(`${host} ${id}`) ?? null,
    deletePlan: (host, id) => memory.plans.delete(`${host} ${id}`),
    sharedSecret(offered) {
      memory.secret ||= offered
      return memory.secret
    },
  }) satisfies Partial<Calls>
