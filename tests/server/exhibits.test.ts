// Pictures brought to the wall of a hall: drawn anew by the house, told to all, fetched by those who may, gone when they are erased.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import type { Forum } from '../../server/forum/forum.ts'
import { exhibitRoutes } from '../../server/http/exhibits.ts'
import { Records } from '../../server/record/records.ts'
import { answerRequest } from '../../server/rooms/desk.ts'
import { followPlaces } from '../../server/rooms/places.ts'
import type { PersonId } from '../../shared/ids.ts'
import { toBase64 } from '../../shared/journal/base64.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { guest, KEN, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'

const CHAIR = 'p_chair000' as PersonId
const AMINA = 'p_amina000' as PersonId
const NAME = 'a'.repeat(16)

const closings: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closings.splice(0)) await close()
})

async function scene() {
  const house = testHouse()
  const { hall } = await openHall(house, false)
  for (const [person, role] of [
    [CHAIR, 'chair'],
    [AMINA, 'delegate'],
  ] as const) {
    const delegation = role === 'chair' ? null : KEN
    await hall.host.request({ type: 'person.admit', person, role, delegation }, 'system')
    hall.arrive(guest(person))
  }
  await followPlaces(hall)
  const app = express().use('/', exhibitRoutes(house, { sitting: async () => hall.host } as unknown as Forum))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closings.push(
    () => house.pictures.close(),
    () => hall.close(),
    () => server.close(),
  )
  const act = async (person: PersonId, asked: WallAct) => {
    const done = await answerRequest(hall, person, 'place.act', { place: 'wall', act: asked })
    return done.ok ? done.value.id : done.refusal.code
  }
  const part = async (person: PersonId, bytes: Uint8Array, at: number, of: number) => {
    const data = toBase64(bytes.subarray(at * PART_BYTES, (at + 1) * PART_BYTES))
    const done = await answerRequest(hall, person, 'wall.part', { picture: NAME, part: at, of, data })
    return done.ok ? 'taken' : done.refusal.code
  }
  const bring = async (person: PersonId, exhibit: string, page: number, bytes: Uint8Array, text = '') => {
    const of = Math.ceil(bytes.length / PART_BYTES)
    for (let at = 0; at < of; at++) await part(person, bytes, at, of)
    return act(person, { is: 'bring', exhibit, page, picture: NAME, text })
  }
  const { port } = server.address() as AddressInfo
  const get = (exhibit: string, file: string, headers = {}) =>
    fetch(`http://127.0.0.1:${port}/${hall.host.session}/places/wall/exhibits/${exhibit}/${file}`, {
      headers,
    })
  const begin = (pages = 1) => act(CHAIR, { is: 'begin', kind: 'pages', title: 'خريطة', pages })
  const told = () => JSON.parse(hall.state.chapters.get('shown') ?? '"nothing"')
  return { house, hall, act, part, bring, get, begin, told }
}

/** noise, which no encoder makes small */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

const withPlace = () =>
  noise(300, 200)
    .withExif({
      IFD0: { Copyright: 'Somebody' },
      IFD3: { GPSLatitude: '24/1 27/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer()

test('a picture comes in parts, is drawn anew without what its camera told, and all are told of it', async () => {
  const { begin, bring, get, act, told } = await scene()
  const brought = await withPlace()
  expect((await sharp(brought).metadata()).exif).toBeDefined()
  const exhibit = await begin()
  await bring(CHAIR, exhibit, 0, brought, 'What it says')
  expect(told()).toBe('nothing')
  await act(CHAIR, { is: 'show', exhibit, page: 0, part: null })
  expect(told()).toMatchObject({
    exhibit: { id: exhibit, texts: { title: 'خريطة' } },
    size: { width: 300, height: 200 },
  })
  const picture = Buffer.from(await (await get(exhibit, '1.jpg')).arrayBuffer())
  const { format, width, height, exif } = await sharp(picture).metadata()
  expect({ format, width, height, exif }).toEqual({
    format: 'jpeg',
    width: 300,
    height: 200,
    exif: undefined,
  })
  expect(await (await get(exhibit, '1.txt')).text()).toBe('What it says')
})

test('what is no picture, or would unfold into too many pixels, is refused; the house goes on', async () => {
  const { begin, bring } = await scene()
  const exhibit = await begin()
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const answers = []
  for (const bytes of [svg, Buffer.from('<!doctype html><p>x'), Buffer.from('%PDF-1.4'), bomb])
    answers.push(await bring(CHAIR, exhibit, 0, bytes))
  expect(answers).toEqual(Array(4).fill('picture-unfit'))
  expect(await bring(CHAIR, exhibit, 0, await noise(20, 20).png().toBuffer())).toMatch(/^[0-9a-f]{16}$/)
})

test('a picture that is large becomes small enough to keep', async () => {
  const { begin, bring, told, act } = await scene()
  const exhibit = await begin()
  await bring(CHAIR, exhibit, 0, await noise(2400, 800).jpeg({ quality: 40 }).toBuffer())
  await act(CHAIR, { is: 'show', exhibit, page: 0, part: null })
  expect(told().size.width).toBeLessThanOrEqual(1920)
})

test('parts are taken from those alone who have begun something, and in order', async () => {
  const { begin, part } = await scene()
  const bytes = new Uint8Array(2 * PART_BYTES)
  expect(await part(CHAIR, bytes, 0, 2)).toBe('wall-not-yours')
  await begin()
  expect([await part(AMINA, bytes, 0, 2), await part(CHAIR, bytes, 1, 2)]).toEqual([
    ...['wall-not-yours', 'picture-unfit'],
  ])
  expect([await part(CHAIR, bytes, 0, 2), await part(CHAIR, bytes, 1, 2)]).toEqual(['taken', 'taken'])
})

test('a picture has no power as a page, is asked for anew each time, and is gone with whoever brought it', async () => {
  const { begin, bring, get, hall, house } = await scene()
  const exhibit = await begin()
  await bring(CHAIR, exhibit, 0, await noise(20, 20).png().toBuffer())
  const first = await get(exhibit, '1.jpg')
  const header = (name: string) => first.headers.get(name)
  expect([first.status, ...['content-type', 'cache-control', 'content-security-policy'].map(header)]).toEqual(
    [...[200, 'image/jpeg', 'private, no-cache', "default-src 'none'; sandbox"]],
  )
  // as browsers ask, who do not want it anew at all events
  const again = { 'If-None-Match': header('etag') ?? '', 'Cache-Control': 'max-age=0' }
  expect((await get(exhibit, '1.jpg', again)).status).toBe(304)
  await house.store.savePerson({
    ...{ id: CHAIR, session: hall.host.session, name: 'C', look: 'suit-1', badge: null, tokenHash: 'x' },
  })
  await house.store.forgetPerson(hall.host.session, CHAIR, 9, false)
  const gone = await get(exhibit, '1.jpg', again)
  expect([gone.status, await gone.json()]).toEqual([404, { refusal: { code: 'exhibit-unknown' } }])
})

test('the whole is one file of pictures, and one of texts', async () => {
  const { begin, bring, get } = await scene()
  const exhibit = await begin(2)
  for (const page of [0, 1])
    await bring(CHAIR, exhibit, page, await noise(30, 40).png().toBuffer(), `T${page + 1}`)
  const pdf = await get(exhibit, 'pages.pdf')
  const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
  expect([pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([
    ...['application/pdf', expect.stringMatching(/^attachment; .*filename\*=UTF-8''%D8/)],
  ])
  expect([bytes.startsWith('%PDF-1.4\n'), bytes.match(/\/Type \/Page /g)?.length]).toEqual([true, 2])
  expect(bytes).not.toMatch(/\/(JavaScript|JS|OpenAction|Launch|EmbeddedFile|URI)/)
  expect(await (await get(exhibit, 'pages.txt')).text()).toBe('[1]\nT1\n\n[2]\nT2\n')
  expect((await get(exhibit, '3.jpg')).status).toBe(404)
  const next = await begin()
  await bring(CHAIR, next, 0, await noise(30, 40).png().toBuffer())
  // brought in the same moment of the clock as the list was read
  expect((await get(next, '1.jpg')).status).toBe(200)
})

test('what was withdrawn a moment ago is read no more, nor words that were erased', async () => {
  const { begin, bring, get, act, hall, house } = await scene()
  const [first, second] = [await begin(), await begin()]
  for (const exhibit of [first, second])
    await bring(CHAIR, exhibit, 0, await noise(20, 20).png().toBuffer(), 'What it says')
  const files = ['1.jpg', '1.txt', 'pages.txt', 'pages.pdf']
  const statuses = (exhibit: string) =>
    Promise.all(files.map(async (file) => (await get(exhibit, file)).status))
  expect(await statuses(first)).toEqual([200, 200, 200, 200])
  await act(CHAIR, { is: 'withdraw', exhibit: first })
  // the clock of the house stands still meanwhile
  expect(await statuses(first)).toEqual([404, 404, 404, 404])
  expect((await get(second, '1.txt')).status).toBe(200)
  await house.store.savePerson({
    ...{ id: CHAIR, session: hall.host.session, name: 'C', look: 'suit-1', badge: null, tokenHash: 'x' },
  })
  await house.store.forgetPerson(hall.host.session, CHAIR, 9, false)
  expect(await statuses(second)).toEqual([404, 404, 404, 404])
})

test('a screen goes with the floor of who shows it', async () => {
  const { act, hall, told } = await scene()
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await hall.host.request({ type: 'floor.request', kind: 'speech' }, AMINA)
  const entry = hall.host.standing.sitting.speakers.entries[0]!.id
  await hall.host.request({ type: 'floor.give', entry }, CHAIR)
  await act(AMINA, { is: 'go-live', kind: 'screen', title: 'Model' })
  expect(told()).toMatchObject({ exhibit: { kind: 'screen', by: AMINA } })
  const { givenAt } = hall.host.standing.sitting.speakers.floor!
  await hall.host.request({ type: 'floor.end', givenAt }, CHAIR)
  await expect.poll(told).toBeNull()
})

test('what was shown and when stands in the minutes, also what was taken off the list', async () => {
  const { act, hall, begin, bring, house } = await scene()
  const exhibit = await begin()
  await bring(CHAIR, exhibit, 0, await noise(30, 40).png().toBuffer())
  await act(CHAIR, { is: 'show', exhibit, page: 0, part: null })
  await act(CHAIR, { is: 'go-live', kind: 'screen', title: 'Model' })
  await act(CHAIR, { is: 'withdraw', exhibit })
  await act(CHAIR, { is: 'clear' })
  const { session } = hall.host
  const { wall } = await new Records(house).minutes(session, 1)
  const at = expect.any(Number)
  const name = hall.state.walkers.get(CHAIR)!.name
  expect(wall).toEqual([
    { at, until: at, kind: 'pages', title: expect.any(String), name, text: null },
    { at, until: at, kind: 'screen', title: 'Model', name, text: null },
  ])
})
