// Everything that is kept of one person in one sitting, for that person: what the law calls access to one's data.

import type { PersonId, SessionId } from '../../../shared/ids.ts'
import { happenedOf } from '../../../shared/journal/chain.ts'
import { isReadable } from '../../../shared/journal/seal.ts'
import type { Store } from '../../store/store.ts'

const MOST_ROWS = 1_000_000

/** Plain data, without the hash of their token. null: there is no such person. `at`: ms since 1970. */
export async function personFile(store: Store, session: SessionId, person: PersonId, at: number) {
  const [whole, people, places, badges, reports, audit] = await Promise.all([
    store.wholeSitting(session),
    store.people(session),
    store.places(session),
    store.badges(session),
    store.reports(session, MOST_ROWS),
    store.audit(session, MOST_ROWS),
  ])
  const row = people.find(({ id }) => id === person)
  if (whole === null || row === undefined) return null
  const badge = badges.find(({ id }) => id === row.badge)
  const isTheirs = (each: { readonly person: PersonId }) => each.person === person
  return {
    ...{ format: 'majlis-person', version: 1, exportedAt: at },
    session: { id: session, title: whole.row.title, createdAt: whole.row.createdAt },
    person: { id: person, name: row.name, look: row.look, removedAt: row.revokedAt },
    badge: badge
      ? { id: badge.id, role: badge.role, delegation: badge.delegation, label: badge.label }
      : null,
    place: places.find(isTheirs) ?? null,
    chat: whole.chat.filter(isTheirs),
    notes: whole.notes.filter(isTheirs),
    reportsByThem: reports
      .filter(({ reporter }) => reporter === person)
      .map(({ id, at, about, text, settledAt }) => ({ id, at, about, text, settledAt })),
    // who reported them is not for them to know
    reportsAboutThem: reports
      .filter(({ about }) => about === person)
      .map(({ id, at, quote, text, settledAt }) => ({ id, at, quote, text, settledAt })),
    audit: audit.filter(({ who }) => who === `person ${person}`),
    // what they did, and what was done with them; choices that are not revealed stay out
    // in the places around the hall; what they alone may read of it they may have
    inPlaces: whole.places.flatMap(({ place, lines }) =>
      lines
        .filter(({ entry }) => entry.by === person)
        .map(({ entry, secret }) => ({
          ...{ place, seq: entry.seq, at: entry.at, type: entry.type, body: entry.body },
          words: secret?.value ?? null,
        })),
    ),
    journal: whole.lines
      .filter(({ entry }) => entry.by === person || entry.body.person === person)
      .map((line) => ({
        ...{ seq: line.entry.seq, at: line.entry.at, hash: line.entry.hash },
        event: isReadable(line.entry.type)
          ? happenedOf(line).event
          : { type: line.entry.type, ...line.entry.body },
      })),
  }
}
