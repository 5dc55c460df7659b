// Passages of a speech, directions of languages, and the files of a transcript.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { ShownCaption } from '../../../shared/lab/captions/captions-types.ts'
import { directionOf } from '../../../shared/lab/captions/language-tag.ts'
import { MOST_PASSAGE } from '../../../shared/lab/captions/limits.ts'
import { passagesOf } from '../../../shared/lab/captions/passages.ts'
import { textOf, webVttOf } from '../../../shared/lab/captions/transcript-files.ts'
import { countGraphemes } from '../../../shared/text/graphemes.ts'
import { LANGUAGE_TAG } from '../../../shared/text/language-tag.ts'

describe('passages of a speech', () => {
  it('are sentences, short ones together, and lines are never joined', () => {
    expect(passagesOf('Mr President, thank you. We agree!\n\n  Water   is life.\r\nPeace.')).toEqual([
      'Mr President, thank you. We agree!',
      'Water is life.',
      'Peace.',
    ])
    expect(passagesOf('هل نتفق؟ نعم؛ نتفق.')).toEqual(['هل نتفق؟ نعم؛ نتفق.'])
  })

  it('are cut between clauses where a sentence is long', () => {
    const clause = `${'word '.repeat(24).trim()},`
    expect(passagesOf(`${clause} ${clause} end.`)).toEqual([clause, `${clause} end.`])
  })

  test('never lose a word, and always fit', () => {
    const words = fc.array(fc.constantFrom('a', 'peace.', 'سلام،', '和平。', 'x'.repeat(30), '\n', 'end!'), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(words, (all) => {
        const passages = passagesOf(all.join(' '))
        expect(passages.join('').replace(/\s/g, '')).toBe(all.join('').replace(/\s/g, ''))
        expect(passages.every((each) => each !== '' && countGraphemes(each) <= MOST_PASSAGE)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('are made of a word without end, too', () => {
    expect(passagesOf('x'.repeat(MOST_PASSAGE + 1))).toEqual(['x'.repeat(MOST_PASSAGE), 'x'])
  })
})

test('languages run in their direction', () => {
  expect(['ar', 'ar-EG', 'he', 'ku-Arab', 'en', 'fr', 'ku', 'zh-Hans'].map(directionOf)).toEqual([
    ...['rtl', 'rtl', 'rtl', 'rtl'],
    ...['ltr', 'ltr', 'ltr', 'ltr'],
  ])
  expect(['ar', 'pt-BR', 'zh-Hant-TW', 'english', 'EN', 'a'].map((tag) => LANGUAGE_TAG.test(tag))).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ])
})

describe('the files of a transcript', () => {
  const OPENED = 1_000_000
  const line = (ms: number, text: string | null, name = 'Layla'): ShownCaption => ({
    ...{ id: `${ms}`, at: OPENED + ms, by: 'p_writer00' as PersonId, speaker: 'p_layla000' as PersonId },
    ...{ source: 'typed', isCorrected: false, texts: text === null ? null : { text, name } },
  })

  it('WebVTT has times from the opening on, who speaks, and no tags of its own', () => {
    const lines = [
      line(-5, 'Before'),
      line(3_723_004, 'a <b> & c'),
      line(3_724_000, null),
      line(3_725_000, 'End'),
    ]
    expect(webVttOf(lines, 'en', OPENED)).toBe(
      `WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:01.500
<v Layla>Before

01:02:03.004 --> 01:02:04.504
<v Layla>a &lt;b&gt; &amp; c

01:02:05.000 --> 01:02:06.500
<v Layla>End
`,
    )
  })

  it('the text has the lines of a speaker together', () => {
    const lines = [line(0, 'One'), line(2000, null), line(61_000, 'Two', '')]
    expect(textOf(lines, OPENED, { head: ['Head', 'Not official'], erased: '(erased)' })).toBe(
      'Head\nNot official\n\n[00:00:00] Layla\nOne\n(erased)\n\n[00:01:01]\nTwo\n',
    )
  })
})
