// Cases 44–60 as far as they need no sitting: what may stand in a message.
import { pack } from 'msgpackr'
import { askFrame, takeSeat } from '../raw-room.ts'
import type { Case, Target } from '../target.ts'
import { among, equal, isAlive, verify, within } from '../verify.ts'

const BAD_REQUEST = { ok: false, refusal: { code: 'bad-request' } }
/** `['chat.recent', …` open for a payload of raw bytes */
const OPENED = Buffer.concat([Buffer.of(0x92), pack('chat.recent')])
const NIL = Buffer.of(0xc0)

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

const PAYLOADS: Readonly<Record<string, Uint8Array>> = {
  '45 nothing': Buffer.alloc(0),
  '45 half a string': Buffer.of(0xa5, 0x61),
  '45 the byte 0xc1': Buffer.of(0xc1),
  '46 a list of 4e9': Buffer.of(0xdd, 0xff, 0xff, 0xff, 0xff),
  '46 a map of 4e9': Buffer.of(0xdf, 0xff, 0xff, 0xff, 0xff),
  '46 a string of 4e9': Buffer.of(0xdb, 0xff, 0xff, 0xff, 0xff),
  '46 bytes of 4e9': Buffer.of(0xc6, 0xff, 0xff, 0xff, 0xff),
  '46 a list of 65535': Buffer.of(0xdc, 0xff, 0xff),
  '47 four thousand lists in each other': Buffer.concat([Buffer.alloc(4000, 0x91), NIL]),
  '47 twenty lists in each other': pack(nested(20)),
  '48 a pattern': pack(/(a+)+$/),
  '48 a set': pack(new Set([1])),
  '48 a map': pack(new Map([[1, 2]])),
  '48 a date': pack(new Date(0)),
  '48 an error': Buffer.concat([Buffer.of(0xc7, 3, 0x65), pack(['a', 'b'])]),
  '48 a big integer': pack(10n ** 18n),
  '48 bytes': pack(Buffer.alloc(3)),
  '48 a typed array': Buffer.of(0xc7, 4, 0x74, 6, 1, 2, 3),
  '49 a record of no names': Buffer.of(0xd4, 0x72, 0x40, 0x91, 0x01, 0x01),
  '49 a record of a far number': Buffer.of(0xd5, 0x72, 0x00, 0x40, 0x91, 0xa1, 0x61, 0x01),
  '50 a key __proto__': pack({ ['__proto__']: { admin: 1 } }),
  '51 an unknown field': pack({ admin: true }),
  '51 a list for an object': pack([]),
  '51 null for an object': NIL,
  '51 not a number': pack({ limit: Number.NaN }),
}

/** Sends one bad payload in an otherwise sound request, and expects a typed answer and a line that goes on. */
const badPayload = (name: string, payload: Uint8Array): Case => ({
  name,
  async run(target) {
    const room = await takeSeat(target)
    const from = performance.now()
    const answer = await within(
      2000,
      room.request(askFrame([5], 'ask', Buffer.concat([OPENED, payload])), 5),
      name,
    )
    const tookMs = performance.now() - from
    const { refusal, ...rest } = answer as { ok: boolean; refusal: { code: string } }
    equal({ ...rest, refusal: { code: refusal.code } }, BAD_REQUEST, 'answer')
    verify(tookMs < 500, `took ${tookMs} ms`)
    equal(((await room.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, 'the next request')
    equal(({} as { admin?: number }).admin, undefined, 'prototype')
    room.leave()
  },
})

const REFUSED: readonly (readonly [string, unknown])[] = [
  ['no.such', {}],
  ['constructor', {}],
  ['seat.take', { seat: '__proto__' }],
  ['seat.take', { seat: -1 }],
  ['seat.take', { seat: 1.5 }],
  ['presiding.hand', { person: '__proto__' }],
  ['presiding.hand', { person: 'toString' }],
  ['delegation.take', { delegation: 'constructor' }],
  ['delegation.take', { delegation: '' }],
  ['delegation.take', { delegation: 'x'.repeat(3800) }],
  ['ballot.cast', { vote: '__proto__', choice: 'yes', key: '0'.repeat(32) }],
  ['chat.say', { text: { toString: 1 } }],
]

const TYPES = ['__proto__', 'constructor', '*', '_', 'hasOwnProperty', 'patch', '']

export const messages: readonly Case[] = [
  ...Object.entries(PAYLOADS).map(([name, payload]) => badPayload(name, payload)),
  ...REFUSED.map(
    ([name, payload]): Case => ({
      name: `44, 51, 60 ask ${name} with ${JSON.stringify(payload).slice(0, 50)}`,
      async run(target) {
        const room = await takeSeat(target)
        const answer = (await within(2000, room.ask(name, payload), name)) as {
          ok: boolean
          refusal: { code: string }
        }
        equal(answer.ok, false, 'ok')
        verify(/^[a-z-]+$/.test(answer.refusal.code), 'a refusal is a code')
        room.leave()
      },
    }),
  ),
  {
    name: '44 types that nobody listens for',
    async run(target) {
      for (const [code, id] of [
        [13, []],
        [17, []],
        [21, [3]],
      ] as const) {
        const room = await takeSeat(target)
        for (const type of TYPES.slice(0, 4)) {
          room.send(code, ...id, 0xa0 | type.length, ...Buffer.from(type), 0xc0)
        }
        equal(((await room.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, `code ${code}`)
        room.leave()
      }
      await isAlive(target)
    },
  },
  {
    name: '44 types that are no text',
    async run(target) {
      for (const type of [
        [0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0],
        [0xcf, 255, 255, 255, 255, 255, 255, 255, 255],
        [0xda, 0xff, 0x0f],
        [0xdb, 255, 255, 255, 255],
        [0xa3, 0xff, 0xfe, 0xfd],
      ]) {
        const room = await takeSeat(target)
        for (const code of [13, 17]) room.send(code, ...type, ...Buffer.alloc(20, 0x61))
        room.send(21, 1, ...type)
        equal(((await room.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, type.join())
        room.leave()
      }
    },
  },
  {
    name: 'five malformed messages in a minute put their sender out with 4400',
    async run(target) {
      const room = await takeSeat(target)
      for (let i = 0; i < 8; i++) room.send(13, 0xa1, 0x78)
      equal(await within(3000, room.closed, 'closing'), 4400, 'close code')
      await isAlive(target)
    },
  },
  {
    name: '52 steps that are no steps',
    async run(target) {
      const room = await takeSeat(target)
      const numbers = [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308].map((n) =>
        Buffer.from(new Float64Array([n]).buffer),
      )
      for (const tail of numbers) room.send(17, 0xa1, 0x69, ...tail)
      const answer = await room.ask('chat.recent', {})
      verify((answer as { ok?: boolean })?.ok === true, 'four bad steps cost the line')
      room.leave()
      await isAlive(target)
    },
  },
  {
    name: '55 a thousand messages a second are closed, and others do not wait',
    run: floodOfMessages,
  },
  {
    name: '56 thirty lines of chat in a second are slowed down',
    async run(target) {
      const room = await takeSeat(target)
      const lines = Array.from({ length: 30 }, (_, i) => room.ask('chat.say', { text: `line ${i}` }))
      const answers = (await Promise.all(lines)) as readonly { refusal?: { code: string } }[]
      const slowed = answers.filter((answer) => answer?.refusal?.code === 'too-fast').length
      verify(slowed >= 20, `${30 - slowed} lines went through`)
      room.leave()
    },
  },
  {
    name: '59 numbers of requests: used twice, negative, beyond 2^53',
    async run(target) {
      const room = await takeSeat(target)
      const sound = pack(['chat.recent', {}])
      await Promise.race([room.request(askFrame([7], 'ask', sound), 7), room.closed])
      equal(
        ((await room.request(askFrame([7], 'ask', sound), 7)) as { ok?: boolean })?.ok,
        true,
        'used twice',
      )
      room.socket.send(askFrame([0xd3, 255, 255, 255, 255, 255, 255, 255, 255], 'ask', sound))
      room.socket.send(askFrame([0xcf, 0, 0, 0, 0, 0, 0, 32, 0], 'ask', sound))
      const large = await room.request(askFrame([0xce, 255, 255, 255, 255], 'ask', sound), 0xffffffff)
      equal((large as { ok?: boolean })?.ok, true, 'the largest number of the SDK')
      room.leave()
    },
  },
]

async function floodOfMessages(target: Target): Promise<void> {
  const [honest, flooder] = await Promise.all([takeSeat(target), takeSeat(target)])
  const waits: number[] = []
  let isClosed = false
  flooder.closed.then(() => {
    isClosed = true
  })
  for (let i = 0; i < 40 && !(isClosed && i >= 20); i++) {
    for (let n = 0; n < 50; n++) if (!isClosed) flooder.send(18)
    const from = performance.now()
    await honest.ask('chat.recent', {})
    waits.push(performance.now() - from)
  }
  among(await within(3000, flooder.closed, 'closing'), [4002, 4400], 'close code')
  waits.sort((a, b) => a - b)
  const p99 = waits[Math.floor(waits.length * 0.99)]!
  verify(p99 < 200, `others waited ${p99} ms`)
  honest.leave()
}
