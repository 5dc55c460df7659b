// Good rows of a file become events, a handful at a time: as many as one message of the room carries.
import type { CrisisAct, ReportAsk } from '../../../../../shared/lab/crisis/crisis-acts.ts'
import { LIMITS } from '../../../../../shared/lab/crisis/crisis-state.ts'
import type { GoodRow } from '../../../../../shared/lab/crisis/read-rows.ts'
import type { Answer } from '../../../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'

/** a frame of the room holds 40 kB, with its envelope */
const MOST_BYTES = 30_000
/** what the forum lets through goes in; what comes too fast is said again */
const PAUSE_MS = 1500
const MOST_PAUSES = 40

const bytesOf = (report: ReportAsk): number => new TextEncoder().encode(JSON.stringify(report)).length

export function handfuls(rows: readonly GoodRow[]): readonly (readonly GoodRow[])[] {
  const all: GoodRow[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const size = bytesOf(row.report)
    const last = all.at(-1)
    if (last && last.length < LIMITS.rows && bytes + size <= MOST_BYTES) {
      last.push(row)
      bytes += size
    } else {
      all.push([row])
      bytes = size
    }
  }
  return all
}

export interface Taken {
  /** rows that are not in, in their order */
  readonly left: readonly GoodRow[]
  readonly refusal: Refusal | null
}

/** Stops at the first refusal; what is left stays to be taken again. `wait`: for so many ms. */
export async function takeRows(
  rows: readonly GoodRow[],
  act: (act: CrisisAct) => Promise<Answer<'place.act'>>,
  told: (done: number) => void,
  wait: (ms: number) => Promise<void>,
): Promise<Taken> {
  let done = 0
  let pauses = 0
  for (const handful of handfuls(rows)) {
    const ask = { is: 'import', rows: handful.map(({ report }) => report) } as const
    let answer = await act(ask)
    while (!answer.ok && answer.refusal.code === 'too-fast' && pauses++ < MOST_PAUSES) {
      await wait(PAUSE_MS)
      answer = await act(ask)
    }
    if (!answer.ok) return { left: rows.slice(done), refusal: answer.refusal }
    done += handful.length
    told(done)
  }
  return { left: [], refusal: null }
}
