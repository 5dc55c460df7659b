// A forum of its own for a measurement: on its own core, with a door for thousands behind one address, and a view of its inside.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { pin, unpin } from './cores.ts'
import { median, rounded } from './figures.ts'

export const SERVER_CORE = 0
export const BOT_CORE = 1
/** what looks at a server from within; it costs a little itself, so it goes into whatever is compared */
export const INSIDE = new URL('./inside.ts', import.meta.url).href

export interface Inside {
  /** of half seconds, the median and the worst of how late timers were, ms */
  readonly loopDelayP99Ms: number
  readonly loopDelayMaxMs: number
  readonly memoryMb: number
}

export interface MeasuredForum {
  readonly forum: ForumProcess
  readonly isPinned: boolean
  /** what its inside was between two times of Date.now() */
  inside(from: number, to: number): Inside
  /** Pins it again, after a restart. */
  pinAgain(): boolean
  remove(): Promise<void>
}

/** `env` goes over what a host of a large conference behind one router would set. */
export async function startMeasured(env: Readonly<Record<string, string>> = {}): Promise<MeasuredForum> {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-inside-'))
  const file = path.join(folder, 'inside.ndjson')
  const forum = await startForum({
    MAJLIS_PEOPLE_PER_ADDRESS: '4000',
    // all in one hall
    MAJLIS_HALL_PEOPLE: '3200',
    ...env,
    MAJLIS_BENCH_INSIDE: file,
    NODE_OPTIONS: `${env.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ''} --import ${INSIDE}`.trim(),
  })
  const pinAgain = () => pin(forum.pid, SERVER_CORE) && pin(process.pid, BOT_CORE)
  return {
    forum,
    isPinned: pinAgain(),
    inside(from, to) {
      const lines = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { at: number; p99Ms: number; maxMs: number; rssMb: number })
        .filter(({ at }) => at >= from && at <= to)
      return {
        loopDelayP99Ms: rounded(median(lines.map(({ p99Ms }) => p99Ms)), 1),
        loopDelayMaxMs: rounded(Math.max(0, ...lines.map(({ maxMs }) => maxMs)), 1),
        memoryMb: Math.round(Math.max(0, ...lines.map(({ rssMb }) => rssMb))),
      }
    },
    pinAgain,
    async remove() {
      unpin()
      await forum.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
