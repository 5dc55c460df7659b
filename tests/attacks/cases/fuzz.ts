// Sound requests and frames with a few bytes changed: the next crash is one that no list has. Seeded, so that a failure repeats.
import { pack } from 'msgpackr'
import { exchange, hostOf, request, upgrade } from '../raw-http.ts'
import { askFrame, takeSeat } from '../raw-room.ts'
import { type Case, reserve, type Target } from '../target.ts'
import { equal, isAlive, verify } from '../verify.ts'

const SEED = 20_261_123
const HEADS = 400
const AT_ONCE = 20
const ROOMS = 60
const FRAMES = 4

type Dice = (sides: number) => number

/** mulberry32: a whole number below `sides` */
function dice(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

/** One to four bytes replaced, doubled or left out. */
function mutate(bytes: Buffer, roll: Dice): Buffer {
  let mutant = bytes
  for (let left = 1 + roll(4); left > 0; left--) {
    const at = roll(mutant.length + 1)
    const kept = [mutant.subarray(0, at), mutant.subarray(at + roll(2))] as const
    mutant = Buffer.concat([kept[0], Buffer.alloc(roll(3), roll(256)), kept[1]])
  }
  return mutant
}

async function fuzzHeads(target: Target): Promise<void> {
  const roll = dice(SEED)
  const { path } = await reserve(target)
  const sound = [
    request('GET /health', 'X-Forwarded-For: 10.0.0.1', 'X-Forwarded-Proto: https', 'Origin: null'),
    `${request('POST /matchmake/joinById/open-forum', 'Content-Type: application/json', 'Content-Length: 11')}{"token":""}`,
    upgrade(path, `Origin: ${target.url}`),
  ].map((head) => Buffer.from(head.replaceAll('HOST', hostOf(target)), 'latin1'))
  for (let done = 0; done < HEADS; done += AT_ONCE) {
    const mutants = Array.from({ length: AT_ONCE }, () =>
      mutate(sound[roll(sound.length)]!, roll).toString('latin1'),
    )
    const answers = await Promise.all(mutants.map((mutant) => exchange(target, mutant, 100)))
    for (const [i, { text }] of answers.entries()) {
      verify(!/node_modules|TypeError| {4}at /.test(text), `${JSON.stringify(mutants[i])} tells ${text}`)
    }
  }
  await isAlive(target)
}

async function fuzzFrames(target: Target): Promise<void> {
  const roll = dice(SEED)
  const witness = await takeSeat(target)
  const sound = [
    askFrame([3], 'ask', pack(['chat.recent', {}])),
    askFrame([3], 'ask', pack(['chat.say', { text: 'a\n é', more: [1, null, true, -5.5] }])),
    Buffer.of(17, 0xa1, 0x69, 1, 2, 3, 4, 5, 6),
    Buffer.of(18),
  ]
  for (let i = 0; i < ROOMS; i++) {
    const room = await takeSeat(target)
    for (let n = 0; n < FRAMES; n++) room.socket.send(mutate(sound[roll(sound.length)]!, roll))
    const answer = (await witness.ask('chat.recent', {})) as { ok?: boolean; refusal?: { code: string } }
    verify(
      answer?.ok === true || answer?.refusal?.code === 'too-fast',
      `the witness was answered ${JSON.stringify(answer)}`,
    )
    room.leave()
  }
  equal(witness.socket.readyState, 1, 'the witness')
  witness.leave()
}

export const fuzz: readonly Case[] = [
  { name: `${HEADS} requests with bytes changed`, run: fuzzHeads },
  { name: `${ROOMS * FRAMES} frames with bytes changed`, run: fuzzFrames },
]
