// The thread of ballots in a browser: numbers of hundreds of digits never stop the hall.
import { doJob, type JobAsked, type JobTold } from './done.ts'

const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

addEventListener('message', ({ data }: MessageEvent<JobAsked>) => {
  doJob(data, chance, (told: JobTold) => postMessage(told))
})
