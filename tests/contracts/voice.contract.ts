// What every engine of voices promises. `make` gives one that is open; `kill` ends its process, and it comes back by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { type Ear, openEar, openMouth, talk } from '../backing/rtp-person.ts'

export interface MadeEngine {
  readonly engine: VoiceEngine
  kill(): void
  /** Ends what the engine runs on. */
  remove?(): Promise<void>
}

const from = (ear: Ear, slot: string): readonly number[] => [
  ...new Set(ear.heard.filter((heard) => heard.slot === slot).map((heard) => heard.from)),
]
/** in flight when a route changes */
const LATE_MS = 200

export function voiceContract(name: string, make: () => Promise<MadeEngine>): void {
  describe(`${name} keeps the promises of a voice engine`, () => {
    let made: MadeEngine
    beforeAll(async () => {
      made = await make()
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
      const { heard } = ear
      const order = heard.map((each) => each.from)
      expect(order).toEqual(order.toSorted())
      const steps = heard.slice(1).map(({ sequence }, i) => (sequence - heard[i]!.sequence + 65_536) % 65_536)
      expect(new Set(steps)).toEqual(new Set([1]))
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

    it('carries on when a line of the same name is opened anew', async () => {
      const { engine } = made
      engine.route('again', ['one'])
      const mouth = await openMouth(engine, 'one', 4)
      const first = await openEar(engine, 'again')
      await talk([mouth], () => first.heard.length > 0)
      const second = await openEar(engine, 'again')
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
      expect((await engine.count()).listening).toBe(0)
    })

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
