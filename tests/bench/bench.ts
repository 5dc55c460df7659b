// `npm run bench -- scene --people 500 --json`: measures Majlis on this machine, with real clients and real browsers, and prints it.
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { buildClient } from '../../server/cli/build-client.ts'
import { launchBrowser } from '../browser/browser.ts'
import { startForum } from '../browser/forum.ts'
import { measureBallot } from './ballot.ts'
import { measureInBrowser } from './ballot-browser.ts'
import { measureFrames } from './frames.ts'
import { measureGalleries } from './galleries.ts'
import { launchOnCard } from './graphics-card.ts'
import { measureHall } from './hall.ts'
import { measureHearing } from './hearing.ts'
import { measureJoin } from './join.ts'
import { measureLoad } from './load.ts'
import { measureOpinion } from './opinion.ts'
import { showProgress } from './progress.ts'
import { measureScene } from './scene.ts'
import { tableOf } from './table.ts'
import { ENGINES, type EngineName } from './voice/engines.ts'
import { measureVoices } from './voice/voice.ts'
import { measureVote } from './vote.ts'
import { measureWalk } from './walk.ts'

const USAGE = `Usage: npm run bench -- <what> [options] [--json]

  hall       N people (--people) of whom some walk (--walking, default all) for S seconds (--seconds, default 8), in turns with ws alone
             and the same traffic (--pairs, default 5): bytes, CPU, age of poses. --square: all within 15 by 15 metres.
  vote       N people (--people, default 1000) cast a ballot within 200 ms, several times (--votes, default 5): how long each waits for
             its receipt, and the age of poses meanwhile. --commit-delay MS: every commit takes longer, as on a slow disk.
  join       N people (--people, default 1000) come in at once, and come back after a restart: how long it takes all of them.
  scene      The hall drawn with N people (--people, default 500), on every tier: draw calls, triangles, script time with 100, 500 and
             1,000 people, and the heap over a minute. Fails when a budget is broken.
  frames     The hall with N walkers (--people, default 1000) on this machine's graphics card, drawn on a screen of --size (default
             2560x1440) for S seconds (--seconds, default 5) from every side, on every tier: frames per second, and the card's own time
             for one. --pictures DIR: a picture of each. Fails below 60, and where there is no graphics card.
  walk       Two people walk for S seconds (--seconds, default 20) on the low tier, then among fifty: frames per second.
  load       From the lobby's address to the first step, over a line of 10 Mbit/s with 50 ms: time, round trips and bytes.
  galleries  N people (--people, default 500) in a hall and two galleries of two processes with Redis and PostgreSQL: time to join, CPU
             over S seconds (--seconds, default 20), receipts of ballots, and how soon a killed process is replaced.
  ballot     A secret ballot made (also in a browser), let in and verified, beside the group operations alone, and 193 of them; the age of
             poses while ballots are cast. Fails when a budget is broken.

  opinion    The opinion floor with N people (--people, default 1000) on 50 statements: how long a picture takes, how long the hall is
             held up meanwhile, and bytes told. Fails when a budget is broken.

  hearing    Who hears whom with N people (--people, default 3000) in the court, of whom 300, then all, listen and speak: what a round
             takes when nobody moves, when a tenth do, and in a meeting. Fails above 20 ms.

  voice      One speaker on the floor heard by N visitors (--people, default 300), and 8 who talk at once heard by 100, over --engine
             (embedded or janus): packets lost, their delay beside a bare line, CPU, and the age of poses, for S seconds (--seconds,
             default 8) in turns with silence (--pairs, default 3). Fails when a budget is broken.

  --json     one JSON object instead of lines.
`
const MOST_PEOPLE = 3200
const MOST_SECONDS = 600
const MOST_PAIRS = 20
/** where it is not 500 */
const PEOPLE: Readonly<Record<string, string>> = {
  hall: '1000',
  vote: '1000',
  join: '1000',
  frames: '1000',
  opinion: '1000',
  hearing: '3000',
  voice: '300',
}
/** where it is not 20 */
const SECONDS: Readonly<Record<string, string>> = { hall: '8', frames: '5', voice: '8' }
/** where it is not 5 */
const PAIRS: Readonly<Record<string, string>> = { voice: '3' }

class UsageError extends Error {}

interface Asked {
  readonly people: number
  /** undefined: all of them */
  readonly walking: number | undefined
  readonly seconds: number
  readonly pairs: number
  readonly isInSquare: boolean
  readonly votes: number
  readonly commitDelayMs: number
  readonly engine: EngineName
  readonly size: { readonly width: number; readonly height: number }
  /** undefined: none are taken */
  readonly pictures: string | undefined
}

/** What can be measured. A list under `broken` says which budgets do not hold. */
const KINDS: Readonly<Record<string, (asked: Asked) => Promise<object>>> = {
  hall: ({ people, walking, seconds, pairs, isInSquare }) =>
    measureHall(
      { people, walking: walking ?? people, where: isInSquare ? 'square' : 'hall', seconds, pairs },
      showProgress,
    ),
  vote: ({ people, votes, commitDelayMs }) => measureVote({ people, votes, commitDelayMs }, showProgress),
  join: ({ people }) => measureJoin({ people }, showProgress),
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
  frames: async ({ people, seconds, size, pictures = null }) => {
    const { browser, ...card } = await launchOnCard()
    const tiers = ['high', 'medium', 'low'] as const
    const task = { people, seconds, size, pictures, tiers }
    return withBrowser(
      async (_, url) => ({ ...card, ...(await measureFrames(browser, { ...task, url })) }),
      async () => browser,
    )
  },
  walk: ({ seconds }) => withBrowser((browser, url) => measureWalk(browser, url, seconds)),
  load: () => withBrowser(measureLoad),
  // the browser is gone before poses are measured
  ballot: () => measureBallot(showProgress, () => withBrowser(measureInBrowser)),
  opinion: ({ people }) => measureOpinion(people),
  hearing: ({ people }) => measureHearing(people),
  voice: ({ people, seconds, pairs, engine }) =>
    measureVoices({ people, seconds, pairs, engine }, showProgress),
  galleries: ({ people, seconds }) => measureGalleries({ people, seconds }),
}

async function withForum<T>(measure: (url: string) => Promise<T>): Promise<T> {
  const forum = await startForum()
  try {
    return await measure(forum.url)
  } finally {
    await forum.remove()
  }
}

/** The client as its sources are now, in a browser of its own. */
async function withBrowser<T>(
  measure: (browser: Browser, url: string) => Promise<T>,
  launch: () => Promise<Browser> = launchBrowser,
): Promise<T> {
  const said = console.log
  // stdout belongs to the figures
  console.log = console.error
  await buildClient().finally(() => {
    console.log = said
  })
  const browser = await launch()
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

function screenSize(text: string): Asked['size'] {
  const [, width, height] = /^(\d{3,4})[x×](\d{3,4})$/.exec(text) ?? []
  if (!width || !height) throw new UsageError('--size must be a width and a height, such as 2560x1440.')
  return { width: Number(width), height: Number(height) }
}

function engineNamed(name: string): EngineName {
  const engine = ENGINES.find((each) => each === name)
  if (engine) return engine
  throw new UsageError(`--engine must be ${ENGINES.join(' or ')}.`)
}

function readArguments() {
  const options = {
    people: { type: 'string' },
    votes: { type: 'string', default: '5' },
    size: { type: 'string', default: '2560x1440' },
    pictures: { type: 'string' },
    'commit-delay': { type: 'string', default: '0' },
    walking: { type: 'string' },
    seconds: { type: 'string' },
    pairs: { type: 'string' },
    engine: { type: 'string', default: 'embedded' },
    square: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const measure = KINDS[positionals.join()]
  if (!values.help && !measure)
    throw new UsageError(`Say what to measure: ${Object.keys(KINDS).join(' or ')}.`)
  const people = wholeNumber(values.people ?? PEOPLE[positionals.join()] ?? '500', 'people', MOST_PEOPLE)
  const asked: Asked = {
    people,
    walking: values.walking === undefined ? undefined : wholeNumber(values.walking, 'walking', people),
    seconds: wholeNumber(values.seconds ?? SECONDS[positionals.join()] ?? '20', 'seconds', MOST_SECONDS),
    pairs: wholeNumber(values.pairs ?? PAIRS[positionals.join()] ?? '5', 'pairs', MOST_PAIRS),
    isInSquare: values.square,
    votes: wholeNumber(values.votes, 'votes', MOST_PAIRS),
    commitDelayMs: Number(values['commit-delay']) || 0,
    engine: engineNamed(values.engine),
    size: screenSize(values.size),
    pictures: values.pictures,
  }
  return { asked, measure, json: values.json, help: values.help }
}

function print(figures: object, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(figures) : tableOf(figures))
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
