// The fuzzer: seeded, so that a failure repeats; it begins with the corpus, and keeps in it what made the server fail.
import { askFrame, type RawRoom, takeSeat } from '../raw-room.ts'
import { reserve, type Seat, type Target } from '../target.ts'
import { isAlive, verify } from '../verify.ts'
import { type Corpus, type Kind, keep, readCorpus } from './corpus.ts'
import { type Dice, dice, pick } from './dice.ts'
import { mutateBytes, mutateValue } from './mutate.ts'
import { tryBody, tryFrames, tryHttp, tryRequest } from './tries.ts'

const HTTP_AT_ONCE = 20
const BODIES_AT_ONCE = 5
const FRAMES_A_LINE = 4
const REQUESTS_A_LINE = 6
/** so that a run as fast as it can does not spend its time being told to wait: the door seats 40 a second */
const ROUND_MS = 100

export interface Fuzzed {
  readonly seed: number
  readonly inputs: Readonly<Record<Kind, number>>
}

/** Goes on for `forMs`. Rejects with the first input that the server does not bear, which it has kept. */
export async function fuzzFor(target: Target, seed: number, forMs: number): Promise<Fuzzed> {
  const roll = dice(seed)
  const corpus = readCorpus()
  const inputs = { http: 0, bodies: 0, frames: 0, requests: 0 }
  const witness = await takeSeat(target)
  const seat = await reserve(target)
  const until = performance.now() + forMs
  for (let round = 0; round === 0 || performance.now() < until; round++) {
    const from = performance.now()
    const sizes = await Promise.all([
      httpRound(target, corpus, seat, roll),
      bodiesRound(target, corpus, roll),
      framesRound(target, corpus, roll),
      requestsRound(target, corpus, roll),
    ])
    for (const [index, kind] of (['http', 'bodies', 'frames', 'requests'] as const).entries())
      inputs[kind] += sizes[index]!
    if (round % 10 === 0) await isUnharmed(target, witness, seed)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, ROUND_MS - (performance.now() - from))))
  }
  await isUnharmed(target, witness, seed)
  witness.leave()
  return { seed, inputs }
}

/** Every input of the corpus as it stands: what was found once is not to come back. */
export async function replay(target: Target): Promise<number> {
  const { http, bodies, frames, requests } = readCorpus()
  const seat = await reserve(target)
  for (const head of http) await tryHttp(target, head, seat)
  for (const [path, body] of bodies) await tryBody(target, path, body)
  for (const frame of frames) await withLine(target, (room) => tryFrames(room, [Buffer.from(frame, 'hex')]))
  for (const [name, payload] of requests) await withLine(target, (room) => tryRequest(room, name, payload))
  await isAlive(target)
  return http.length + bodies.length + frames.length + requests.length
}

async function httpRound(target: Target, { http }: Corpus, seat: Seat, roll: Dice): Promise<number> {
  const mutants = Array.from({ length: HTTP_AT_ONCE }, () =>
    mutateBytes(
      Buffer.from(pick(roll, http), 'latin1'),
      Buffer.from(pick(roll, http), 'latin1'),
      roll,
    ).toString('latin1'),
  )
  await Promise.all(mutants.map((mutant) => kept('http', mutant, tryHttp(target, mutant, seat))))
  return mutants.length
}

async function bodiesRound(target: Target, { bodies }: Corpus, roll: Dice): Promise<number> {
  const mutants = Array.from({ length: BODIES_AT_ONCE }, () => {
    const [path, body] = pick(roll, bodies)
    return [path, mutateValue(body, roll)] as const
  })
  await Promise.all(mutants.map(([path, body]) => kept('bodies', [path, body], tryBody(target, path, body))))
  return mutants.length
}

async function framesRound(target: Target, { frames }: Corpus, roll: Dice): Promise<number> {
  const mutants = Array.from({ length: FRAMES_A_LINE }, () =>
    mutateBytes(Buffer.from(pick(roll, frames), 'hex'), Buffer.from(pick(roll, frames), 'hex'), roll),
  )
  await withLine(target, (room) =>
    kept('frames', Buffer.concat(mutants).toString('hex'), tryFrames(room, mutants)),
  )
  return mutants.length
}

async function requestsRound(target: Target, { requests }: Corpus, roll: Dice): Promise<number> {
  await withLine(target, async (room) => {
    // some of what is asked needs somebody who presides and speaks for a delegation
    await room.ask('presiding.take', {})
    await room.ask('delegation.take', { delegation: 'KEN' })
    for (let left = REQUESTS_A_LINE; left > 0; left--) {
      const [name, payload] = pick(roll, requests)
      const mutant = roll(4) === 0 ? payload : mutateValue(payload, roll)
      await kept('requests', [name, mutant], tryRequest(room, name, mutant))
    }
  })
  return REQUESTS_A_LINE
}

async function kept<K extends Kind>(kind: K, input: Corpus[K][number], tried: Promise<void>): Promise<void> {
  try {
    await tried
  } catch (error) {
    keep(kind, input)
    throw new Error(`${(error as Error).message}: ${JSON.stringify(input).slice(0, 400)}`)
  }
}

async function withLine(target: Target, act: (room: RawRoom) => Promise<void>): Promise<void> {
  const room = await takeSeat(target)
  try {
    await act(room)
  } finally {
    room.leave()
  }
}

async function isUnharmed(target: Target, witness: RawRoom, seed: number): Promise<void> {
  await isAlive(target)
  const answer = await witness.request(
    askFrame([1], 'ask', Buffer.from('92ab636861742e726563656e7480', 'hex')),
    1,
  )
  verify(
    (answer as { ok?: boolean })?.ok === true,
    `seed ${seed}: somebody else was harmed: ${JSON.stringify(answer)}`,
  )
}
