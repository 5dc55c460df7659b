// How memory grew in a server under test: what its threads hold alive, beyond what a sitting keeps of each entry of its journal.
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Replica } from '../../../server/forum/replica.ts'
import type { SessionId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { rounded } from '../../bench/figures.ts'
import type { Weight } from '../world/weigh.ts'

const MB = 1_048_576
const TEN_MINUTES_MS = 600_000

/** Slopes are those of straight lines, in ten minutes. */
export interface Growth {
  /** of what is alive in all threads, without code and without what is kept of the entries that were written meanwhile */
  readonly liveSlopeMb: number
  /** the same with what is kept of the entries */
  readonly wholeSlopeMb: number
  /** Votes, ballots and their receipts stay for as long as the sitting: so much for each entry of the journal, and so many entries. */
  readonly keptBytesPerEntry: number
  readonly entriesSlope: number
  readonly codeSlopeMb: number
  /** what the system lent to the process, and that at both ends */
  readonly rssSlopeMb: number
  readonly rssMb: readonly number[]
}

/** `writtenAt`: when each entry of the journal was written, ms; `bytesPerEntry`: what the sitting keeps of one. */
export function growthOf(
  weights: readonly Weight[],
  writtenAt: readonly number[],
  bytesPerEntry: number,
): Growth {
  const threads = Map.groupBy(weights, ({ thread }) => thread)
  const main = threads.get(0) ?? []
  const slopes = (of: (weight: Weight) => number): number =>
    [...threads.values()].reduce(
      (sum, each) => sum + slopeOf(each.map((weight) => [weight.at, of(weight)])),
      0,
    )
  const entriesSlope = slopeOf(main.map(({ at }) => [at, writtenAt.filter((ms) => ms <= at).length]))
  const wholeSlope = slopes(({ liveMb }) => liveMb)
  return {
    liveSlopeMb: rounded(wholeSlope - (entriesSlope * bytesPerEntry) / MB),
    wholeSlopeMb: rounded(wholeSlope),
    ...{ keptBytesPerEntry: Math.round(bytesPerEntry), entriesSlope: Math.round(entriesSlope) },
    codeSlopeMb: rounded(slopes(({ codeMb }) => codeMb)),
    rssSlopeMb: rounded(slopeOf(main.map(({ at, rssMb }) => [at, rssMb]))),
    rssMb: [main.at(0), main.at(-1)].map((weight) => Math.round(weight?.rssMb ?? Number.NaN)),
  }
}

export const weightsIn = (file: string, from: number, to: number): readonly Weight[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Weight)
    .filter(({ at }) => at >= from && at <= to)

/** Of the straight line through the points (least squares), in ten minutes. */
export function slopeOf(points: readonly (readonly [atMs: number, value: number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [at, value] = [mean(0), mean(1)]
  const rise = points.reduce((sum, [x, y]) => sum + (x - at) * (y - value), 0)
  const run = points.reduce((sum, [x]) => sum + (x - at) ** 2, 0)
  return (rise / run) * TEN_MINUTES_MS
}

/** Bytes for each entry above `height` of a whole journal, weighed here, on a sitting that is made from it; NaN when there is none. */
export function keptPerEntry(session: SessionId, lines: readonly JournalLine[], height: number): number {
  // the first time weighs what is compiled, too
  bytesOf(session, lines)
  return (bytesOf(session, lines) - bytesOf(session, lines.slice(0, height))) / (lines.length - height)
}

function bytesOf(session: SessionId, lines: readonly JournalLine[]): number {
  const text = JSON.stringify(lines)
  const before = heapUsed()
  const replica = new Replica(session, parsedOnce(text))
  const held = heapUsed() - before
  if (replica.standing.head.seq !== lines.length) throw new Error('the journal is not whole')
  return held
}

/** Each text is there once, as in a server at its best: what is taken off the slope is rather too little than too much. */
function parsedOnce(text: string): readonly JournalLine[] {
  const texts = new Map<string, string>()
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const known = texts.get(value) ?? value
    texts.set(known, known)
    return known
  }) as readonly JournalLine[]
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: object) => void
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  return process.memoryUsage().heapUsed
}
