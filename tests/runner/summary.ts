// What the end of a run tells: which files were slow, and whatever failed. Of a long run often only its last lines are kept.
import path from 'node:path'
import { type FileResult, isBroken, type Report } from './report.ts'

export interface Slow {
  readonly file: string
  readonly seconds: number
}

/** How a stage of the run went. */
export interface Ended {
  readonly stage: string
  /** null: it was killed */
  readonly exitCode: number | null
  /** null: none was written */
  readonly report: Report | null
  /** what it wrote to its standard error */
  readonly errorOutput: string
}

const LISTED = 10
/** of what a failed test says */
const ERROR_LINES = 8
/** of what a stage said that failed without a failed test */
const OUTPUT_LINES = 30
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour of the terminal begins with one
const COLOUR = /\u001b\[[0-9;]*m/g

const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll(COLOUR, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')

const told = (what: string, lines: readonly string[]): string =>
  [what, ...lines.map((line) => `    ${line}`)].join('\n')

/** The slowest first, at most ten; paths as seen from `root`. */
export function slowestOf(reports: readonly Report[], root: string): readonly Slow[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .map(({ name, startTime, endTime }) => ({
      file: path.relative(root, name),
      seconds: Math.round((endTime - startTime) / 100) / 10,
    }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, LISTED)
}

/** A few lines for everything that counts as failed (report.ts): the file, the test's full name, and how its error begins. */
export function failuresOf({ stage, exitCode, report, errorOutput }: Ended, root: string): readonly string[] {
  const named = (report?.testResults ?? []).flatMap((result) => failuresIn(result, root))
  if (named.length > 0 || (report && exitCode === 0)) return named
  const how = exitCode === null ? 'was killed' : `ended with ${exitCode}`
  const what = `${stage}: Vitest ${how}, ${report ? 'and no test failed' : 'and left no report'}`
  return [told(what, linesOf(errorOutput).slice(-OUTPUT_LINES))]
}

function failuresIn(result: FileResult, root: string): readonly string[] {
  const file = path.relative(root, result.name)
  const begins = (error: string) =>
    linesOf(error)
      .filter((line) => !line.includes('/node_modules/'))
      .slice(0, ERROR_LINES)
  if (isBroken(result)) return [told(`${file} (outside its tests)`, begins(result.message))]
  return result.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ ancestorTitles, title, failureMessages }) =>
      told([file, ...ancestorTitles, title].join(' > '), failureMessages.flatMap(begins)),
    )
}
