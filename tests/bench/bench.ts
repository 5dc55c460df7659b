// `npm run bench -- scene --people 500 --json`: measures Majlis on this machine, with real clients and real browsers, and prints it.
import { parseArgs } from 'node:util'
import { buildClient } from '../../server/cli/build-client.ts'
import { launchBrowser } from '../browser/browser.ts'
import { startForum } from '../browser/forum.ts'
import { measureGalleries } from './galleries.ts'
import { measureHall } from './hall.ts'
import { measureLoad } from './load.ts'
import { measureScene } from './scene.ts'
import { measureWalk } from './walk.ts'

const USAGE = `Usage: npm run bench -- <what> [options] [--json]

  hall       N people (--walkers, default 100) walk the open forum for S seconds (--seconds, default 20): bytes, CPU, age of poses.
  scene      The hall drawn with N people (--people, default 500), on every tier: draw calls, triangles, script time with 100, 500 and
             1,000 people, and the heap over a minute. Fails when a budget is broken.
  walk       Two people walk for S seconds (--seconds, default 20) on the low tier, then among fifty: frames per second.
  load       From the lobby's address to the first step, over a line of 10 Mbit/s with 50 ms: time, round trips and bytes.

  galleries  N people (--people, default 500) in a hall and two galleries of two processes with Redis and PostgreSQL: time to join, CPU
             over S seconds (--seconds, default 20), receipts of ballots, and how soon a killed process is replaced.

  --url URL  hall: a server on this machine instead of one of its own (its CPU share is then not known).
  --json     one JSON object instead of lines.
`
const MOST_PEOPLE = 3200
const MOST_SECONDS = 600

class UsageError extends Error {}

interface Asked {
  readonly walkers: number
  readonly people: number
  readonly seconds: number
  readonly url: string | undefined
}

/** What can be measured. A list under `broken` says which budgets do not hold. */
const KINDS: Readonly<Record<string, (asked: Asked) => Promise<object>>> = {
  hall: async ({ url, walkers, seconds }) =>
    url
      ? measureHall({ url, pid: null, walkers, seconds })
      : withForum((own, pid) => measureHall({ url: own, pid, walkers, seconds })),
  scene: ({ people }) =>
    withBrowser((browser, url) =>
      measureScene(browser, {
        url,
        people,
        tiers: ['low', 'medium', 'high'],
        crowds: [100, 500, 1000],
        heapAtS: [10, 60],
      }),
    ),
  walk: ({ seconds }) => withBrowser((browser, url) => measureWalk(browser, url, seconds)),
  load: () => withBrowser(measureLoad),
  galleries: ({ people, seconds }) => measureGalleries({ people, seconds }),
}

async function withForum<T>(measure: (url: string, pid: number) => Promise<T>): Promise<T> {
  const forum = await startForum()
  try {
    return await measure(forum.url, forum.pid)
  } finally {
    await forum.remove()
  }
}

/** The client as its sources are now, in a browser of its own. */
async function withBrowser<T>(
  measure: (browser: Awaited<ReturnType<typeof launchBrowser>>, url: string) => Promise<T>,
): Promise<T> {
  const said = console.log
  // stdout belongs to the figures
  console.log = console.error
  await buildClient().finally(() => {
    console.log = said
  })
  const browser = await launchBrowser()
  try {
    return await withForum((url) => measure(browser, url))
  } finally {
    await browser.close()
  }
}

function wholeNumber(text: string, name: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new UsageError(`--${name} must be a whole number from 1 to ${most}.`)
}

function readArguments() {
  const options = {
    walkers: { type: 'string', default: '100' },
    people: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const measure = KINDS[positionals.join()]
  if (!values.help && !measure)
    throw new UsageError(`Say what to measure: ${Object.keys(KINDS).join(' or ')}.`)
  if (values.url && !/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(values.url))
    throw new UsageError('--url must name this machine: http://127.0.0.1:PORT.')
  const asked: Asked = {
    walkers: wholeNumber(values.walkers, 'walkers', MOST_PEOPLE),
    people: wholeNumber(values.people, 'people', MOST_PEOPLE),
    seconds: wholeNumber(values.seconds, 'seconds', MOST_SECONDS),
    url: values.url,
  }
  return { asked, measure, json: values.json, help: values.help }
}

function print(figures: object, asJson: boolean): void {
  const lines = Object.entries(figures).map(
    ([name, value]) => `${name.padEnd(28)}${typeof value === 'object' ? JSON.stringify(value) : value}`,
  )
  console.log(asJson ? JSON.stringify(figures) : lines.join('\n'))
}

/** Resolves to the exit code: 1 when a budget is broken. */
async function run(): Promise<number> {
  const { asked, measure, json, help } = readArguments()
  if (help || !measure) {
    console.log(USAGE)
    return 0
  }
  const figures = await measure(asked)
  print(figures, json)
  const broken = 'broken' in figures && Array.isArray(figures.broken) ? figures.broken : []
  if (broken.length > 0) console.error(`Over budget:\n${broken.join('\n')}`)
  return broken.length > 0 ? 1 : 0
}

run()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    const isUsage = error instanceof UsageError || error.name === 'TypeError'
    console.error(isUsage ? `${error.message}\n\n${USAGE}` : error)
    process.exit(isUsage ? 2 : 1)
  })
