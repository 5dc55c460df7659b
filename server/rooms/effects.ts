// What acts of procedure bring about in the hall itself, once they are on storage.
import type { PersonId } from '../../shared/ids.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import type { Hall } from './hall.ts'

export function bringAbout(hall: Hall, happened: readonly Happened[]): void {
  hall.rostrum.follow(hall)
  for (const { event } of happened)
    if (event.type === 'person.removed') void removeForGood(hall, event.person)
}

/**
 * RO16: the line ends, the token is dead, and the badge that brought them brings nobody any more. Should the house fall before
 * this is done, the journal still says that they are removed, and the door asks the journal.
 */
async function removeForGood(hall: Hall, person: PersonId): Promise<void> {
  const { house, host } = hall
  hall.dismiss(person)
  try {
    const row = (await house.store.people(host.session)).find(({ id }) => id === person)
    await house.store.revokePerson(host.session, person, house.now())
    if (row?.badge) await house.store.revokeBadge(host.session, row.badge, house.now())
  } catch (error) {
    house.log.error({ err: error, session: host.session }, 'a badge could not be revoked')
  }
}
