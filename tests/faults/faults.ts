// npm run faults [-- [--long] NUMBER…]   Breaks forums of its own in every way of the list, and ends with one table.
// -- --kills N | --model N | --soak MINUTES | --flood   one thing alone, for as long as is asked

import './people/page.ts'
import { flood } from './by-hand/flood.ts'
import { runKills } from './by-hand/kill-run.ts'
import { soak } from './by-hand/soak.ts'
import { ALL_CASES } from './cases/all.ts'
import { runModel } from './model/run-model.ts'
import { lineOf, summaryOf, type Tried, tryCase } from './table.ts'

/** in ten minutes, of what is alive */
const MOST_SLOPE_MB = 1

const args = process.argv.slice(2)
const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
const isAsked = (number: number, isLong: boolean): boolean =>
  (numbers.length === 0 || numbers.includes(number)) && (!isLong || args.includes('--long'))

/** The number behind a flag; null: the flag is not there. */
function asked(flag: string): number | null {
  const at = args.indexOf(flag)
  return at < 0 ? null : Number(args[at + 1])
}

async function runList(): Promise<boolean> {
  const tried: Tried[] = []
  for (const each of ALL_CASES) {
    if (!isAsked(each.number, each.isLong ?? false)) continue
    const one = await tryCase(each)
    console.log(lineOf(one))
    tried.push(one)
  }
  console.log(summaryOf(tried))
  const leftOut = ALL_CASES.filter(({ isLong }) => isLong && !args.includes('--long'))
  if (numbers.length === 0 && leftOut.length > 0)
    console.log(
      `By hand, with --long: ${leftOut.map(({ number, words }) => `${number} ${words}`).join('; ')}.`,
    )
  return tried.length > 0 && tried.every(({ outcome }) => outcome !== 'FAILED')
}

async function kill(count: number): Promise<boolean> {
  const report = await runKills(count, Math.random, (words) => console.log(words))
  console.log(JSON.stringify(report, null, 2))
  return report.lost + report.twice + report.brokenJournals + report.seatsLost === 0
}

async function model(histories: number): Promise<boolean> {
  await runModel({ histories, acts: 120 })
  console.log(`${histories} histories are ones that the model allows.`)
  return true
}

async function soakFor(minutes: number): Promise<boolean> {
  const report = await soak(minutes)
  console.log(JSON.stringify(report, null, 2))
  return report.desynchronised === 0 && report.liveSlopeMb < MOST_SLOPE_MB
}

async function floodIt(): Promise<boolean> {
  const report = await flood()
  console.log(JSON.stringify(report, null, 2))
  return report.holds
}

function chosen(): Promise<boolean> {
  const [kills, histories, minutes] = ['--kills', '--model', '--soak'].map(asked)
  if (kills) return kill(kills)
  if (histories) return model(histories)
  if (minutes) return soakFor(minutes)
  return args.includes('--flood') ? floodIt() : runList()
}

process.exit((await chosen()) ? 0 : 1)
