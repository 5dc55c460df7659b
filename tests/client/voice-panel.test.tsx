// The panel of voices and its sign, in both languages: what one hears, whether one is heard, and by whose will not.
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import { VoiceParts } from '../../client/hud/voice/voice-panel.tsx'
import { SignButton, signOf } from '../../client/hud/voice/voice-sign.tsx'
import { VoiceWordsContext } from '../../client/hud/voice/voice-words.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { voiceOf } from '../../client/voice/voice-of.ts'
import { FIRST_VIEW, type VoiceView } from '../../client/voice/voice-view.ts'
import { type CheckTools, createCheck } from '../../client/voice-check/check-state.ts'
import { CheckParts } from '../../client/voice-check/voice-check.tsx'
import { voice as arabic } from '../../shared/i18n/ar/voice.ts'
import { voiceCheck as arabicCheck } from '../../shared/i18n/ar/voice-check.ts'
import { voice as english } from '../../shared/i18n/en/voice.ts'
import { voiceCheck as englishCheck } from '../../shared/i18n/en/voice-check.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { fakeSitting, fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { showOver, textOf } from './show.tsx'

const FORMATS = { en: createFormat('en', 'latn', 'UTC'), ar: createFormat('ar', 'latn', 'UTC') }
const WORDS = { en: english(FORMATS.en), ar: arabic(FORMATS.ar) }
const me = person('me')
const omar = person('omar', { name: 'Omar Haddad' })

/** First markup is made of a store's first state. */
function asItIs<T>(store: StoreApi<T>): void {
  store.getInitialState = store.getState
}

function panel(voice: Partial<VoiceView>, language: 'en' | 'ar' = 'en', more: Partial<SittingView> = {}) {
  const sitting = fakeSitting(fakeView({ me, people: peopleMap(me, omar), ...more }), 1_000_000)
  const { store } = voiceOf(sitting)
  store.setState({ ...FIRST_VIEW, ...voice })
  // who speaks is looked at anew with who is heard: nobody does here
  store.setState(voice)
  asItIs(store)
  const words = WORDS[language]
  const shown = (node: ReactNode) =>
    showOver(sitting, <VoiceWordsContext value={words}>{node}</VoiceWordsContext>, language)
  const parts = shown(<VoiceParts />)
  const sign = textOf(shown(<SignButton words={words} />))
  store.setState({ heard: [] })
  return { parts, sign }
}

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const words = WORDS[language]

  it('begins with one press, and says that nothing is lost without', () => {
    const { parts, sign } = panel({}, language)
    const text = textOf(parts)
    for (const each of [words.lead, words.listening.off, words.listen, words.microphone.off])
      expect(text).toContain(each)
    expect(sign).toContain(words.sign.off)
  })

  it('says who is heard and why, who speaks, and whom one silenced', () => {
    const heard = [personId('omar'), null, null]
    const speaking = new Set([personId('omar')])
    const text = textOf(panel({ listening: 'on', heard, speaking }, language).parts)
    for (const each of ['Omar Haddad', words.onFloor, words.speaks, words.silence])
      expect(text).toContain(each)
    const silent = textOf(panel({ listening: 'on', heard, speaking, silenced: speaking }, language).parts)
    for (const each of [words.silenced, words.hearAgain]) expect(silent).toContain(each)
    expect(silent).not.toContain(` ${words.speaks} `)
  })

  it('says in plain words what is wrong, as an alert', () => {
    for (const why of ['refused', 'blocked', 'unsupported'] as const)
      expect(panel({ listening: why }, language).parts).toContain(
        words.listening[why].replaceAll("'", '&#x27;'),
      )
    expect(panel({ microphone: 'unplugged' }, language).parts).toMatch(
      new RegExp(`role="alert"[^>]*>${words.microphone.unplugged}`),
    )
  })

  it('one who is heard sees it, and how long yet', () => {
    const { parts, sign } = panel({ microphone: 'on', isLive: true, until: 1_065_000 }, language)
    for (const each of [words.live, words.closesIn({ time: '1:05' })]) expect(textOf(parts)).toContain(each)
    expect(sign).toContain(words.sign.live)
  })

  it('whom the chair has muted is told so, and not that the rules are silent', () => {
    const conduct = { ...BLANK_CHAPTERS.conduct, muted: [me.id] }
    const { parts, sign } = panel({ microphone: 'on' }, language, {
      chapters: { ...BLANK_CHAPTERS, conduct },
    })
    expect(textOf(parts)).toContain(words.chairMuted)
    expect(textOf(parts)).not.toContain(words.notLive)
    expect(sign).toContain(words.sign.muted)
  })
})

it.each([
  [{ listening: 'opening' }, 'opening'],
  [{ listening: 'again' }, 'opening'],
  [{ listening: 'on' }, 'listening'],
  [{ listening: 'on', isAsleep: true }, 'asleep'],
  [{ listening: 'blocked' }, 'trouble'],
  [{ listening: 'on', microphone: 'on' }, 'waiting'],
  [{ listening: 'on', microphone: 'on', isLive: true }, 'live'],
  [{ listening: 'on', microphone: 'on', isLive: true, isMuted: true }, 'muted'],
] as const)('%o is %s on the sign', (view, says) => {
  expect(signOf({ ...FIRST_VIEW, ...view }, false)).toBe(says)
})

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
})
