// Erasing in memory.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { PurgeKind } from '../../shared/protocol/custody.ts'
import { dropParts } from './memory-files.ts'
import type { Kept, Memory } from './memory-rows.ts'
import { forgetWriter } from './memory-texts.ts'
import type { Calls } from './store-calls.ts'

export const memoryErasure = (memory: Memory) => {
  const erased = (session: SessionId, person: PersonId | null, at: number): void => {
    memory.lastErasure += 1
    memory.erasures.push({ id: memory.lastErasure, session, person, at })
  }
  const ended = (before: number): readonly Kept[] =>
    [...memory.sessions.values()].filter(({ row }) => row.endedAt !== null && row.endedAt < before)

  const unname = (meant: readonly (readonly [Kept, PersonId])[], at: number, isTrial: boolean): number => {
    if (!isTrial) for (const [kept, person] of meant) unnameOne(kept, person, at)
    return meant.length
  }
  const named = (kept: readonly Kept[]) =>
    kept.flatMap((each) =>
      [...each.people.values()].filter(({ name }) => name !== '').map(({ id }) => [each, id] as const),
    )

  const purges: Readonly<Record<PurgeKind, (before: number, at: number, isTrial: boolean) => number>> = {
    chat: (before, _, isTrial) =>
      sum(
        [...memory.sessions.values()].flatMap(({ chat, notes }) => [chat, notes]),
        (rows) => drop<{ readonly at: number }>(rows, (row) => row.at < before, isTrial),
      ),
    visitors(before, at, isTrial) {
      const kept = [...memory.sessions.values()].filter(({ row }) => row.isOpenForum || row.endedAt !== null)
      if (!isTrial) for (const { row, places } of kept) if (row.endedAt !== null) places.clear()
      const meant = named(kept).filter(
        ([{ people, seenAt }, id]) => people.get(id)?.badge === null && (seenAt.get(id) ?? 0) < before,
      )
      return unname(meant, at, isTrial)
    },
    names: (before, at, isTrial) => unname(named(ended(before)), at, isTrial),
    reports: (before, _, isTrial) =>
      sum([...memory.sessions.values()], ({ reports }) => drop(reports, (row) => row.at < before, isTrial)),
    logs(before, _, isTrial) {
      if (!isTrial) drop(memory.erasures, (row) => row.at < before, false)
      return drop(memory.audit, (row) => row.at < before, isTrial)
    },
    sittings(before, at, isTrial) {
      const rows = ended(before).map(({ row }) => row)
      if (!isTrial)
        for (const { id } of rows) {
          memory.sessions.delete(id)
          drop(memory.badges, ({ session }) => session === id, false)
          erased(id, null, at)
        }
      return rows.length
    },
  }

  return {
    forgetPerson(session, person, at, withTexts) {
      const kept = memory.sessions.get(session)
      const row = kept?.people.get(person)
      if (!kept || !row) return false
      unnameOne(kept, person, at)
      kept.places.delete(person)
      forgetWriter(kept, person)
      dropParts(kept.fileParts, (part) => part.person === person)
      drop(kept.chat, (line) => line.person === person, false)
      drop(kept.notes, (note) => note.person === person, false)
      kept.reports.forEach((report, index) => {
        const told = report.reporter === person ? { ...report, text: '' } : report
        kept.reports[index] = told.about === person ? { ...told, name: '', quote: null } : told
      })
      memory.badges.forEach((badge, index) => {
        if (badge.session === session && badge.id === row.badge)
          memory.badges[index] = { ...badge, label: '' }
      })
      if (withTexts)
        kept.lines.splice(0, kept.lines.length, ...kept.lines.map((line) => withoutTextOf(line, person)))
      // beside the chains of places stands nothing but what people said there and how they were called, written by them or by a captioner
      for (const { lines } of kept.placeJournals.values())
        lines.splice(0, lines.length, ...lines.map((line) => withoutWordsOf(line, person)))
      erased(session, person, at)
      return true
    },
    purge: (kind, before, at, isTrial) => purges[kind](before, at, isTrial),
    erasures: (after) =>
      memory.erasures
        .filter(({ id }) => id > after)
        .map(({ id, session, person }) => ({ id, session, person })),
  } satisfies Partial<Calls>
}

function unnameOne({ people }: Kept, person: PersonId, at: number): void {
  const row = people.get(person)
  if (row) people.set(person, { ...row, name: '', look: '', tokenHash: '', revokedAt: row.revokedAt ?? at })
}

function withoutTextOf(line: JournalLine, person: PersonId): JournalLine {
  const isOurs = line.entry.by === person && line.secret !== undefined
  const isText = line.entry.type !== 'ballot.cast' && line.entry.type !== 'lot.committed'
  return isOurs && isText ? { ...line, secret: null } : line
}

function withoutWordsOf(line: JournalLine, person: PersonId): JournalLine {
  const { by, body } = line.entry
  const isTheirs = by === person || body.speaker === person
  return isTheirs && line.secret !== undefined ? { ...line, secret: null } : line
}

/** Takes out of a list what is meant; answers how many. */
function drop<Row>(rows: Row[], isMeant: (row: Row) => boolean, isTrial: boolean): number {
  const stay = rows.filter((row) => !isMeant(row))
  const gone = rows.length - stay.length
  if (!isTrial) rows.splice(0, rows.length, ...stay)
  return gone
}

const sum = <Each>(list: readonly Each[], count: (each: Each) => number): number =>
  list.reduce((total, each) => total + count(each), 0)
