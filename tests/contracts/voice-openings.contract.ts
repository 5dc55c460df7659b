// What every engine of voices promises of lines that cannot be opened, are opened twice, or are given up meanwhile. Nobody else has a line.
import { expect, it } from 'vitest'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { from, steps } from '../backing/ear-heard.ts'
import { openEar, openMouth, talk } from '../backing/rtp-person.ts'
import { asAnswer, offerOfVoice, unreachable, unusable } from '../backing/unusable-descriptions.ts'

/** no engine waits longer for what does not come of a description */
const LATEST_MS = 3500

export function openingsContract(made: () => VoiceEngine): void {
  it('fails a description that cannot be used, leaves nothing of it behind, and carries on for all others', async () => {
    const engine = made()
    const [ear, mouth, offer] = await Promise.all([
      openEar(engine, 'ear'),
      openMouth(engine, 'one', 8),
      offerOfVoice(),
    ])
    engine.route('ear', ['one'])
    await talk([mouth], () => ear.heard.length >= 5)
    const { speaking } = await engine.count()
    for (const bad of unusable(offer)) await expect(engine.speak('odd', bad)).rejects.toThrow('Voice:')
    expect((await engine.count()).speaking).toBe(speaking)
    await engine.listen('odd')
    for (const bad of unusable(offer).map(asAnswer))
      await expect(engine.accept('odd', bad)).rejects.toThrow('Voice:')
    engine.deafen('odd')
    // nobody is ever there to be reached
    for (const lost of unreachable(offer)) await engine.speak('lost', lost)
    engine.silence('lost')
    // longer than an engine waits for anything of it
    const before = ear.heard.length
    await talk([mouth], () => false, LATEST_MS)
    expect([from(ear, 's0'), steps(ear)]).toEqual([[8], new Set([1])])
    expect(ear.heard.length - before).toBeGreaterThan(50)
    for (const each of [ear, mouth]) each.close()
    engine.silence('one')
    engine.deafen('ear')
  })

  it('opens a line once when it is asked for twice, and not at all when it is given up meanwhile or cannot be', async () => {
    const engine = made()
    const offer = await offerOfVoice()
    const [bad] = unusable(offer)
    const lines = async () => {
      const { listening, speaking } = await engine.count()
      return [listening, speaking]
    }
    expect(await lines()).toEqual([0, 0])
    const twice = [engine.listen('line'), engine.listen('line'), engine.speak('voice', offer)]
    await Promise.allSettled([...twice, engine.speak('voice', offer)])
    expect(await lines()).toEqual([1, 1])
    await expect(engine.speak('voice', bad!)).rejects.toThrow('Voice:')
    expect(await lines()).toEqual([1, 0])
    engine.deafen('line')
    const givenUp = [engine.listen('line'), engine.speak('voice', offer)]
    engine.deafen('line')
    engine.silence('voice')
    await Promise.allSettled(givenUp)
    expect(await lines()).toEqual([0, 0])
  })
}
