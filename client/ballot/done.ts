// What goes to the thread of ballots and comes back from it, and how a job is done there, whatever thread it is.
import { Flaw } from '../../shared/ballot/faults.ts'
import type { Chance } from '../../shared/ballot/group/chance.ts'
import type { JobFault, JobTools } from './jobs/job.ts'
import { JOBS, type JobName } from './jobs/jobs.ts'

export interface JobAsked {
  readonly name: JobName
  readonly input: unknown
}

export type JobTold =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'fault'; readonly fault: JobFault }

/** Steps that are told apart: more would cost more than the job. */
const STEPS = 100

/** Does the job; tells of its progress, then once how it ended. */
export function doJob({ name, input }: JobAsked, chance: Chance, tell: (told: JobTold) => void): void {
  let step = -1
  const progress = (done: number): void => {
    const now = Math.floor(done * STEPS)
    if (now === step) return
    step = now
    tell({ is: 'progress', done: now / STEPS })
  }
  const succeed = (value: unknown): void => tell({ is: 'value', value })
  const fail = (error: unknown): void => tell({ is: 'fault', fault: faultOf(error) })
  try {
    const job = JOBS[name] as (input: unknown, tools: JobTools) => unknown
    const value = job(input, { chance, progress })
    if (value instanceof Promise) value.then(succeed, fail)
    else succeed(value)
  } catch (error) {
    fail(error)
  }
}

/** The text of an error might hold what a person chose; its kind does not. */
function faultOf(error: unknown): JobFault {
  if (error instanceof Flaw) return error.fault
  return error instanceof RangeError ? 'not-allowed' : 'broken'
}
