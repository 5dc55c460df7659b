// What a run of Vitest came to, by its own JSON report; whatever went wrong beside the tests counts as one that failed.
import { readFileSync } from 'node:fs'

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** As Vitest's JSON reporter writes it, as far as we read it. */
export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly FileResult[]
}

export interface FileResult {
  /** whole path of the file */
  readonly name: string
  readonly status: string
  /** ms */
  readonly startTime: number
  readonly endTime: number
  /** what broke outside its tests; empty when nothing did */
  readonly message: string
  readonly assertionResults: readonly {
    readonly status: string
    readonly ancestorTitles: readonly string[]
    readonly title: string
    readonly failureMessages: readonly string[]
  }[]
}

/** Failed, and no test of it did: it could not be imported, or what it does before or after its tests broke. */
export const isBroken = ({ status, assertionResults }: FileResult): boolean =>
  status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed')

/** `report` null: none was written. A file that broke outside its tests, a crash and a fault between tests are failures too. */
export function countOf(report: Report | null, exitCode: number | null): Count {
  if (!report) return { passed: 0, failed: 1 }
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

export function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // broken off before or while it was written
    return null
  }
}

/** A run in which nothing was tested has not passed. */
export function total(counts: readonly Count[]): Count {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return passed + failed === 0 ? { passed, failed: 1 } : { passed, failed }
}
