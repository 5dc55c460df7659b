// People, their places, their talk and their notes in memory.
import { kept, type Memory } from './memory-rows.ts'
import type { Calls } from './store-calls.ts'

/** `now`: the clock by which people are seen, ms. */
export const memoryPeople = (memory: Memory, now: () => number) =>
  ({
    savePerson(row) {
      const { people, seenAt } = kept(memory, row.session)
      seenAt.set(row.id, now())
      people.set(row.id, { ...row, revokedAt: people.get(row.id)?.revokedAt ?? null })
    },
    revokePerson(session, person, at) {
      const people = memory.sessions.get(session)?.people
      const row = people?.get(person)
      if (!people || !row) return false
      people.set(person, { ...row, revokedAt: row.revokedAt ?? at })
      return true
    },
    restorePerson(session, person) {
      const people = memory.sessions.get(session)?.people
      const row = people?.get(person)
      if (people && row) people.set(person, { ...row, revokedAt: null })
    },
    changeLook(session, person, look) {
      const people = memory.sessions.get(session)?.people
      const row = people?.get(person)
      if (!people || !row) return false
      people.set(person, { ...row, look })
      return true
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
  }) satisfies Partial<Calls>

/** The last `limit` of a list. */
const lastOf = <Row>(rows: readonly Row[], limit: number): readonly Row[] =>
  limit > 0 ? rows.slice(-limit) : []

export const memoryTalk = (memory: Memory) =>
  ({
    addChat(session, line, gallery = 0) {
      memory.lastChat += 1
      const row = { id: memory.lastChat, ...line }
      kept(memory, session).chat.push({ ...row, gallery })
      return row
    },
    recentChat(session, limit, gallery = 0) {
      const said = (memory.sessions.get(session)?.chat ?? []).filter((line) => line.gallery === gallery)
      return lastOf(said, limit).map(({ gallery: _, ...line }) => line)
    },
    addNote(session, note) {
      memory.lastNote += 1
      const row = { id: memory.lastNote, ...note }
      kept(memory, session).notes.push(row)
      return row
    },
    notesOf: (session, end, limit) =>
      lastOf(
        (memory.sessions.get(session)?.notes ?? []).filter(({ from, to }) => from === end || to === end),
        limit,
      ),
  }) satisfies Partial<Calls>
