// What acts of procedure bring about in the hall itself, once they are on storage.
import type { PersonId } from '../../shared/ids.ts'
import type { EventOf, Happened } from '../../shared/procedure/event.ts'
import { openBooths } from './booths.ts'
import { closeCaptions } from './captions-in-hall.ts'
import { lowerHand } from './conduct.ts'
import type { Hall } from './hall.ts'

export function bringAbout(hall: Hall, happened: readonly Happened[]): void {
  hall.rostrum.follow(hall)
  openBooths(hall)
  for (const { event, by, at } of happened) {
    if (event.type === 'meeting.adjourned' || event.type === 'sitting.ended') void closeCaptions(hall)
    // what the house itself removes or ends was asked for at the host's desk, which keeps its own rows
    if (by === 'system') {
      if (event.type === 'person.removed') hall.dismiss(event.person)
      continue
    }
    if (event.type === 'person.removed') void sendAway(hall, event.person)
    if (event.type === 'person.readmitted') void letBackIn(hall, event.person)
    if (event.type === 'sitting.ended') void markEnded(hall, at)
    if (event.type === 'floor.given') lowerHands(hall, event)
  }
}

/**
 * RO16, RO20: the line ends, the token is dead, and the badge that brought them brings nobody any more. Should the house fall before
 * this is done, the journal still says that they are removed, and the door asks the journal.
 */
async function sendAway(hall: Hall, person: PersonId): Promise<void> {
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

/** RO20: the token is good again, and the badge when nobody else was sent away with it. */
async function letBackIn(hall: Hall, person: PersonId): Promise<void> {
  const { house, host } = hall
  hall.welcomeBack(person)
  try {
    await house.store.restorePerson(host.session, person)
    const badge = (await house.store.people(host.session)).find(({ id }) => id === person)?.badge
    const isGone = host.standing.sitting.conduct.sentAway.some((each) => each.badge === badge)
    if (badge && !isGone) await house.store.restoreBadge(host.session, badge)
  } catch (error) {
    house.log.error({ err: error, session: host.session }, 'a person could not be let back in')
  }
}

/** AG11: for the lists of sittings. Should the house fall before this is done, the journal still says that it has ended. */
async function markEnded({ house, host }: Hall, at: number): Promise<void> {
  try {
    await house.store.endSession(host.session, at)
  } catch (error) {
    house.log.error({ err: error, session: host.session }, 'a sitting could not be listed as ended')
  }
}

/** Who has the floor asks for it no longer: the hands of the whole delegation go down. */
function lowerHands(hall: Hall, { person, delegation }: EventOf<'floor.given'>): void {
  const { people } = hall.host.standing.sitting
  for (const [id, { hand }] of hall.attendance.people) {
    const isTheirs = delegation !== null && people.get(id)?.delegation === delegation
    if (hand > 0 && (id === person || isTheirs)) void lowerHand(hall, id)
  }
}
