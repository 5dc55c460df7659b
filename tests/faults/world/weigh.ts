// Loaded into a server under test: what it holds, after its rubbish is collected, once every ten seconds.
import { appendFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const file = process.env.MAJLIS_FAULTS_WEIGHT
const EVERY_MS = 10_000

if (isMainThread && file) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setInterval(() => {
    collect()
    const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
    const mb = (bytes: number) => bytes / 1_048_576
    const line = {
      at: Date.now(),
      rssMb: mb(rss),
      liveMb: mb(heapUsed + external),
      lentMb: mb(heapTotal + external),
    }
    appendFileSync(file, `${JSON.stringify(line)}\n`)
  }, EVERY_MS).unref()
}
