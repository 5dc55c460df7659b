import { expect, it } from 'vitest'
import { fileResult, reportOf } from './samples.ts'
import { failuresOf, slowestOf } from './summary.ts'

const ROOT = '/forum'
const ENDED = { stage: 'fast', exitCode: 1, report: null, errorOutput: '' }

it('lists the ten slowest files of all sets, in seconds', () => {
  const took = (name: string, ms: number) => ({
    ...fileResult('passed', 'passed'),
    ...{ name: `/forum/tests/${name}.test.ts`, startTime: 1_000, endTime: 1_000 + ms },
  })
  const quick = Array.from({ length: 9 }, (_, place) => took(`quick-${place}`, 100))
  const reports = [reportOf(10, 0, ...quick, took('votes', 2_449)), reportOf(1, 0, took('walks', 30_960))]
  expect(slowestOf(reports, ROOT)).toEqual([
    { file: 'tests/walks.test.ts', seconds: 31 },
    { file: 'tests/votes.test.ts', seconds: 2.4 },
    ...quick.slice(0, 8).map((_, place) => ({ file: `tests/quick-${place}.test.ts`, seconds: 0.1 })),
  ])
})

it('tells each failed test by its file, its full name and how its error begins', () => {
  const result = fileResult('failed', 'passed', 'failed')
  const error = `\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n\n${'    at somewhere\n'.repeat(9)}`
  const [passed, broke] = result.assertionResults
  const assertionResults = [
    passed!,
    { ...broke!, ancestorTitles: ['a vote', 'closes'], failureMessages: [error] },
  ]
  const report = reportOf(1, 1, { ...result, assertionResults })
  expect(failuresOf({ ...ENDED, report }, ROOT)).toEqual([
    `tests/votes.test.ts > a vote > closes > failed
    AssertionError: expected 1 to be 2
${'        at somewhere\n'.repeat(7).trimEnd()}`,
  ])
})

it('tells a file that broke outside its tests', () => {
  const report = reportOf(0, 0, { ...fileResult('failed'), message: 'Cannot find module' })
  expect(failuresOf({ ...ENDED, report }, ROOT)).toEqual([
    'tests/votes.test.ts (outside its tests)\n    Cannot find module',
  ])
})

it('tells what was said last when no test failed and the run did', () => {
  const report = reportOf(1, 0, fileResult('passed', 'passed'))
  const errorOutput = `${'before\n'.repeat(40)}\nUnhandled Rejection\nError: nobody listens\n`
  const [said] = failuresOf({ ...ENDED, report, errorOutput }, ROOT)
  expect(said!.split('\n')).toEqual([
    'fast: Vitest ended with 1, and no test failed',
    ...Array(28).fill('    before'),
    '    Unhandled Rejection',
    '    Error: nobody listens',
  ])
})

it('tells a run that was killed', () => {
  expect(failuresOf({ ...ENDED, exitCode: null }, ROOT)).toEqual([
    'fast: Vitest was killed, and left no report',
  ])
})

it('tells nothing of a good run', () => {
  expect(
    failuresOf({ ...ENDED, exitCode: 0, report: reportOf(1, 0, fileResult('passed', 'passed')) }, ROOT),
  ).toEqual([])
})
