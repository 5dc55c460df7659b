// The check before one comes in: speakers, microphone and connection, tried at once and let go again.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CheckTools, createCheck } from '../../client/voice-check/check-state.ts'
import { playTestTone } from '../../client/voice-check/test-tone.ts'
import { tryMicrophone } from '../../client/voice-check/tried-microphone.ts'
import { CheckParts } from '../../client/voice-check/voice-check.tsx'
import { voiceCheck as arabicCheck } from '../../shared/i18n/ar/voice-check.ts'
import { voiceCheck as englishCheck } from '../../shared/i18n/en/voice-check.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { FakeTrack, streamOf, stubBrowser } from './fake-lines.ts'
import { fakeSitting, fakeView } from './fake-sitting.ts'
import { asItIs, showOver, textOf } from './show.tsx'

const FORMATS = { en: createFormat('en', 'latn', 'UTC'), ar: createFormat('ar', 'latn', 'UTC') }

describe('the check', () => {
  const tools = (more: Partial<CheckTools>): CheckTools => ({
    playTone: async () => true,
    tryMicrophone: async () => 'denied',
    tryLine: async () => 'passes',
    ...more,
  })
  it.each(['en', 'ar'] as const)('tells each of the three by itself, in %s', async (language) => {
    const words = { en: englishCheck(FORMATS.en), ar: arabicCheck(FORMATS.ar) }[language]
    const check = createCheck(tools({}))
    await check.run()
    asItIs(check.store)
    const shown = textOf(
      showOver(fakeSitting(fakeView()), <CheckParts check={check} words={words} />, language),
    )
    for (const each of [
      words.ofSpeakers.asked,
      words.heard,
      words.ofMicrophone.denied,
      words.ofConnection.passes,
    ])
      expect(shown).toContain(each)
    check.answer(true)
    expect(check.store.getState()).toEqual({ speakers: 'heard', microphone: 'denied', connection: 'passes' })
  })

  it('closes the microphone with it, also one that comes after', async () => {
    let closed = 0
    const microphone = { level: () => 0, close: () => void closed++ }
    const check = createCheck(tools({ tryMicrophone: async () => microphone }))
    await check.run()
    check.close()
    expect(closed).toBe(1)
    const late = createCheck(tools({ tryMicrophone: async () => microphone }))
    const running = late.run()
    late.close()
    await running
    expect(closed).toBe(2)
  })

  it('gives the line up that is tried when it is closed, and that alone', async () => {
    const tried: AbortSignal[] = []
    const tryLine: CheckTools['tryLine'] = async (givenUp) => {
      tried.push(givenUp)
      return 'passes'
    }
    const check = createCheck(tools({ tryLine }))
    await check.run()
    expect(tried.map(({ aborted }) => aborted)).toEqual([false])
    check.close()
    await check.run()
    expect(tried.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  describe('of the microphone', () => {
    afterEach(() => void vi.useRealTimers())

    it.each([
      [0, 'open', 'unheard'],
      [0.5, 'hears', 'heard'],
    ] as const)('at level %d is %s, and after a while closed again: %s', async (level, while_, then) => {
      vi.useFakeTimers()
      const close = vi.fn()
      const check = createCheck(tools({ tryMicrophone: async () => ({ level: () => level, close }) }))
      await check.run()
      await vi.advanceTimersByTimeAsync(19_000)
      expect([check.store.getState().microphone, close.mock.calls.length]).toEqual([while_, 0])
      await vi.advanceTimersByTimeAsync(2000)
      expect([check.store.getState().microphone, close.mock.calls.length]).toEqual([then, 1])
    })

    it('checked again is open for as long again', async () => {
      vi.useFakeTimers()
      const check = createCheck(tools({ tryMicrophone: async () => ({ level: () => 0, close: () => {} }) }))
      await check.run()
      await vi.advanceTimersByTimeAsync(15_000)
      await check.run()
      await vi.advanceTimersByTimeAsync(15_000)
      expect(check.store.getState().microphone).toBe('open')
    })
  })

  it('says what the browser breaks at, and goes on with the rest', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const breaks = () => Promise.reject(new Error('no hardware'))
    const check = createCheck(tools({ playTone: breaks, tryMicrophone: breaks }))
    await check.run()
    expect(check.store.getState()).toEqual({
      ...{ speakers: 'unsupported', microphone: 'failed', connection: 'passes' },
    })
  })

  it('gives the microphone back where nothing can measure it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const track = new FakeTrack()
    stubBrowser({ getUserMedia: async () => streamOf(track) })
    vi.stubGlobal(
      'AudioContext',
      class {
        constructor() {
          throw new Error('too many of them')
        }
      },
    )
    expect([await tryMicrophone(), track.isStopped, await playTestTone()]).toEqual([
      'unmeasured',
      true,
      false,
    ])
  })
})
