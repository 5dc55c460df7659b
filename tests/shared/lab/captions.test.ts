// The law of captions: who may write whose words, what is shown of them, what is corrected, and what goes when the meeting closes.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { captionsNews } from '../../../shared/lab/captions/captions-news.ts'
import {
  CORRECTABLE_LINES,
  MOST_AT_ONCE,
  PAGE_LINES,
  SHOWN_LINES,
} from '../../../shared/lab/captions/limits.ts'
import { keptLines, transcriptPage } from '../../../shared/lab/captions/transcript.ts'
import { CAPTIONS_ACTS } from '../../../shared/protocol/shapes/captions.ts'
import { CHAIR, captions, heard, LAYLA, named, OMAR, SYSTEM, WRITER } from './captions-scene.ts'

describe('who writes', () => {
  it('is a captioner in their language, the desk, and whoever speaks; nobody else', () => {
    const scene = captions()
    expect(scene.say(WRITER, 'A')).toBe('not-captioner')
    named(scene)
    scene.say(WRITER, 'B')
    expect(scene.say(WRITER, 'C', { language: 'fr' })).toBe('not-captioner')
    expect(scene.say(OMAR, 'D')).toBe('not-captioner')
    scene.say(LAYLA, 'E')
    scene.say(CHAIR, 'F')
    expect(scene.texts()).toEqual(['B', 'E', 'F'])
    expect(scene.act(CHAIR, { is: 'dismiss', person: WRITER.person as PersonId, language: 'en' })).not.toBe(
      'x',
    )
    expect(scene.say(WRITER, 'G')).toBe('not-captioner')
  })

  it('names captioners at the desk alone, and a captioner may lay it down', () => {
    const scene = captions()
    const name = { is: 'name', person: WRITER.person as PersonId, language: 'ar' } as const
    expect(scene.act(LAYLA, name)).toBe('not-at-desk')
    scene.act(CHAIR, name)
    scene.act(CHAIR, name)
    expect(scene.shown().captioners).toEqual([{ person: WRITER.person, language: 'ar' }])
    scene.act(WRITER, { ...name, is: 'dismiss' })
    expect(scene.shown().captioners).toEqual([])
  })

  it('has the words of who has the floor, of the chair where that is said, and of nobody between speeches', () => {
    const scene = captions()
    scene.say(CHAIR, 'A')
    scene.say(CHAIR, 'B', { of: 'chair' })
    scene.say(CHAIR, 'C', { heard: heard(null) })
    const [{ lines = [] } = {}] = scene.shown().languages
    expect(lines.map(({ speaker, texts }) => [speaker, texts?.name])).toEqual([
      [LAYLA.person, 'layla'],
      [CHAIR.person, 'amina'],
      [null, ''],
    ])
  })

  it('has recognised none but the speaker’s own words', () => {
    const scene = captions()
    named(scene)
    const source = 'recognised'
    expect([scene.say(WRITER, 'A', { source }), scene.say(CHAIR, 'B', { source })]).toEqual([
      'not-your-floor',
      'not-your-floor',
    ])
    scene.say(LAYLA, 'C', { source })
    scene.say(CHAIR, 'D', { source, of: 'chair' })
    expect(scene.texts()).toEqual(['C', 'D'])
  })

  it('writes no faster than anybody reads', () => {
    const scene = captions(100)
    const answers = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => scene.say(CHAIR, `L${index}`))
    expect(answers.at(-1)).toBe('too-fast')
    expect(answers.slice(0, -1)).not.toContain('too-fast')
    expect(scene.say(LAYLA, 'another writer')).not.toBe('too-fast')
  })
})

describe('the lines', () => {
  it('are shown by language, the last ones, with how many there are', () => {
    const scene = captions()
    for (const text of ['1', '2', '3', '4', '5']) scene.say(CHAIR, text)
    scene.say(CHAIR, 'مرحبا', { language: 'ar' })
    expect(scene.shown().languages.map(({ language, count }) => [language, count])).toEqual([
      ['en', 5],
      ['ar', 1],
    ])
    expect(scene.texts()).toEqual(['2', '3', '4', '5'])
  })

  it('are corrected among the last ones, and the words before are to be erased', () => {
    const scene = captions()
    named(scene)
    const first = scene.say(WRITER, 'wan')
    const second = scene.say(WRITER, 'too')
    expect(scene.act(OMAR, { is: 'correct', line: second, text: 'x' })).toBe('not-captioner')
    scene.act(WRITER, { is: 'correct', line: second, text: 'two' })
    scene.act(LAYLA, { is: 'correct', line: first, text: '' })
    const [{ lines, count } = { lines: [], count: 0 }] = scene.shown().languages
    expect([count, lines.map(({ texts, isCorrected }) => [texts?.text, isCorrected])]).toEqual([
      1,
      [['two', true]],
    ])
    expect(scene.state().dropped).toEqual([3, 2])
    // who corrects is not overtaken by those who write on
    for (let more = 1; more < CORRECTABLE_LINES; more += 1) scene.say(WRITER, 'more')
    expect(scene.act(WRITER, { is: 'correct', line: second, text: 'deux' })).not.toBe('line-unknown')
    scene.say(WRITER, 'more')
    expect(scene.act(WRITER, { is: 'correct', line: second, text: 'late' })).toBe('line-unknown')
  })

  it('go when captions are switched off, and when the meeting closes; those that were to be kept stay', () => {
    const scene = captions()
    expect(scene.act(LAYLA, { is: 'switch', isOn: false, isKept: false })).toBe('not-at-desk')
    scene.say(CHAIR, 'passing')
    scene.act(CHAIR, { is: 'switch', isOn: true, isKept: true })
    scene.say(CHAIR, 'kept')
    scene.act(SYSTEM, { is: 'close' })
    expect(scene.texts()).toEqual(['kept'])
    expect(scene.state().dropped).toEqual([1])
    expect(scene.act(CHAIR, { is: 'close' })).toBe('not-at-desk')
    scene.act(CHAIR, { is: 'switch', isOn: false, isKept: true })
    expect([scene.shown().languages, scene.say(CHAIR, 'x')]).toEqual([[], 'captions-off'])
    expect(keptLines(scene.state()).map(({ texts }) => texts?.text)).toEqual(['kept'])
  })

  it('are read in pages', () => {
    const scene = captions()
    for (let line = 0; line < PAGE_LINES + 2; line += 1) scene.say(CHAIR, String(line))
    const first = transcriptPage(scene.state(), 'en', 0)
    const second = transcriptPage(scene.state(), 'en', first.next ?? 0)
    expect([
      first.lines.length,
      first.next,
      second.next,
      second.lines.map(({ texts }) => texts?.text),
    ]).toEqual([PAGE_LINES, PAGE_LINES, null, [String(PAGE_LINES), String(PAGE_LINES + 1)]])
    expect(transcriptPage(scene.state(), null, 0).languages).toEqual([
      { language: 'en', count: PAGE_LINES + 2 },
    ])
  })
})

it('the hall is told when there are captions, and nothing while there are none', () => {
  const scene = captions()
  expect(captionsNews(scene.state())).toBeNull()
  scene.say(CHAIR, 'A')
  expect(captionsNews(scene.state())).toEqual({ isKept: false, languages: ['en'], captioners: [] })
  scene.act(CHAIR, { is: 'switch', isOn: false, isKept: false })
  expect(captionsNews(scene.state())).toBeNull()
})

it('who speaks is not said by whoever writes', () => {
  const asked = { is: 'say', language: 'en', text: 'x', of: 'floor', source: 'typed' }
  expect([
    CAPTIONS_ACTS.safeParse(asked).success,
    CAPTIONS_ACTS.safeParse({ ...asked, heard: heard() }).success,
    CAPTIONS_ACTS.safeParse({ ...asked, language: 'EN; x' }).success,
    CAPTIONS_ACTS.safeParse({ is: 'close' }).success,
  ]).toEqual([true, false, false, false])
})

test('whatever is done, what is shown is the last of what stands, nothing dropped is left, and heights fall out once', () => {
  const act = fc.oneof(
    fc.record({
      is: fc.constant('say' as const),
      language: fc.constantFrom('en', 'ar'),
      text: fc.string({ minLength: 1 }),
    }),
    fc.record({
      is: fc.constant('correct' as const),
      line: fc.integer({ min: 1, max: 30 }),
      text: fc.constantFrom('', 'z'),
    }),
    fc.record({ is: fc.constant('switch' as const), isOn: fc.boolean(), isKept: fc.boolean() }),
    fc.record({ is: fc.constant('close' as const) }),
    fc.record({ is: fc.constant('load' as const), text: fc.constantFrom('A. B.', 'C') }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const scene = captions()
      for (const each of acts)
        if (each.is === 'say') scene.say(CHAIR, each.text, { language: each.language })
        else if (each.is === 'correct')
          scene.act(CHAIR, { ...each, line: String(each.line).padStart(16, '0') })
        else if (each.is === 'load') scene.act(CHAIR, { ...each, language: 'en', isMore: false })
        else scene.act(each.is === 'close' ? SYSTEM : CHAIR, each)
      const { tracks, scripts, dropped, isOn } = scene.state()
      const lines = tracks.flatMap(({ blocks }) => blocks.flat())
      const seqs = [...dropped, ...lines.map(({ seq }) => seq), ...scripts.flatMap((each) => each.seqs)]
      expect(new Set(seqs).size).toBe(seqs.length)
      for (const track of tracks) {
        const standing = track.blocks.flat().filter(({ isOut }) => !isOut)
        expect(track.count).toBe(standing.length)
        const shown = scene.shown().languages.find(({ language }) => language === track.language)
        expect(shown?.lines.map(({ id }) => id)).toEqual(
          isOn ? standing.slice(-SHOWN_LINES).map(({ id }) => id) : undefined,
        )
      }
      scene.act(SYSTEM, { is: 'close' })
      const left = scene.state().tracks.flatMap(({ blocks }) => blocks.flat())
      expect(left.every(({ isKept }) => isKept)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
