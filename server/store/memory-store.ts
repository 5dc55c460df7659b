// Durable memory that is not durable: for tests, with exactly the answers of the real adapters.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { BadgeRow, ChatRow, JournalLine, PersonRow, PlaceRow, SessionRow, Store } from './store.ts'
import { type Calls, requireConsecutive, storeFault, storeOver } from './store-calls.ts'

interface Kept {
  readonly row: SessionRow
  epoch: number
  readonly lines: JournalLine[]
  readonly people: Map<PersonId, PersonRow>
  readonly places: Map<PersonId, PlaceRow>
  readonly chat: ChatRow[]
}

interface Memory {
  readonly sessions: Map<SessionId, Kept>
  readonly badges: Map<string, BadgeRow>
  chatId: number
}

export function createMemoryStore(): Store {
  const memory: Memory = { sessions: new Map(), badges: new Map(), chatId: 0 }
  const calls = { ...sessionCalls(memory), ...journalCalls(memory), ...peopleCalls(memory) } satisfies Calls
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

function kept(memory: Memory, session: SessionId): Kept {
  const found = memory.sessions.get(session)
  if (!found) throw new Error(`there is no session ${session}`)
  return found
}

const sessionCalls = (memory: Memory) =>
  ({
    createSession(row, badges) {
      if (memory.sessions.has(row.id)) throw new Error(`there is a session ${row.id} already`)
      const twice = badges.find((badge) => memory.badges.has(badge.hash))
      if (twice) throw new Error('there is such a badge already')
      memory.sessions.set(row.id, {
        row,
        epoch: 0,
        lines: [],
        people: new Map(),
        places: new Map(),
        chat: [],
      })
      for (const badge of badges) memory.badges.set(badge.hash, badge)
    },
    sessions: () =>
      [...memory.sessions.values()].map(({ row }) => row).sort((a, b) => a.createdAt - b.createdAt),
    session: (id) => memory.sessions.get(id)?.row ?? null,
    badge: (hash) => memory.badges.get(hash) ?? null,
    spendBadge(hash) {
      const badge = memory.badges.get(hash)
      if (!badge || badge.usesLeft < 1) return false
      memory.badges.set(hash, { ...badge, usesLeft: badge.usesLeft - 1 })
      return true
    },
  }) satisfies Partial<Calls>

const journalCalls = (memory: Memory) =>
  ({
    claim(session) {
      const found = kept(memory, session)
      found.epoch += 1
      return found.epoch
    },
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

const peopleCalls = (memory: Memory) =>
  ({
    savePerson(row) {
      kept(memory, row.session).people.set(row.id, row)
    },
    person(session, tokenHash) {
      const people = memory.sessions.get(session)?.people.values() ?? []
      return [...people].find((row) => row.tokenHash === tokenHash) ?? null
    },
    people: (session) => [...(memory.sessions.get(session)?.people.values() ?? [])],
    savePlaces(session, places) {
      const found = kept(memory, session)
      for (const place of places) found.places.set(place.person, place)
    },
    places: (session) => [...(memory.sessions.get(session)?.places.values() ?? [])],
    addChat(session, line) {
      memory.chatId += 1
      const row = { id: memory.chatId, ...line }
      kept(memory, session).chat.push(row)
      return row
    },
    recentChat: (session, limit) =>
      limit > 0 ? (memory.sessions.get(session)?.chat.slice(-limit) ?? []) : [],
  }) satisfies Partial<Calls>
