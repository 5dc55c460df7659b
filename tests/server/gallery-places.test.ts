// Places of the hall that are read in a gallery: what they show is told from room to room, to those who have them open.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { Around } from '../../server/rooms/around.ts'
import { answerRequest } from '../../server/rooms/desk.ts'
import { Hall } from '../../server/rooms/hall.ts'
import type { PersonId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import { guest, KEN, openHall } from './open-hall.ts'

const [ALI, NOOR] = ['p_ali0000000', 'p_noor000000'] as [PersonId, PersonId]
const flush = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)))

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A delegate is in the hall, and somebody is in its gallery, where bytes are taken down. */
async function hallAndGallery() {
  const bus = createLocalBus()
  const { house, hall: model } = await openHall()
  const told: { readonly to: PersonId; readonly seq: number; readonly shown: unknown }[] = []
  const outlet = {
    ...model.outlet,
    sendBytes: (to: PersonId, type: string, bytes: Uint8Array) => {
      if (type === 'place') told.push({ to, ...JSON.parse(Buffer.from(bytes).toString()) })
    },
  }
  const roomAt = async (number: number) => {
    const around = new Around(bus, model.host.session, number, house.now)
    const room = new Hall(house, model.host, outlet, [], around)
    await around.open((said) => room.galleries.hear(room, said))
    return room
  }
  const [hall, gallery] = [await roomAt(0), await roomAt(1)]
  hall.arrive(guest(ALI))
  await hall.host.request({ type: 'delegation.take', delegation: KEN }, ALI)
  gallery.arrive(guest(NOOR))
  const publish = async (title: string) => {
    const act = { is: 'publish', title, text: 'We met.' } as const
    expect(await answerRequest(hall, ALI, 'place.act', { place: 'record', act })).toMatchObject({ ok: true })
    await flush()
  }
  const pass = async (ms: number) => {
    house.pass(ms)
    vi.advanceTimersByTime(ms)
    await flush()
  }
  const report = async () => {
    for (const room of [hall, gallery]) room.galleries.report(room)
    await flush()
  }
  const open = () => answerRequest(gallery, NOOR, 'place.open', { place: 'record' })
  return { hall, gallery, told, publish, pass, report, open }
}

test('a place is read in a gallery as it is, and as it changes, by whoever has it open there', async () => {
  const { told, publish, pass, open } = await hallAndGallery()
  await publish('One')
  expect(await open()).toMatchObject({ ok: true, value: { seq: 1, own: null } })
  await publish('Two')
  await pass(250)
  expect(told.map(({ to, seq }) => [to, seq])).toEqual([[NOOR, 2]])
})

test('changes are told four times a second at most', async () => {
  const { told, publish, pass, open } = await hallAndGallery()
  await open()
  for (const title of ['One', 'Two', 'Three']) await publish(title)
  await pass(250)
  await publish('Four')
  await pass(249)
  const seen = told.length
  await pass(1)
  expect([seen, told.at(-1)?.seq]).toEqual([1, 4])
})

test('what was lost on the way is told with the next report', async () => {
  const { gallery, told, publish, pass, report, open } = await hallAndGallery()
  await open()
  const { hear } = gallery.galleries.places
  gallery.galleries.places.hear = () => undefined
  await publish('Lost')
  await pass(250)
  gallery.galleries.places.hear = hear.bind(gallery.galleries.places)
  expect(told).toEqual([])
  await report()
  expect(told.map(({ seq }) => seq)).toEqual([1])
})

test('who has closed it, or left the gallery, is told no more', async () => {
  const { gallery, told, publish, pass, report, open } = await hallAndGallery()
  await open()
  await answerRequest(gallery, NOOR, 'place.close', { place: 'record' })
  await publish('One')
  await pass(250)
  await report()
  await open()
  gallery.depart(NOOR)
  await publish('Two')
  await pass(250)
  await report()
  expect(told).toEqual([])
})

test('a place that nobody has open in a gallery is not told to it', async () => {
  const { hall, gallery, publish, pass, report, open } = await hallAndGallery()
  await open()
  await answerRequest(gallery, NOOR, 'place.close', { place: 'record' })
  await pass(4_001)
  await report()
  const say = vi.spyOn(hall.around, 'say')
  await publish('One')
  await pass(250)
  expect(say.mock.calls.filter(([{ is }]) => is === 'place-shown')).toEqual([])
})

test('a place whose last reader has left the gallery is asked for no more', async () => {
  const { gallery, report, open } = await hallAndGallery()
  await open()
  gallery.depart(NOOR)
  const say = vi.spyOn(gallery.around, 'say')
  await report()
  expect(say.mock.calls.filter(([{ is }]) => is === 'places-watched')).toEqual([])
})

test('who leaves the gallery before the hall has answered reads nothing, and is not kept', async () => {
  const { gallery, report, open } = await hallAndGallery()
  const opening = open()
  gallery.depart(NOOR)
  expect(await opening).toEqual(refuse('not-entered'))
  gallery.arrive(guest(NOOR))
  const say = vi.spyOn(gallery.around, 'say')
  await report()
  expect(say.mock.calls.filter(([{ is }]) => is === 'places-watched')).toEqual([])
})

test('nobody acts in a place from a gallery, and other places are for those in the hall', async () => {
  const { gallery } = await hallAndGallery()
  const act = { is: 'ask', text: 'Can you hear us?' } as const
  expect(await answerRequest(gallery, NOOR, 'place.act', { place: 'record', act })).toEqual(
    refuse('place-in-hall'),
  )
  expect(await answerRequest(gallery, NOOR, 'place.open', { place: 'crisis' })).toEqual(
    refuse('place-in-hall'),
  )
})

test('a hall that does not answer shows nothing, in words', async () => {
  const { hall, open } = await hallAndGallery()
  hall.around.close()
  const opening = open()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await opening).toEqual(refuse('place-unknown'))
})
