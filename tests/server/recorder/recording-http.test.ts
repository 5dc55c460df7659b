// The sound of a recording over HTTP: for whoever may read the record, as a whole or in parts, and without any power.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { Forum } from '../../../server/forum/forum.ts'
import { recordingRoutes } from '../../../server/http/recordings.ts'
import { LAWS } from '../../../server/lab/laws.ts'
import { Places } from '../../../server/lab/places.ts'
import { RecordingFile } from '../../../server/lab/recording/recording-file.ts'
import { OggOpus } from '../../../server/voice/recorder/ogg-opus.ts'
import { SESSION } from '../../shared/minutes/small-sitting.ts'
import { AMINA } from '../../shared/procedure/samples.ts'
import { HOST_KEY, keepSmallSitting } from '../kept-sitting.ts'
import { testHouse } from '../test-house.ts'

const FILE = 'a'.repeat(16)
const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

/** A kept sitting with one recording; answers its bytes, and how it is asked for. */
async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const desk = {
    person: AMINA,
    name: '',
    role: 'chair',
    delegation: null,
    isHead: false,
    isDesk: true,
  } as const
  const outlet = { send: () => undefined, sendBytes: () => undefined }
  const places = new Places(
    house,
    SESSION,
    outlet,
    () => desk,
    (place) => LAWS[place],
  )
  await places.actAsSystem('recording', { is: 'allow' })
  await places.act(AMINA, 'recording', { is: 'start' })
  const facts = {
    session: SESSION,
    file: FILE,
    person: AMINA,
    name: 'Amina',
    on: 'floor',
    channel: null,
  } as const
  const file = new RecordingFile(house, places, facts)
  const ogg = new OggOpus(1)
  const bytes = Buffer.concat([ogg.begin(1), ogg.add(Uint8Array.of(0xf8, 1, 2, 3)), ogg.end()])
  await file.begin()
  await file.add(bytes)
  file.end()
  await file.whole
  places.close()
  const app = express()
  app.use('/api/sessions', recordingRoutes(house, new Forum(house)))
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sessions/${SESSION}/recordings`
  const get = (name: string, headers: Record<string, string> = {}) => fetch(`${base}/${name}`, { headers })
  return { house, bytes, get }
}

const refusalOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { refusal: { code: string } }).refusal.code,
]

it('is sent whole, or the part that is asked for, and is kept by no browser', async () => {
  const { get, bytes } = await open()
  const whole = await get(`${FILE}.ogg`)
  expect([whole.status, whole.headers.get('content-type'), whole.headers.get('cache-control')]).toEqual([
    ...[200, 'audio/ogg; codecs=opus', 'no-store'],
  ])
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
  const part = await get(`${FILE}.ogg`, { range: 'bytes=10-19' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes.length}`])
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true)
  const outside = await get(`${FILE}.ogg`, { range: `bytes=${bytes.length}-` })
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
})

it('is for its people and its host alone where the sitting is not public', async () => {
  const { get } = await open({ isPublic: false })
  expect(await refusalOf(await get(`${FILE}.ogg`))).toEqual([401, 'badge-needed'])
  expect((await get(`${FILE}.ogg`, { authorization: `Bearer ${HOST_KEY}` })).status).toBe(200)
})

it('is not there under another name, and no more when it was erased', async () => {
  const { get, house } = await open()
  for (const name of [`${'b'.repeat(16)}.ogg`, '..%2f..%2fmajlis.db', FILE])
    expect(await refusalOf(await get(name))).toEqual([404, 'recording-unknown'])
  await house.store.forgetPerson(SESSION, AMINA, 1, false)
  expect(await refusalOf(await get(`${FILE}.ogg`))).toEqual([404, 'recording-unknown'])
})
