// The captions as screens, in both languages: what a visitor, a captioner, a speaker and the desk see.
import { describe, expect, it } from 'vitest'
import { CaptionLines } from '../../client/hud/captions/caption-lines.tsx'
import { readingOf } from '../../client/hud/captions/reading.ts'
import { CaptionsContext } from '../../client/hud/places/captions/captions-context.ts'
import { recognitionOf } from '../../client/hud/places/captions/device-part.tsx'
import { CaptionsParts } from '../../client/hud/places/captions/panel.tsx'
import { partsOf, readText } from '../../client/hud/places/captions/speech-text.ts'
import { readTranscript } from '../../client/hud/places/captions/use-transcript.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { captions as arabic } from '../../shared/i18n/ar/captions.ts'
import { captions as english } from '../../shared/i18n/en/captions.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { CaptionsOwn, CaptionsShown, ShownCaption } from '../../shared/lab/captions/captions-types.ts'
import { ok } from '../../shared/result.ts'
import { fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
const me = person('me', { name: 'Omar', role: 'visitor' })
const layla = person('layla', { name: 'ليلى', role: 'delegate' })
const line = (id: string, text: string | null, at = 0): ShownCaption => ({
  ...{ id, at, by: me.id, speaker: layla.id, source: 'typed', isCorrected: false },
  texts: text === null ? null : { text, name: 'ليلى' },
})
const SHOWN: CaptionsShown = {
  ...{ isOn: true, isKept: false, captioners: [] },
  languages: [
    { language: 'en', count: 1, lines: [line('1', 'Water is life.', 5)] },
    { language: 'fr', count: 1, lines: [line('2', 'L’eau est la vie.', 9)] },
  ],
}
/** in the open forum anybody is at the desk */
const CONVENED = { ...fakeView().session, isOpenForum: false }
const CAPTIONER = { person: me.id, language: 'en' }

const parts = (
  shown: CaptionsShown,
  view: Partial<SittingView> = {},
  own: CaptionsOwn | null = null,
  language: 'en' | 'ar' = 'en',
) =>
  show(
    <CaptionsContext value={{ words: WORDS[language], shown, own, act: async () => ok({ seq: 1, id: '' }) }}>
      <CaptionsParts />
    </CaptionsContext>,
    fakeView({ me, people: peopleMap(me, layla), session: CONVENED, ...view }),
    language,
  )
const headings = (markup: string): readonly string[] =>
  [...markup.matchAll(/<h4[^>]*>([^<]*)/g)].map(([, heading]) => heading!)

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const { read, transcript, writing, desk, speech, device } = WORDS[language]

  it('a visitor reads along and reads the transcript, and is told whether it is kept', () => {
    const markup = parts(SHOWN, {}, null, language)
    expect(headings(markup)).toEqual([read.heading, transcript.heading])
    expect(textOf(markup)).toContain(WORDS[language].notKept)
    expect(textOf(parts({ ...SHOWN, isKept: true }, {}, null, language))).toContain(WORDS[language].kept)
  })

  it('a captioner writes in the direction of the language, and corrects the last lines', () => {
    const shown = { ...SHOWN, captioners: [{ ...CAPTIONER, language: 'ar' }, CAPTIONER] }
    const markup = parts(shown, {}, null, language)
    expect(headings(markup)[0]).toBe(writing.heading)
    expect(markup).toMatch(/<input[^>]*lang="ar" dir="rtl"/)
    const inEnglish = parts({ ...SHOWN, captioners: [CAPTIONER] }, {}, null, language)
    expect(inEnglish).toMatch(/<input[^>]*lang="en" dir="ltr"/)
    expect(textOf(inEnglish)).toContain(`Water is life. ${writing.correctShort}`)
  })

  it('the desk names captioners, and says whether anything is kept', () => {
    const chair = person('me', { role: 'chair' })
    const markup = parts(SHOWN, { me: chair, people: peopleMap(chair, layla) }, null, language)
    expect(headings(markup)).toEqual([
      ...[writing.heading, read.heading, speech.heading, device.heading, desk.heading, transcript.heading],
    ])
    expect(textOf(markup)).toContain(device.states.unsupported)
  })
})

describe('a speech that was brought along', () => {
  const speaker = person('me', { role: 'delegate' })
  const own = (next: number): CaptionsOwn => ({
    scripts: [{ id: 's', by: speaker.id, language: 'ar', passages: ['أولًا.', 'ثانيًا.'], next }],
  })
  const view = (hasFloor: boolean): Partial<SittingView> => ({
    ...{ me: speaker, people: peopleMap(speaker, layla) },
    chapters: {
      ...BLANK_CHAPTERS,
      speakers: {
        ...BLANK_CHAPTERS.speakers,
        floor: hasFloor
          ? ({ person: speaker.id } as NonNullable<typeof BLANK_CHAPTERS.speakers.floor>)
          : null,
      },
    },
  })

  it('waits for the floor, and then one key shows the next passage', () => {
    const { waits, nextHint, at, over } = WORDS.en.speech
    const before = textOf(parts(SHOWN, view(false), own(0)))
    const during = textOf(parts(SHOWN, view(true), own(1)))
    expect([before.includes(waits), before.includes(at({ number: 1, sum: 2 }))]).toEqual([true, true])
    expect([during.includes(nextHint), during.includes('ثانيًا.'), during.includes('أولًا.')]).toEqual([
      true,
      true,
      false,
    ])
    expect(textOf(parts(SHOWN, view(true), own(2)))).toContain(over)
  })

  it('is read from a file as text, and from no other', async () => {
    const bytes = (...all: readonly number[]) => new Blob([new Uint8Array(all)])
    expect(
      await Promise.all(
        [new Blob(['نص']), bytes(0xff, 0xfe, 0x41, 0x00), bytes(0xff, 0xd8, 0xff), bytes(0x41, 0)].map(
          readText,
        ),
      ),
    ).toEqual(['نص', 'A', null, null])
  })

  it('travels in parts that fit', () => {
    expect(partsOf(['aa', 'bb', 'cc'], 5)).toEqual(['aa\nbb', 'cc'])
  })
})

describe('what is read', () => {
  it('is the chosen language, else one’s own, else where somebody wrote last', () => {
    const { languages } = SHOWN
    const read = [
      readingOf(languages, 'fr', 'en'),
      readingOf(languages, null, 'en'),
      readingOf(languages, null, 'ar'),
    ]
    expect(read.map((each) => each?.language)).toEqual(['fr', 'en', 'fr'])
    expect(readingOf([], 'fr', 'en')).toBeNull()
  })

  it('has its own direction, the speaker once, and a word for what was erased', () => {
    const lines = [line('1', 'مرحبا'), line('2', 'أهلًا'), line('3', null)]
    const markup = show(<CaptionLines words={WORDS.en} language="ar" lines={lines} />, fakeView())
    expect(markup).toContain('lang="ar" dir="rtl"')
    expect(textOf(markup)).toBe('ليلى مرحبا أهلًا (erased)')
  })
})

it('a transcript is read page by page, in a language that is there', async () => {
  const asked: string[] = []
  const page = (lines: readonly ShownCaption[], next: number | null) => ({
    ...{ languages: [{ language: 'fr', count: 3 }], openings: [1, 100], lines, next },
  })
  const answers: Record<string, unknown> = {
    'captions?from=0&language=en': page([], null),
    'captions?from=0&language=fr': page([line('1', 'a', 50)], 1),
    'captions?from=1&language=fr': page([line('2', 'b', 120)], null),
  }
  const file = async (path: string) => {
    asked.push(path)
    return ok(new Blob([JSON.stringify(answers[path])]))
  }
  const read = await readTranscript({ file }, 'en')
  expect(asked).toEqual(Object.keys(answers))
  expect(
    read.ok && read.value && [read.value.language, read.value.openedAt, read.value.lines.length],
  ).toEqual(['fr', 1, 2])
  expect(personId('layla')).toBe(layla.id)
})

it.each([
  [{}, 'listening'],
  [{ isMuted: true }, 'muted'],
  [{ isMuted: true, isSpeaking: false }, 'muted'],
  [{ isSpeaking: false }, 'waiting'],
  [{ isAside: true }, 'aside'],
  [{ isMuted: true, isWanted: false }, 'ready'],
  [{ there: 'downloadable' }, 'downloadable'],
  [{ there: null }, 'checking'],
] as const)('recognition that is wanted while one speaks, but for %o, is %s', (more, does) => {
  const all = {
    there: 'available',
    isWanted: true,
    isSpeaking: true,
    isMuted: false,
    isAside: false,
    ...more,
  } as const
  expect(recognitionOf(all)).toBe(does)
})
