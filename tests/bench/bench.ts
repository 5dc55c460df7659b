// `npm run bench -- hall --walkers 100 --seconds 20 --json`: real clients walk in a real server, and what it costs is printed.
import { parseArgs } from 'node:util'
import { startForum } from '../browser/forum.ts'
import { type HallFigures, measureHall } from './hall.ts'

const USAGE = `Usage: npm run bench -- hall [--walkers N] [--seconds S] [--url URL] [--json]

  hall       N people (default 100) walk the open forum for S seconds (default 20); a server is started for it,
             or --url names one on this machine (its CPU share is then not known).
  --json     one JSON object instead of lines.
`
const MOST_WALKERS = 1000
const MOST_SECONDS = 600

class UsageError extends Error {}

function wholeNumber(text: string, name: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new UsageError(`--${name} must be a whole number from 1 to ${most}.`)
}

function readArguments() {
  const options = {
    walkers: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (!values.help && positionals.join() !== 'hall') throw new UsageError('Say what to measure: "hall".')
  if (values.url && !/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(values.url))
    throw new UsageError('--url must name this machine: http://127.0.0.1:PORT.')
  return {
    ...values,
    walkers: wholeNumber(values.walkers, 'walkers', MOST_WALKERS),
    seconds: wholeNumber(values.seconds, 'seconds', MOST_SECONDS),
  }
}

function print(figures: HallFigures, asJson: boolean): void {
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(28)}${value}`)
  console.log(asJson ? JSON.stringify(figures) : lines.join('\n'))
}

async function run(): Promise<void> {
  const { help, walkers, seconds, url, json } = readArguments()
  if (help) console.log(USAGE)
  else if (url) print(await measureHall({ url, pid: null, walkers, seconds }), json)
  else await measureOwn(walkers, seconds, json)
}

async function measureOwn(walkers: number, seconds: number, json: boolean): Promise<void> {
  const forum = await startForum()
  try {
    print(await measureHall({ url: forum.url, pid: forum.pid, walkers, seconds }), json)
  } finally {
    await forum.remove()
  }
}

run()
  .then(() => process.exit(0))
  .catch((error: Error) => {
    const isUsage = error instanceof UsageError || error.name === 'TypeError'
    console.error(isUsage ? `${error.message}\n\n${USAGE}` : error)
    process.exit(isUsage ? 2 : 1)
  })
