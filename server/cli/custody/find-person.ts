// The people of all sittings, by id: one may be sought without knowing in which sitting they were.
import type { SessionId } from '../../../shared/ids.ts'
import type { PersonRow, SessionRow, Store } from '../../store/store.ts'
import { WrongUse } from '../command.ts'

export interface Found {
  readonly session: SessionRow
  readonly person: PersonRow
}

/** Everybody, sitting by sitting, the oldest first. */
export async function everybody(store: Store, session?: string): Promise<readonly Found[]> {
  const rows = session === undefined ? await store.sessions() : [await knownSession(store, session)]
  const people = await Promise.all(rows.map(({ id }) => store.people(id)))
  return rows.flatMap((row, index) => (people[index] ?? []).map((person) => ({ session: row, person })))
}

/** Throws WrongUse when nobody has the id. */
export async function findPerson(store: Store, id: string): Promise<Found> {
  const found = (await everybody(store)).find(({ person }) => person.id === id)
  if (!found)
    throw new WrongUse(
      `There is nobody with the id ${JSON.stringify(id)}: npm run majlis -- people lists who is known.`,
    )
  return found
}

/** Throws WrongUse when there is no such sitting. */
export async function knownSession(store: Store, id: string): Promise<SessionRow> {
  const row = await store.session(id as SessionId)
  if (!row)
    throw new WrongUse(
      `There is no sitting ${JSON.stringify(id)}: npm run majlis -- sessions lists the sittings.`,
    )
  return row
}
