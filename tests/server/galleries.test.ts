// A hall and a gallery on one bus, without sockets: what the gallery sees of the hall, and when it sees nothing any more.
import { expect, test, vi } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { Around } from '../../server/rooms/around.ts'
import { answerRequest } from '../../server/rooms/desk.ts'
import { Hall } from '../../server/rooms/hall.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, openHall } from './open-hall.ts'

const [ALI, MAY, NOOR] = ['p_ali0000000', 'p_may0000000', 'p_noor000000'] as PersonId[]
/** until what was published has arrived */
const flush = () => new Promise<void>((resolve) => setImmediate(resolve))

async function hallAndGallery() {
  const bus = createLocalBus()
  const { house, hall: model, sent } = await openHall()
  const roomAt = async (gallery: number) => {
    const around = new Around(bus, model.host.session, gallery, house.now)
    const hall = new Hall(house, model.host, model.outlet, [], around)
    await around.open((said) => hall.galleries.hear(hall, said))
    return hall
  }
  const [hall, gallery] = [await roomAt(0), await roomAt(1)]
  const rooms = [hall, gallery]
  const turn = async () => {
    for (const room of rooms) room.galleries.report(room)
    await flush()
    for (const room of rooms) room.galleries.turn(room)
    await flush()
  }
  return { house, hall, gallery, turn, rooms, sent }
}

test('the gallery draws those at desks where they sit, with a number of its own, and nobody who stands about', async () => {
  const { hall, gallery, turn } = await hallAndGallery()
  for (const person of [ALI!, MAY!]) hall.arrive(guest(person))
  gallery.arrive(guest(NOOR!))
  await answerRequest(hall, ALI!, 'seat.take', { seat: 5 })
  await turn()
  expect(gallery.state.walkers.get(ALI!)).toMatchObject({ seat: 5, elsewhere: 1 })
  expect([...gallery.state.walkers.keys()].sort()).toEqual([ALI, NOOR])
  const slots = [ALI!, NOOR!].map((person) => gallery.state.walkers.get(person)?.slot)
  expect(new Set(slots).size).toBe(2)
  expect([...hall.state.walkers.keys()].sort()).toEqual([ALI, MAY])
})

test('what is said in a gallery is read there again after a restart, and in no other room', async () => {
  const { house, hall, gallery } = await hallAndGallery()
  gallery.arrive(guest(NOOR!))
  await answerRequest(gallery, NOOR!, 'chat.say', { text: 'Can you hear them?' })
  const restarted = new Hall(house, hall.host, hall.outlet, [], gallery.around)
  const texts = async (room: Hall) => (await room.talk.recent()).map(({ text }) => text)
  expect([await texts(restarted), await texts(hall)]).toEqual([['Can you hear them?'], []])
})

test('a hall that is gone leaves no figures behind in its galleries', async () => {
  const { house, hall, gallery, turn, rooms } = await hallAndGallery()
  hall.arrive(guest(ALI!))
  await answerRequest(hall, ALI!, 'seat.take', { seat: 5 })
  await turn()
  expect(gallery.state.walkers.has(ALI!)).toBe(true)
  rooms.shift()
  house.pass(4_001)
  await turn()
  expect([...gallery.state.walkers.keys()]).toEqual([])
})

test('what the places of the hall show to everyone is shown in its galleries as it changes', async () => {
  const { hall, gallery, turn } = await hallAndGallery()
  await turn()
  hall.state.chapters.set('recording', '{"since":1}')
  hall.galleries.turn(hall)
  await flush()
  expect(gallery.state.chapters.get('recording')).toBe('{"since":1}')
  gallery.state.chapters.delete('recording')
  await turn()
  expect(gallery.state.chapters.get('recording')).toBe('{"since":1}')
  expect([...gallery.state.chapters.keys()].sort()).toEqual([...hall.state.chapters.keys()].sort())
})

test('that it is recorded is told to galleries once, with what else goes on beside the floor', async () => {
  const { hall, turn } = await hallAndGallery()
  await turn()
  const say = vi.spyOn(hall.around, 'say')
  hall.state.chapters.set('recording', '{"since":1}')
  await turn()
  const telling = say.mock.calls.filter(([said]) => JSON.stringify(said).includes('since'))
  expect(telling.map(([{ is }]) => is)).toEqual(['beside'])
})

test('who is in a gallery is not absent from the sitting: neither chair nor delegation lapses', async () => {
  const { house, hall, gallery, turn } = await hallAndGallery()
  gallery.arrive(guest(NOOR!))
  await answerRequest(gallery, NOOR!, 'delegation.take', { delegation: 'KEN' as never })
  house.pass(20 * 60_000)
  await turn()
  await hall.tidy(house.now())
  await gallery.tidy(house.now())
  expect(hall.host.standing.sitting.people.get(NOOR!)?.delegation).toBe('KEN')
  gallery.depart(NOOR!)
  await turn()
  house.pass(20 * 60_000)
  await turn()
  await hall.tidy(house.now())
  expect(hall.host.standing.sitting.people.has(NOOR!)).toBe(false)
})
