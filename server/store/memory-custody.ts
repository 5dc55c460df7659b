// Who did what, what was reported, and sittings that leave and come back whole, in memory.
import { PLACES } from '../../shared/lab/place.ts'
import { kept, type Memory, nothingKept } from './memory-rows.ts'
import type { Calls } from './store-calls.ts'

export const memoryCustody = (memory: Memory, now: () => number) =>
  ({
    addAudit(row) {
      memory.audit.push(row)
    },
    audit: (session, limit) =>
      memory.audit
        .filter((row) => session === null || row.session === session)
        .slice(limit > 0 ? -limit : memory.audit.length),
    addReport(report) {
      memory.lastReport += 1
      const row = { ...report, id: memory.lastReport, settledAt: null }
      kept(memory, report.session).reports.push(row)
      return row
    },
    reports: (session, limit) => memory.sessions.get(session)?.reports.slice(-limit) ?? [],
    settleReport(session, id, at) {
      const reports = memory.sessions.get(session)?.reports ?? []
      const index = reports.findIndex((row) => row.id === id)
      const row = reports[index]
      if (row) reports[index] = { ...row, settledAt: row.settledAt ?? at }
      return row !== undefined
    },
    wholeSitting(session) {
      const found = memory.sessions.get(session)
      if (!found) return null
      return {
        row: found.row,
        people: [...found.people.values()].map(({ id, name, look, revokedAt }) => ({
          ...{ id, name, look, revokedAt },
        })),
        lines: found.lines,
        chat: found.chat.map(({ id: _, ...line }) => line),
        notes: found.notes.map(({ id: _, ...note }) => note),
        places: PLACES.flatMap((place) => {
          const lines = found.placeJournals.get(place)?.lines ?? []
          return lines.length > 0 ? [{ place, lines: [...lines] }] : []
        }),
      }
    },
    takeInSitting({ row, people, lines, chat, notes, places }) {
      if (memory.sessions.has(row.id)) throw new Error(`there is a session ${row.id} already`)
      const taken = nothingKept(row)
      memory.sessions.set(row.id, taken)
      taken.lines.push(...lines)
      for (const person of people) {
        taken.people.set(person.id, { ...person, session: row.id, tokenHash: '', badge: null })
        taken.seenAt.set(person.id, now())
      }
      for (const line of chat) taken.chat.push({ id: ++memory.lastChat, ...line })
      for (const note of notes) taken.notes.push({ id: ++memory.lastNote, ...note })
      for (const { place, lines: placed } of places)
        taken.placeJournals.set(place, { epoch: 1, lines: [...placed] })
    },
  }) satisfies Partial<Calls>
