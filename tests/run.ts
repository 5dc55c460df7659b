// `npm test`: finds a browser, builds what is stale, runs one set of tests after the other, and ends with the count.
// Arguments go on to Vitest (`npm test -- votes`); --long adds what takes longer than everyday patience.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildClient } from '../server/cli/build-client.ts'
import { findOrInstallChromium } from './browser/find-chromium.ts'
import { type Count, countOf, type Report, readReport, total } from './runner/report.ts'
import { failuresOf, slowestOf } from './runner/summary.ts'

interface Stage {
  readonly project: string
  /** its files, so that a set that is there but is not seen counts as failed */
  readonly files: string
  readonly needsBrowser?: true
}

interface Result {
  readonly count: Count
  readonly report: Report | null
  /** what failed, as the end of the run tells it */
  readonly failures: readonly string[]
}

// one after the other: two cores cannot draw a hall and count milliseconds at once
const STAGES: readonly Stage[] = [
  { project: 'architecture', files: 'tests/architecture/**/*.test.ts' },
  { project: 'fast', files: 'tests/{assets,bench,browser,client,deploy,runner,shared}/**/*.test.{ts,tsx}' },
  { project: 'server', files: 'tests/server/**/*.test.ts' },
  { project: 'wire', files: 'tests/{wire,attacks}/**/*.test.ts' },
  { project: 'faults', files: 'tests/faults/**/*.test.ts' },
  { project: 'journeys', files: 'tests/journeys/**/*.test.ts', needsBrowser: true },
  { project: 'measured', files: 'tests/journeys/**/*.test.ts', needsBrowser: true },
]
const LONG: Stage = { project: 'long', files: 'tests/long/**/*.test.ts', needsBrowser: true }

const ROOT = path.join(import.meta.dirname, '..')
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs')

/** Sets CHROME_PATH for the tests. False, with a sentence that says what to do, when there can be no journeys. */
async function isReadyForBrowser(): Promise<boolean> {
  try {
    process.env.CHROME_PATH = findOrInstallChromium()
    await buildClient()
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}

const failed = (why: string): Result => ({ count: { passed: 0, failed: 1 }, report: null, failures: [why] })

async function runStage({ project, files }: Stage, args: readonly string[]): Promise<Result> {
  console.log(`\n── ${project}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-tests-'))
  const file = path.join(folder, 'report.json')
  const options = ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = spawn(process.execPath, [VITEST, 'run', '--project', project, ...options, ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'pipe'],
  })
  let errorOutput = ''
  vitest.stderr.on('data', (text: Buffer) => {
    errorOutput += text
    process.stderr.write(text)
  })
  const [exitCode] = (await once(vitest, 'close')) as [number | null]
  const report = readReport(file)
  rmSync(folder, { recursive: true })
  const count = countOf(report, exitCode)
  const isUnseen =
    args.length === 0 && count.passed + count.failed === 0 && globSync(files, { cwd: ROOT }).length > 0
  if (isUnseen) return failed(`${project}: none of its files were seen (${files})`)
  return { count, report, failures: failuresOf({ stage: project, exitCode, report, errorOutput }, ROOT) }
}

/** Two lists and the count, which is the last line. */
function tell(results: readonly Result[]): Count {
  console.log('\nThe slowest files:')
  for (const { file, seconds } of slowestOf(
    results.flatMap(({ report }) => report ?? []),
    ROOT,
  ))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`)
  const failures = results.flatMap((result) => result.failures)
  if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n'))
  const count = total(results.map((result) => result.count))
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  return count
}

const args = process.argv.slice(2).filter((arg) => arg !== '--long')
const stages = process.argv.includes('--long') ? [...STAGES, LONG] : STAGES
const isReady = await isReadyForBrowser()
// what a process compiled the next one need not: they start hundreds of servers and commands, and as many workers
process.env.NODE_COMPILE_CACHE ??= path.join(ROOT, 'node_modules/.cache/majlis-compiled')

const results: Result[] = []
for (const stage of stages)
  results.push(
    stage.needsBrowser && !isReady
      ? failed(`${stage.project}: there is no browser or no client, as said above`)
      : await runStage(stage, args),
  )
process.exitCode = tell(results).failed === 0 ? 0 : 1
