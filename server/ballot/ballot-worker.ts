// A thread that checks, tallies and opens ballots, so that no proof ever stops the hall.
import { randomBytes } from 'node:crypto'
import { type MessagePort, workerData } from 'node:worker_threads'
import type { JobName } from './ballot-workers.ts'
import { type Jobs, jobsWith } from './jobs.ts'

export interface Asked {
  readonly id: number
  readonly name: JobName
  readonly of: unknown
}

export type Done = { readonly id: number } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string }
)

const { port } = workerData as { readonly port: MessagePort }
const jobs = jobsWith((bytes) => new Uint8Array(randomBytes(bytes)))

port.on('message', ({ id, name, of }: Asked) => {
  port.postMessage(done(id, name, of))
})

function done(id: number, name: JobName, of: unknown): Done {
  try {
    return { id, ok: true, value: (jobs[name] as (of: unknown) => ReturnType<Jobs[JobName]>)(of) }
  } catch (error) {
    // the text of an error of ours names a fault or a place, and no secret
    return { id, ok: false, error: (error as Error).message }
  }
}
