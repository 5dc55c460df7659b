// A hall over a house of tests, and what it sends: two delegations, open floor, no sockets.
import { Forum } from '../../server/forum/forum.ts'
import { Hall } from '../../server/rooms/hall.ts'
import type { Outlet } from '../../server/rooms/outlet.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { type TestHouse, testHouse } from './test-house.ts'

export const KEN = 'KEN' as DelegationId

export interface Sent {
  readonly to: PersonId
  readonly type: string
  readonly message: unknown
}

function outletTo(sent: Sent[]): Outlet {
  return {
    send: (to, type, message) => sent.push({ to, type, message }),
    sendBytes: () => undefined,
    broadcast: () => undefined,
    lineOf: () => undefined,
    close: (to, code) => sent.push({ to, type: 'close', message: code }),
  }
}

/** With the house of a hall before: as after a restart. */
export async function openHall(house: TestHouse = testHouse(), isOpenForum = true, isClosed = false) {
  const forum = new Forum(house)
  const id = 's_hall' as SessionId
  const opening = {
    id,
    title: 'T',
    isPublic: true,
    isOpenForum,
    delegations: ['ARE' as DelegationId, KEN],
    names: {},
    rulebook: 'open-floor' as const,
    ownRulebook: null,
    observers: [],
    host: null,
  }
  const host = (await forum.sitting(id)) ?? (await forum.open(opening, []))
  const sent: Sent[] = []
  const places = await house.store.places(id)
  return { house, sent, hall: new Hall(house, host, outletTo(sent), places, undefined, isClosed) }
}

export const guest = (person: PersonId) => ({ person, name: person, look: 'suit-1' })
