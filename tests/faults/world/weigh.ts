// Loaded into a server under test: what each of its threads holds, after all rubbish is collected, twice a minute.
import { appendFileSync } from 'node:fs'
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { threadId } from 'node:worker_threads'

export interface Weight {
  readonly at: number
  /** 0: the main one */
  readonly thread: number
  /** what the system lent to the whole process */
  readonly rssMb: number
  /** what is alive in this thread, in V8 and beside it, without its code */
  readonly liveMb: number
  /** what V8 made of the program so far: bounded by the program, and it grows for as long as parts of it are used for the first time */
  readonly codeMb: number
}

const file = process.env.MAJLIS_FAULTS_WEIGHT
/** it stops the thread for a moment */
const EVERY_MS = 30_000
const MB = 1_048_576

if (file) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: object) => void
  setInterval(() => {
    // the ordinary kind leaves some megabytes for later, now more and now less of them
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    const { rss, heapUsed, external } = process.memoryUsage()
    const { code_and_metadata_size, bytecode_and_metadata_size } = getHeapCodeStatistics()
    const code = code_and_metadata_size + bytecode_and_metadata_size
    const weight: Weight = {
      ...{ at: Date.now(), thread: threadId, rssMb: rss / MB },
      ...{ liveMb: (heapUsed + external - code) / MB, codeMb: code / MB },
    }
    appendFileSync(file, `${JSON.stringify(weight)}\n`)
  }, EVERY_MS).unref()
}
