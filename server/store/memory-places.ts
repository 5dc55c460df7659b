// The journals of places in memory.
import { placeJournal } from '../../shared/lab/place-chain.ts'
import { kept, type Memory } from './memory-rows.ts'
import { type Calls, requireConsecutive } from './store-calls.ts'

export const memoryPlaces = (memory: Memory) =>
  ({
    claimPlace(session, place) {
      const { placeJournals } = kept(memory, session)
      const found = placeJournals.get(place) ?? { epoch: 0, lines: [] }
      found.epoch += 1
      placeJournals.set(place, found)
      return found.epoch
    },
    appendPlace(session, place, expectedSeq, epoch, lines) {
      const found = memory.sessions.get(session)?.placeJournals.get(place)
      if (found?.epoch !== epoch) return 'stale-epoch'
      if (found.lines.length !== expectedSeq) return 'wrong-seq'
      requireConsecutive(placeJournal(session, place), expectedSeq, lines)
      found.lines.push(...lines)
      return 'appended'
    },
    erasePlaceTexts(session, place, seqs) {
      const lines = memory.sessions.get(session)?.placeJournals.get(place)?.lines ?? []
      for (const seq of seqs) {
        const line = lines[seq - 1]
        if (line?.secret) lines[seq - 1] = { ...line, secret: null }
      }
    },
    placeJournal: (session, place, after = 0, without = []) =>
      (memory.sessions.get(session)?.placeJournals.get(place)?.lines ?? [])
        .slice(after)
        .map((line) =>
          line.secret !== undefined && without.includes(line.entry.type) ? { ...line, secret: null } : line,
        ),
    placeLine: (session, place, seq) =>
      memory.sessions.get(session)?.placeJournals.get(place)?.lines[seq - 1] ?? null,
  }) satisfies Partial<Calls>
