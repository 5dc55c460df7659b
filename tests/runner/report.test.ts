import { expect, it } from 'vitest'
import { countOf, total } from './report.ts'
import { fileResult as file, reportOf as report } from './samples.ts'

it.each([
  ['a good run', report(2, 0, file('passed', 'passed', 'passed')), 0, { passed: 2, failed: 0 }],
  ['a failed test', report(1, 1, file('failed', 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
  ['a file that cannot be imported', report(0, 0, file('failed')), 1, { passed: 0, failed: 1 }],
  ['a broken beforeAll', report(1, 0, file('failed', 'passed', 'skipped')), 1, { passed: 1, failed: 1 }],
  ['an error between the tests', report(3, 0, file('passed', 'passed')), 1, { passed: 3, failed: 1 }],
  ['a run that was killed', null, null, { passed: 0, failed: 1 }],
  ['a killed run with a report', report(3, 0, file('passed', 'passed')), null, { passed: 3, failed: 1 }],
])('counts %s', (_, written, exitCode, count) => {
  expect(countOf(written, exitCode)).toEqual(count)
})

it('adds the runs up', () => {
  const counts = [
    { passed: 2, failed: 1 },
    { passed: 3, failed: 0 },
  ]
  expect(total(counts)).toEqual({ passed: 5, failed: 1 })
})

it('does not pass when nothing was tested', () => {
  expect(total([{ passed: 0, failed: 0 }])).toEqual({ passed: 0, failed: 1 })
})
