// What every engine of voices promises. `make` gives one that is open; `kill` ends its process, and it comes back by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { from, steps, streams } from '../backing/heard.ts'
import { openNetwork } from '../backing/network.ts'
import { CHANGE, openCamera, openEar, openMouth, talk, WHOLE } from '../backing/rtp-person.ts'
import { openingsContract } from './voice-openings.contract.ts'
import { routesContract } from './voice-routes.contract.ts'

export interface MadeEngine {
  readonly engine: VoiceEngine
  /** Its slots have no tracks of their own: each voice comes as a stream of its own. */
  readonly isByVoice?: true
  kill(): void
  /** Ends what the engine runs on. */
  remove?(): Promise<void>
}

/** in flight when a route changes */
const LATE_MS = 200

const OUTAGE_MS = 10_000

/** Whom somebody hears on a line whose network fails for ten seconds: before, and again afterwards. */
async function outage(engine: VoiceEngine): Promise<readonly (readonly number[])[]> {
  const network = openNetwork()
  const far: Pick<VoiceEngine, 'listen' | 'accept' | 'speak'> = {
    listen: async (line, moved) => network.through(await engine.listen(line, moved)),
    accept: (line, sdp) => engine.accept(line, sdp),
    speak: async (line, sdp) => network.through(await engine.speak(line, sdp)),
  }
  const [ear, mouth] = await Promise.all([openEar(far, 'away'), openMouth(far, 'away voice', 7)])
  engine.route('away', ['away voice'])
  await talk([mouth], () => ear.heard.length >= 5)
  const before = from(ear, 's0')
  network.isUp = false
  ear.heard.length = 0
  await talk([mouth], () => false, 100)
  const during = from(ear, 's0')
  await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS))
  network.isUp = true
  await talk([mouth], () => ear.heard.length >= 5, 8000)
  const after = from(ear, 's0')
  for (const each of [ear, mouth, network]) each.close()
  engine.deafen('away')
  engine.silence('away voice')
  return [before, during, after]
}

export function voiceContract(name: string, make: () => Promise<MadeEngine>): void {
  describe(`${name} keeps the promises of a voice engine`, () => {
    let made: MadeEngine
    let away: Promise<readonly (readonly number[])[]>
    beforeAll(async () => {
      made = await make()
      // ten seconds pass while the others are tested
      away = outage(made.engine)
      away.catch(() => undefined)
    })
    afterAll(async () => {
      await made.engine.close()
      await made.remove?.()
    })

    it('carries a voice to those who are to hear it, and to nobody else', async () => {
      const { engine } = made
      const [near, far, mouth] = await Promise.all([
        openEar(engine, 'near'),
        openEar(engine, 'far'),
        openMouth(engine, 'amina', 1),
      ])
      engine.route('near', ['amina'])
      await talk([mouth], () => near.heard.length >= 20)
      expect(near.heard.length).toBeGreaterThanOrEqual(20)
      expect([from(near, 's0'), far.heard]).toEqual([[1], []])
      for (const each of [near, far, mouth]) each.close()
      for (const line of ['near', 'far']) engine.deafen(line)
      engine.silence('amina')
    })

    it('gives one unbroken stream when another takes the floor', async () => {
      const { engine } = made
      const [ear, one, two] = await Promise.all([
        openEar(engine, 'ear'),
        openMouth(engine, 'one', 1),
        openMouth(engine, 'two', 2),
      ])
      engine.route('ear', ['one'])
      await talk([one, two], () => ear.heard.length >= 10)
      engine.route('ear', ['two'])
      await talk([one, two], () => ear.heard.filter((heard) => heard.from === 2).length >= 10)
      const order = ear.heard.map((each) => each.from)
      expect([order.at(-1), order]).toEqual([2, order.toSorted()])
      expect([streams(ear).length, steps(ear)]).toEqual([made.isByVoice ? 2 : 1, new Set([1])])
      for (const each of [ear, one, two]) each.close()
      for (const line of ['one', 'two']) engine.silence(line)
      engine.deafen('ear')
    })

    it('sends nothing more to whom the floor was taken from their ears, within 200 ms', async () => {
      const { engine } = made
      const [ear, mouth] = await Promise.all([openEar(engine, 'ear'), openMouth(engine, 'one', 3)])
      engine.route('ear', [null, 'one'])
      await talk([mouth], () => ear.heard.length >= 10)
      expect(from(ear, 's1')).toEqual([3])
      engine.route('ear', [])
      await talk([mouth], () => false, LATE_MS)
      const known = ear.heard.length
      await talk([mouth], () => false, 300)
      expect(ear.heard.length).toBe(known)
      engine.route('ear', ['one'])
      await talk([mouth], () => ear.heard.length > known)
      engine.silence('one')
      await talk([mouth], () => false, LATE_MS)
      const before = ear.heard.length
      await talk([mouth], () => false, 300)
      expect(ear.heard.length).toBe(before)
      for (const each of [ear, mouth]) each.close()
      engine.deafen('ear')
    })

    it('begins a line that is opened, anew or not, with nobody on it', async () => {
      const { engine } = made
      const mouth = await openMouth(engine, 'one', 4)
      // there is no such line yet
      engine.route('again', ['one'])
      const first = await openEar(engine, 'again')
      await talk([mouth], () => false, 300)
      expect(first.heard).toEqual([])
      engine.route('again', ['one'])
      await talk([mouth], () => first.heard.length > 0)
      const second = await openEar(engine, 'again')
      await talk([mouth], () => false, 300)
      expect(second.heard).toEqual([])
      engine.route('again', ['one'])
      await talk([mouth], () => second.heard.length > 5)
      expect(from(second, 's0')).toEqual([4])
      for (const each of [first, second, mouth]) each.close()
      engine.silence('one')
      engine.deafen('again')
    })

    it('says what is wrong with a description that is none, and lives on', async () => {
      const { engine } = made
      await expect(engine.speak('odd', 'no description')).rejects.toThrow('Voice:')
      await expect(engine.accept('nobody', 'v=0')).rejects.toThrow('Voice:')
      // who is away, on the line whose network has failed
      expect((await engine.count()).listening).toBeLessThanOrEqual(1)
    })

    it('takes a speaker back who left without a word, in the same unbroken stream', async () => {
      const { engine } = made
      const [ear, mouth] = await Promise.all([openEar(engine, 'ear'), openMouth(engine, 'one', 1)])
      engine.route('ear', ['one'])
      await talk([mouth], () => ear.heard.length >= 5)
      mouth.close()
      const again = await openMouth(engine, 'one', 2)
      await talk([again], () => from(ear, 's0').includes(2))
      expect([from(ear, 's0'), steps(ear)]).toEqual([[1, 2], new Set([1])])
      expect(streams(ear).length).toBe(made.isByVoice ? 2 : 1)
      for (const each of [ear, again]) each.close()
      engine.silence('one')
      engine.deafen('ear')
    })

    it('shows a picture to who comes late, with a whole one soon', async () => {
      const { engine } = made
      const wall = [...Array<null>(9).fill(null), 'screen']
      const [early, camera] = await Promise.all([openEar(engine, 'early'), openCamera(engine, 'screen')])
      engine.route('early', wall)
      await talk([camera], () => early.heard.at(-1)?.from === CHANGE)
      const late = await openEar(engine, 'late')
      engine.route('late', wall)
      await talk([camera], () => from(late, 's9').includes(WHOLE))
      await talk([camera], () => late.heard.at(-1)?.from === CHANGE)
      expect([from(early, 's9').toSorted(), from(late, 's9').toSorted()]).toEqual([
        [WHOLE, CHANGE],
        [WHOLE, CHANGE],
      ])
      for (const each of [early, late, camera]) each.close()
      for (const line of ['early', 'late']) engine.deafen(line)
      engine.silence('screen')
    })

    it('sends a voice to no slot of pictures', async () => {
      const { engine } = made
      const [ear, mouth] = await Promise.all([openEar(engine, 'ear'), openMouth(engine, 'one', 6)])
      engine.route('ear', ['one', ...Array<null>(8).fill(null), 'one'])
      await talk([mouth], () => ear.heard.length >= 5)
      expect([from(ear, 's0'), from(ear, 's9')]).toEqual([[6], []])
      for (const each of [ear, mouth]) each.close()
      engine.silence('one')
      engine.deafen('ear')
    })

    it('goes on by itself after ten seconds without network', async () => {
      expect(await away).toEqual([[7], [], [7]])
    })

    openingsContract(() => made.engine)
    routesContract(() => made.engine)

    it('comes back when its process is killed, and says so', async () => {
      const { engine, kill } = made
      const ear = await openEar(engine, 'ear')
      const back = new Promise<void>((resolve) => engine.onBack(resolve))
      kill()
      await back
      ear.close()
      const [again, mouth] = await Promise.all([openEar(engine, 'ear'), openMouth(engine, 'one', 5)])
      engine.route('ear', ['one'])
      await talk([mouth], () => again.heard.length > 5)
      expect(from(again, 's0')).toEqual([5])
      for (const each of [again, mouth]) each.close()
    })
  })
}
