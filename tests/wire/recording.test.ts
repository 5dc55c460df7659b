// A sitting is recorded: real packets through either engine to the recorder's process, into the store and the journal. Without a Janus
// here that one is skipped, and says so.
import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { openEmbeddedEngine } from '../../server/voice/embedded-engine.ts'
import { openJanusEngine } from '../../server/voice/janus/janus-engine.ts'
import { soundMs } from '../../server/voice/recorder/sound-ms.ts'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { RecordingState } from '../../shared/lab/recording/recording-state.ts'
import { janusMissing, startJanus } from '../backing/janus.ts'
import { packetsOf, pagesOf } from '../backing/ogg-file.ts'
import { type Mouth, openMouth, talk } from '../backing/rtp-person.ts'
import { guest, openHall } from '../server/open-hall.ts'
import { testHouse } from '../server/test-house.ts'

const CHAIR = 'p_chair0000' as PersonId
const SALMA = 'p_salma0000' as PersonId
const SESSION = 's_hall' as SessionId
/** The first byte of what each says is that of 20 ms of Opus. */
const [CHAIR_SAYS, SALMA_SAYS] = [0x0800_0001, 0x0800_0002]

const log = pino({ level: 'silent' })
const bind = '127.0.0.1'
const port = 52_000 + (process.pid % 10_000)

interface Carried {
  readonly engine: VoiceEngine
  readonly voice: VoiceHouse
}
const closings: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closings) await close()
})

async function overEmbedded(): Promise<Carried> {
  const engine = await openEmbeddedEngine({ port, address: null, bind }, log)
  return { engine, voice: new VoiceHouse(async () => engine, log, null, bind) }
}

async function overJanus(): Promise<Carried> {
  const janus = await startJanus()
  closings.push(() => janus.remove())
  const engine = await openJanusEngine(janus, log)
  return { engine, voice: new VoiceHouse(async () => engine, log, null, null) }
}

/** Opened once for all tests of it. */
function once(open: () => Promise<Carried>): () => Promise<Carried> {
  let opened: Promise<Carried> | null = null
  return () => {
    opened ??= open().then((carried) => {
      closings.unshift(() => carried.voice.close())
      return carried
    })
    return opened
  }
}

const missing = janusMissing()
const ENGINES = [
  { name: 'the embedded forwarder', missing: null, carried: once(overEmbedded) },
  { name: missing ?? 'Janus', missing, carried: once(overJanus) },
]

/** A hall that may be recorded, and how people come to speak in it. */
async function openRecorded({ engine, voice }: Carried) {
  const house = { ...testHouse(), voice }
  const { hall } = await openHall(house)
  const mouths: Mouth[] = []
  const speaks = async (person: PersonId, from: number) => {
    hall.arrive(guest(person))
    const speak: VoiceEngine['speak'] = async (_, sdp) => {
      const answer = await hall.voices.speak(person, { sdp, as: 'voice' })
      return answer.ok ? answer.value.answer : ''
    }
    mouths.push(await openMouth({ ...engine, speak } as VoiceEngine, 'mouth', from))
  }
  const state = async () => (await hall.places.stateOf('recording')) as RecordingState
  const until = (isDone: () => Promise<boolean>) =>
    vi.waitFor(async () => expect(await isDone()).toBe(true), 8000)
  await hall.voices.recording!.open()
  return { house, hall, mouths, speaks, state, until }
}

describe.each(ENGINES)('over $name', ({ missing, carried }) => {
  const it = test.skipIf(missing !== null)
  it('the floor and a channel become files, each of one speaker, with their hashes in the journal', async () => {
    const both = await carried()
    const { engine } = both
    const { house, hall, mouths, speaks, state, until } = await openRecorded(both)
    const listening = async () => (await engine.count()).listening
    const mark = () => hall.state.chapters.get('recording')

    await speaks(CHAIR, CHAIR_SAYS)
    await speaks(SALMA, SALMA_SAYS)
    await hall.host.request({ type: 'presiding.take' }, CHAIR)
    hall.voices.setStage({ interpreting: new Map([['fr', SALMA]]) })
    expect(mark()).toBeUndefined()
    await hall.places.actAsSystem('recording', { is: 'allow' })
    expect(mark()).toBe(JSON.stringify({ since: null, stopped: null }))
    expect((await hall.places.act(CHAIR, 'recording', { is: 'start' })).ok).toBe(true)
    expect(mark()).toBe(JSON.stringify({ since: (await state()).since, stopped: null }))
    await until(async () => (await listening()) === 2)
    let isBegun = false
    const talking = talk(mouths, () => isBegun)
    await until(async () => (await state()).begun.length === 2)
    isBegun = true
    await talking
    // a packet is 20 ms, however late a busy machine says it
    const enough = mouths.map((mouth) => mouth.said() + 60)
    await talk(mouths, () => mouths.every((mouth, index) => mouth.said() >= enough[index]!), 8000)
    expect((await hall.places.act(CHAIR, 'recording', { is: 'stop' })).ok).toBe(true)
    expect(mark()).toBe(JSON.stringify({ since: null, stopped: 'desk' }))
    await until(async () => (await state()).kept.length === 2)

    const kept = (await state()).kept.toSorted((one, other) => (one.on < other.on ? -1 : 1))
    expect(kept.map(({ person, on, channel }) => ({ person, on, channel }))).toEqual([
      { person: CHAIR, on: 'chair', channel: null },
      { person: SALMA, on: 'channel', channel: 'fr' },
    ])
    for (const [index, { file, sha256, bytes, ms }] of kept.entries()) {
      const whole = (await house.store.filePart(SESSION, file, 1))!
      expect([whole.length, soundMs(whole)]).toEqual([bytes, ms])
      expect(createHash('sha256').update(whole).digest('hex')).toBe(sha256)
      // a second and more of one voice, and of no other
      expect(ms).toBeGreaterThan(1000)
      const said = packetsOf(pagesOf(whole))
        .slice(2)
        .filter(({ length }) => length > 2)
      expect(new Set(said.map((packet) => Buffer.from(packet).readUInt32BE()))).toEqual(
        new Set([[CHAIR_SAYS, SALMA_SAYS][index]]),
      )
    }
    expect(await listening()).toBe(0)
    for (const mouth of mouths) mouth.close()
    await hall.voices.recording!.close()
    hall.close()
  }, 20_000)

  it('when the recorder dies, what there was is kept, and recording goes on', async () => {
    const both = await carried()
    const { hall, mouths, speaks, state, until } = await openRecorded(both)
    await speaks(CHAIR, CHAIR_SAYS)
    await hall.host.request({ type: 'presiding.take' }, CHAIR)
    await hall.places.actAsSystem('recording', { is: 'allow' })
    await hall.places.act(CHAIR, 'recording', { is: 'start' })
    let isDone = false
    const talking = talk(mouths, () => isDone, 15_000)
    await until(async () => (await state()).begun.length === 1)
    await talk([], () => false, 1200)
    process.kill(both.voice.recorder.pid!, 'SIGKILL')
    await until(async () => (await state()).kept.length === 1 && (await state()).begun.length === 1)
    await hall.voices.recording!.close()
    isDone = true
    await talking
    const { kept, since } = await state()
    expect([kept.map(({ person }) => person), since !== null]).toEqual([[CHAIR, CHAIR], true])
    for (const mouth of mouths) mouth.close()
    hall.close()
  }, 20_000)
})
