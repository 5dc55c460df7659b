// Moments as text: counted out as the calendar of the platform counts them, and back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, momentText } from '../../../shared/text/moment.ts'

test('every second between 1900 and 2100 is written as the platform does, and read back', () => {
  const seconds = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 })
  fc.assert(
    fc.property(seconds, (second) => {
      const text = new Date(second * 1000).toISOString().replace('.000Z', 'Z')
      expect([momentText(second * 1000), momentOf(text)]).toEqual([text, second * 1000])
    }),
  )
})

test.each([
  ['2026-03-01', Date.UTC(2026, 2, 1)],
  ['2026-03-01 16:30', Date.UTC(2026, 2, 1, 16, 30)],
  ['2026-03-01T16:30:15.250+05:30', Date.UTC(2026, 2, 1, 11, 0, 15)],
  ['2024-02-29T00:00Z', Date.UTC(2024, 1, 29)],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-03-01T25:00Z', null],
  ['1 March 2026', null],
])('%s is read', (text, at) => {
  expect(momentOf(text)).toBe(at)
})
