// Every job that the thread of ballots knows, by its name. Imported by the thread alone; others take its type.
import { encryptBallot } from './encrypt-ballot.ts'
import type { Job } from './job.ts'
import { publicPart } from './public-part.ts'

export const JOBS = { encryptBallot, publicPart }

export type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0]
export type JobOutput<N extends JobName> = ReturnType<Jobs[N]>

/** Each is a job, whatever it is about. */
JOBS satisfies Readonly<Record<string, Job<never, unknown>>>
