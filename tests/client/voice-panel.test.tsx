// The panel of voices and its sign, in both languages: what one hears, whether one is heard, and by whose will not.
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { VoiceParts } from '../../client/hud/voice/voice-panel.tsx'
import { SignButton, signOf } from '../../client/hud/voice/voice-sign.tsx'
import { VoiceWordsContext } from '../../client/hud/voice/voice-words.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { silencedOf } from '../../client/voice/silenced.ts'
import { voiceOf } from '../../client/voice/voice-of.ts'
import { FIRST_VIEW, type VoiceView } from '../../client/voice/voice-view.ts'
import { voice as arabic } from '../../shared/i18n/ar/voice.ts'
import { voice as english } from '../../shared/i18n/en/voice.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { PersonId } from '../../shared/ids.ts'
import { FILM_SLOT } from '../../shared/voice/hearing.ts'
import { fakeSitting, fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { asItIs, showOver, textOf, wordsOf } from './show.tsx'

const FORMATS = { en: createFormat('en', 'latn', 'UTC'), ar: createFormat('ar', 'latn', 'UTC') }
const WORDS = { en: english(FORMATS.en), ar: arabic(FORMATS.ar) }
const me = person('me')
const omar = person('omar', { name: 'Omar Haddad' })

function panel(
  voice: Partial<VoiceView>,
  language: 'en' | 'ar' = 'en',
  more: Partial<SittingView> = {},
  silenced: readonly PersonId[] = [],
) {
  const sitting = fakeSitting(fakeView({ me, people: peopleMap(me, omar), ...more }), 1_000_000)
  const { store } = voiceOf(sitting)
  for (const each of silenced) silencedOf(sitting).silence(each, true)
  asItIs(silencedOf(sitting).store)
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
  const { people } = wordsOf(language)

  it('begins with one press, and says that nothing is lost without', () => {
    const { parts, sign } = panel({}, language)
    const text = textOf(parts)
    for (const each of [words.lead, words.listening.off, words.listen, words.microphone.off])
      expect(text).toContain(each)
    expect(sign).toContain(words.sign.off)
  })

  it('says who hears whom now: in a meeting the floor alone, before it and in an unmoderated caucus those near by', () => {
    const { agenda, speakers } = BLANK_CHAPTERS
    const meeting = { ...agenda.meeting, phase: 'open' } as const
    const chapters = { ...BLANK_CHAPTERS, agenda: { ...agenda, meeting } }
    const caucus = { kind: 'unmoderated' } as never
    const said = (more: Partial<SittingView>) => {
      const text = textOf(panel({ listening: 'on' }, language, more).parts)
      return [text.includes(words.silent), text.includes(words.open)]
    }
    const presiding = omar.id
    expect([
      said({ presiding }),
      said({ presiding, chapters }),
      said({ presiding, chapters: { ...chapters, speakers: { ...speakers, caucus } } }),
      said({ chapters }),
    ]).toEqual([
      [false, true],
      [true, false],
      [false, true],
      [false, true],
    ])
  })

  it('says who is heard and why, who speaks, and whom one silenced', () => {
    const heard = [personId('omar'), null, null]
    const speaking = new Set([personId('omar')])
    const text = textOf(panel({ listening: 'on', heard, speaking }, language).parts)
    for (const each of ['Omar Haddad', words.onFloor, words.speaks, people.silence])
      expect(text).toContain(each)
    const silent = textOf(panel({ listening: 'on', heard, speaking }, language, {}, [personId('omar')]).parts)
    for (const each of [people.silenced, people.hearAgain]) expect(silent).toContain(each)
    expect(silent).not.toContain(` ${words.speaks} `)
  })

  it('says whose film is heard, beside their voice or without, and silences both with one button', () => {
    const omar = personId('omar')
    const film = Array.from({ length: FILM_SLOT + 1 }, (_, slot) => (slot === FILM_SLOT ? omar : null))
    const speaking = new Set([omar])
    const alone = textOf(panel({ listening: 'on', heard: film, speaking }, language).parts)
    const both = textOf(panel({ listening: 'on', heard: film.with(0, omar), speaking }, language).parts)
    const times = (text: string, part: string) => text.split(part).length - 1
    expect([alone, both].map((text) => times(text, words.film))).toEqual([1, 1])
    expect([alone, both].map((text) => times(text, ` ${words.speaks} `))).toEqual([0, 1])
    expect([alone, both].map((text) => times(text, people.silence))).toEqual([1, 1])
  })

  it('says in plain words what is wrong, as an alert', () => {
    for (const why of ['refused', 'blocked', 'unfit', 'silent', 'unsupported'] as const)
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

  it('the sign counts the last half minute, which one sees wherever one looks', () => {
    const at = (until: number | null) => panel({ microphone: 'on', isLive: true, until }, language).sign
    expect([at(1_031_000), at(1_009_000), at(null)].map((sign) => sign.includes('0:'))).toEqual([
      ...[false, true, false],
    ])
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
