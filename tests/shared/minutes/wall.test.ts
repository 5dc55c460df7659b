// What was shown on the wall, as an annex of the minutes: from when to when, what, and by whom.
import { expect, it } from 'vitest'
import type { DocumentId } from '../../../shared/ids.ts'
import { minutesOf } from '../../../shared/minutes/minutes-of.ts'
import type { WallLine } from '../../../shared/minutes/wall-line.ts'
import { happenedIn, NAMES, SESSION, SMALL_PAST } from './small-sitting.ts'
import { textIn } from './writing.ts'

const minute = (number: number): number => Date.UTC(2026, 0, 15, 9, number)
const minutes = (wall?: readonly WallLine[]) =>
  minutesOf(happenedIn(SMALL_PAST), { session: SESSION, head: null, names: NAMES, wall })
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

const RIVER: WallLine = {
  ...{ at: minute(41), until: minute(43), kind: 'pages', title: 'The river', name: 'Layla', text: null },
}
const ERASED: WallLine = { ...RIVER, kind: 'film', title: null, name: null }
const TEXT: WallLine = {
  ...{ at: minute(50), until: null, kind: 'text', title: null, name: null },
  text: { of: 'document', id: 'x9' as DocumentId },
}

it('says from when to when, what, and by whom, in both languages', () => {
  const told = minutes([RIVER, ERASED, TEXT])
  const english = plain(textIn('en', told))
  expect(english).toMatch(/Annex: what was shown on the wall[\s\S]*09:41–09:43.*Document.*The river.*Layla/)
  expect(english).toMatch(/09:41–09:43.*Film.*–[\s\S]*from 09:50.*Text/)
  expect(plain(textIn('ar', told))).toMatch(/مرفق: ما عُرض على الجدار[\s\S]*وثيقة.*The river.*Layla/)
})

it('is not there where nothing was shown', () => {
  expect([minutes([]), minutes()].map((each) => 'wall' in each)).toEqual([false, false])
  expect(textIn('en', minutes([]))).not.toContain('wall')
})
