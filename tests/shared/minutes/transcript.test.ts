// What was captioned and kept, as an annex of the minutes that says it is not official.
import { expect, it } from 'vitest'
import { minutesOf } from '../../../shared/minutes/minutes-of.ts'
import { happenedIn, NAMES, SESSION, SMALL_PAST } from './small-sitting.ts'
import { textIn } from './writing.ts'

const at = Date.UTC(2026, 0, 15, 9, 41)
const minutes = (transcript: Parameters<typeof minutesOf>[1]['transcript']) =>
  minutesOf(happenedIn(SMALL_PAST), { session: SESSION, head: null, names: NAMES, transcript })
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

it('has each language by itself, with who spoke, and says that it is no official wording', () => {
  const told = minutes([
    { language: 'en', at, name: 'Layla', text: 'Water is life.' },
    { language: 'ar', at, name: null, text: 'الماء حياة.' },
    { language: 'en', at, name: 'Layla', text: null },
  ])
  const english = plain(textIn('en', told))
  expect(english).toMatch(/Annex: what was written down while it was said[\s\S]*no official wording/)
  expect(english).toMatch(/In English[\s\S]*09:41.*Layla.*Water is life\.[\s\S]*In Arabic[\s\S]*الماء حياة\./)
  expect(plain(textIn('ar', told))).toMatch(/مرفق[\s\S]*ليس صيغة رسمية[\s\S]*باللغة الإنجليزية/)
})

it('is not there where nothing was kept', () => {
  expect([minutes([]), minutes(undefined)].map((each) => 'transcript' in each)).toEqual([false, false])
  expect(textIn('en', minutes([]))).not.toContain('Annex')
})
