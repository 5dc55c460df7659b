import { expect, test } from 'vitest'
import { limitsFrom } from '../../client/lobby/host/session/limits-from.ts'
import { localTime } from '../../client/lobby/host/session/local-time.ts'

const NOW = Date.UTC(2026, 5, 1)
const DAY_MS = 86_400_000
const inDays = (days: number): string => localTime(NOW + days * DAY_MS)

test('what is not filled in is left out', () => {
  expect(limitsFrom('', '', NOW)).toEqual({})
  expect(limitsFrom('', '200', NOW)).toEqual({ uses: 200 })
  expect(limitsFrom(inDays(2), '1', NOW)).toEqual({ uses: 1, expiresAt: NOW + 2 * DAY_MS })
})

test.each([
  ['a time that is over', inDays(-1), ''],
  ['a time beyond the coming year', inDays(367), ''],
  ['no time', 'tomorrow', ''],
  ['nobody', '', '0'],
  ['more than a badge may have', '', '201'],
  ['half a person', '', '1.5'],
])('%s is wrong', (_, end, uses) => {
  expect(limitsFrom(end, uses, NOW)).toBeNull()
})
