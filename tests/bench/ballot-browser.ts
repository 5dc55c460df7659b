// How long a browser takes to seal a ballot of three options in Ed25519: by the built thread, under the page's own policy.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { JobAsked, JobTold } from '../../client/ballot/done.ts'
import { setUp } from '../shared/ballot/sample-board.ts'
import { median, quantile, rounded } from './figures.ts'

const BUILT = path.join(import.meta.dirname, '../../dist/client')
/** which starts the thread */
const STARTER = 'ballot/start-worker.ts'
const WARM_UP = 10
const MEASURED = 60

export async function measureInBrowser(browser: Browser, url: string) {
  const { election, credentials } = setUp({ voters: 1, seed: 'bench' })
  const manifest = JSON.parse(readFileSync(path.join(BUILT, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string }
  >
  const starter = manifest[STARTER]?.file
  if (!starter) throw new Error(`the built client has no ${STARTER}`)
  const page = await browser.newPage()
  try {
    await page.goto(url)
    const took = await page.evaluate(sealIn, {
      ...{ starter: `/${starter}`, election: election.text, credential: credentials[0]! },
      ballots: 1 + WARM_UP + MEASURED,
    })
    const warm = took.slice(1 + WARM_UP)
    return {
      browserFirstEncryptMs: rounded(took[0]!),
      browserEncryptMs: rounded(median(warm)),
      browserEncryptP99Ms: rounded(quantile(warm, 0.99)),
    }
  } finally {
    await page.close()
  }
}

interface ToSeal {
  readonly starter: string
  readonly election: string
  readonly credential: string
  readonly ballots: number
}

/** In the page: ms from the question to the answer, one after the other; the first one waits for the thread to start. */
async function sealIn({ starter, election, credential, ballots }: ToSeal): Promise<readonly number[]> {
  const { startWorker } = (await import(starter)) as { startWorker: () => Worker }
  const worker = startWorker()
  const seal = (choice: number) =>
    new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<JobTold>) => {
        if (data.is === 'value') resolve()
        else if (data.is === 'fault') reject(new Error(data.fault))
      }
      const asked: JobAsked = { name: 'encryptBallot', input: { election, choice: [choice], credential } }
      worker.postMessage(asked)
    })
  const took: number[] = []
  for (let index = 0; index < ballots; index++) {
    const from = performance.now()
    await seal(index % 3)
    took.push(performance.now() - from)
  }
  worker.terminate()
  return took
}
