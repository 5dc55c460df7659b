import { expect, test } from 'vitest'
import { notTried } from './case.ts'
import { summaryOf, tryCase } from './table.ts'

test('what rejects has failed, what cannot be tried is neither held nor failed', async () => {
  const runs = [
    async () => '3 ballots',
    async () => notTried('no voice yet'),
    async () => {
      throw new Error('a ballot is lost')
    },
  ]
  const tried = await Promise.all(runs.map((run, index) => tryCase({ number: index + 1, words: 'w', run })))
  expect(tried.map(({ outcome, note }) => [outcome, note])).toEqual([
    ['held', '3 ballots'],
    ['not tried', 'no voice yet'],
    ['FAILED', 'Error: a ballot is lost'],
  ])
  expect(summaryOf(tried)).toMatch(/^3 cases: 1 held, 1 failed, 1 not tried; \d+ s$/)
})
