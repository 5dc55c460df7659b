// Who enters with the version that the page speaks gets a seat with the answer, and takes it without asking the room again.
import { Client } from 'colyseus.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Enter, Entered } from '../../shared/protocol/api.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { HallState } from '../../shared/state/hall-state.ts'
import { post } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess
let client: Client

beforeAll(async () => {
  forum = await startForum()
  client = new Client(forum.url, { headers: { origin: forum.url } })
})
afterAll(() => forum.remove())

const enter = (asked: Enter): Promise<Entered> =>
  post<Entered>(forum.url, '/api/sessions/open-forum/enter', asked)

test('a seat is taken once, by whom it was given to', async () => {
  const { seat, person } = await enter({ name: 'Noor', version: PROTOCOL_VERSION })
  expect(seat?.roomId).toBe('open-forum')
  const room = await client.consumeSeatReservation(seat!, HallState)
  room.reconnection.enabled = false
  room.onMessage('*', () => undefined)
  await new Promise((resolve) => room.onStateChange.once(resolve))
  expect([...room.state.walkers.keys()]).toEqual([person])
  await expect(client.consumeSeatReservation(seat!, HallState)).rejects.toThrow()
  await room.leave()
})

test.each([
  ['no version', {}],
  ['the version of an older page', { version: PROTOCOL_VERSION - 1 }],
])('%s: no seat, and one has entered all the same', async (_, asked) => {
  const { seat, token } = await enter({ name: 'Noor', ...asked })
  expect([seat, token.length > 20]).toEqual([null, true])
})

test('seats that nobody takes are not given without end to one person', async () => {
  const { token, seat } = await enter({ name: 'Noor', version: PROTOCOL_VERSION })
  const seats = [seat]
  for (let i = 0; i < 3; i += 1) seats.push((await enter({ token, version: PROTOCOL_VERSION })).seat)
  expect(seats.map((given) => given !== null)).toEqual([true, true, false, false])
})
