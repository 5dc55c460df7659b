// npm run attack -- [URL] [--only TEXT] [--fuzz MINUTES] [--seed N]
// Every case of the handbook against a server on this machine, or against one of its own; ends with one table. With --fuzz it changes
// inputs at random for so long instead.
import { parseArgs } from 'node:util'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { ALL_CASES } from './cases/all.ts'
import { fuzzFor } from './fuzz/fuzz.ts'
import { faultsIn } from './log-lines.ts'
import { type Found, tableOf, untried } from './results.ts'
import { type Case, localTarget, type Target } from './target.ts'
import { witnessAt } from './witness.ts'

const MINUTE_MS = 60_000

async function attack(target: Target, cases: readonly Case[]): Promise<readonly Found[]> {
  const found: Found[] = []
  const witness = await witnessAt(target)
  for (const { name, run } of cases) {
    const from = performance.now()
    const fault = await run(target)
      .then(() => witness.isUnharmed())
      .then(
        () => null,
        (error: unknown) => String(error),
      )
    const took = `${Math.round(performance.now() - from)
      .toString()
      .padStart(6)} ms`
    console.log(fault === null ? `holds  ${took}  ${name}` : `FAILS  ${took}  ${name}: ${fault}`)
    found.push({ name, fault })
  }
  return found
}

/** The exit code. */
async function tryAll(target: Target, only: string): Promise<number> {
  const found = await attack(
    target,
    ALL_CASES.filter(({ name }) => name.includes(only)),
  )
  console.log(['', ...tableOf(found)].join('\n'))
  const isWhole = only !== '' || untried(found).length === 0
  return isWhole && found.every(({ fault }) => fault === null) ? 0 : 1
}

async function fuzzByHand(target: Target, minutes: number, seed: number): Promise<number> {
  console.log(`Fuzzing for ${minutes} minutes with seed ${seed}.`)
  try {
    const { inputs } = await fuzzFor(target, seed, minutes * MINUTE_MS)
    console.log(`Nothing was found in ${JSON.stringify(inputs)}.`)
    return 0
  } catch (error) {
    console.log(`FAILS ${String(error)}\nThe input is kept in tests/attacks/corpus.`)
    return 1
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, fuzz: { type: 'string' }, seed: { type: 'string' } },
})
let own: ForumProcess | null = null
if (positionals.length === 0) own = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '120' })
const target = localTarget(own?.url ?? positionals[0])
if (target === null) {
  console.error(
    'Give the address of a server on this machine, such as http://127.0.0.1:2567; others are not attacked.',
  )
  process.exit(2)
}
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const code =
  values.fuzz === undefined
    ? await tryAll(target, values.only ?? '')
    : await fuzzByHand(target, Number(values.fuzz), seed)
const written = own === null ? [] : faultsIn(own.output)
for (const sentence of written) console.log(`The log: ${sentence}`)
await own?.remove()
process.exit(written.length > 0 ? 1 : code)
