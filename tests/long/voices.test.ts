// Voices for a long time: three hundred who listen come and go, the forwarder is killed twice, and its memory levels off; and
// the whole measurement, with its bounds.

import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { type EmbeddedEngine, openEmbeddedEngine } from '../../server/voice/embedded-engine.ts'
import { freePort } from '../backing/free-port.ts'
import { showProgress } from '../bench/progress.ts'
import { memoryMbOf } from '../bench/voice/children.ts'
import { type People, sendPeople } from '../bench/voice/people.ts'
import { measureVoices } from '../bench/voice/voice.ts'

const EARS = Array.from({ length: 300 }, (_, index) => `ear ${index + 1}`)
const MOUTHS = ['mouth 1', 'mouth 2']
/** who go and come back in each round */
const GOING = 60
const ROUNDS = 30
const KILLED_IN = [10, 20]
const SECONDS = 2
const DRAIN_MS = 1000
const AT_ONCE = 20
/** what closed lines hold until memory is tidied: 60 that come and go level off 47 MB above the first */
const MOST_GROWTH_MB = 60

const engine = await openEmbeddedEngine(
  { port: await freePort(), address: null, bind: '127.0.0.1' },
  pino({ level: 'silent' }),
)
afterAll(() => engine.close())

async function come(listeners: People, lines: readonly string[]): Promise<void> {
  for (let from = 0; from < lines.length; from += AT_ONCE)
    await Promise.all(lines.slice(from, from + AT_ONCE).map((line) => listeners.hear(line)))
  for (const line of lines) engine.route(line, MOUTHS)
}

async function speakers(): Promise<People> {
  const people = sendPeople(() => engine)
  for (const line of MOUTHS) await people.open(line)
  return people
}

async function killed(forwarder: EmbeddedEngine): Promise<void> {
  const back = new Promise<void>((resolve) => forwarder.onBack(resolve))
  process.kill(forwarder.pid!, 'SIGKILL')
  await back
}

test('300 who come and go hear every voice, over two deaths of the forwarder, which does not grow without end', async () => {
  const listeners = sendPeople(() => engine)
  let talkers = await speakers()
  await come(listeners, EARS)
  const port = await listeners.barePort()
  const memoryMb: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    if (KILLED_IN.includes(round)) {
      await killed(engine)
      talkers.close()
      talkers = await speakers()
      await come(listeners, EARS)
      memoryMb.length = 0
    }
    const going = EARS.filter((_, index) => (index + round * GOING) % EARS.length < GOING)
    for (const line of going) {
      engine.deafen(line)
      await listeners.leave(line)
    }
    await come(listeners, going)
    await listeners.figures()
    const said = await talkers.talk(SECONDS, port)
    await new Promise((resolve) => setTimeout(resolve, DRAIN_MS))
    const { voice } = await listeners.figures()
    expect(voice.count / (said * EARS.length)).toBeGreaterThan(0.995)
    memoryMb.push(memoryMbOf(engine.pid!))
    showProgress('rounds', round + 1, ROUNDS)
  }
  console.log(JSON.stringify({ memoryMb }))
  const [settled, last] = [memoryMb[2]!, memoryMb.at(-1)!]
  expect(last - settled).toBeLessThan(MOST_GROWTH_MB)
  talkers.close()
  listeners.close()
})

test('one to 300 and eight to 100 lose less than a packet in 200, late by less than 60 ms, and harm no walk', async () => {
  const figures = await measureVoices({ people: 300, engine: 'embedded', seconds: 8, pairs: 2 }, showProgress)
  console.log(JSON.stringify(figures))
  expect(figures.broken).toEqual([])
})
