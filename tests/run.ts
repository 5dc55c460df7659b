// `npm test`: finds a browser, builds what is stale, runs one set of tests after the other, and ends with the count.
// Arguments go on to Vitest (`npm test -- votes`); --long adds what takes longer than everyday patience.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildClient } from '../server/cli/build-client.ts'
import { findOrInstallChromium } from './browser/find-chromium.ts'
import { type Count, countOf, readReport, total } from './runner/report.ts'

interface Stage {
  readonly project: string
  /** its files, so that a set that is there but is not seen counts as failed */
  readonly files: string
  readonly needsBrowser?: true
}

// one after the other: two cores cannot draw a hall and count milliseconds at once
const STAGES: readonly Stage[] = [
  { project: 'architecture', files: 'tests/architecture/**/*.test.ts' },
  { project: 'fast', files: 'tests/{client,server,shared,runner,browser,assets,deploy}/**/*.test.{ts,tsx}' },
  { project: 'wire', files: 'tests/{wire,attacks}/**/*.test.ts' },
  { project: 'faults', files: 'tests/faults/**/*.test.ts' },
  { project: 'journeys', files: 'tests/journeys/**/*.test.ts', needsBrowser: true },
]
const LONG: Stage = { project: 'long', files: 'tests/long/**/*.test.ts', needsBrowser: true }

const ROOT = path.join(import.meta.dirname, '..')
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
const FAILED: Count = { passed: 0, failed: 1 }

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

function runStage({ project, files }: Stage, args: readonly string[]): Count {
  console.log(`\n── ${project}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-tests-'))
  const report = path.join(folder, 'report.json')
  const options = [
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--project', project, ...options, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const count = countOf(readReport(report), status)
  rmSync(folder, { recursive: true })
  const isUnseen =
    args.length === 0 && count.passed + count.failed === 0 && globSync(files, { cwd: ROOT }).length > 0
  return isUnseen ? FAILED : count
}

const args = process.argv.slice(2).filter((arg) => arg !== '--long')
const stages = process.argv.includes('--long') ? [...STAGES, LONG] : STAGES
const isReady = await isReadyForBrowser()
const counts = stages.map((stage) => (stage.needsBrowser && !isReady ? FAILED : runStage(stage, args)))
const { passed, failed } = total(counts)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
