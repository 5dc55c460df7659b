// Reports as Vitest writes them, for tests of what is read in them.
import type { FileResult, Report } from './report.ts'

/** One assertion for each status, called as its status is. */
export const fileResult = (status: string, ...assertions: readonly string[]): FileResult => ({
  ...{ name: '/forum/tests/votes.test.ts', status, startTime: 0, endTime: 0, message: '' },
  assertionResults: assertions.map((each) => ({
    ...{ status: each, ancestorTitles: [], title: each, failureMessages: [] },
  })),
})

export const reportOf = (passed: number, failed: number, ...testResults: Report['testResults']): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
})
