// Every job that the thread of ballots knows, by its name. Imported by the thread alone; others take its type.
import { checkElection } from './check-election.ts'
import { decryptTally } from './decrypt-tally.ts'
import { drawCredentials } from './draw-credentials.ts'
import { encryptBallot } from './encrypt-ballot.ts'
import { findBallot } from './find-ballot.ts'
import type { Job } from './job.ts'
import { judgeBallots } from './judge-ballots.ts'
import { compareBoards, judgeBoard } from './judge-board.ts'
import { openBallot } from './open-ballot.ts'
import { publicPart } from './public-part.ts'
import { readBoard } from './read-board.ts'
import { standBy } from './stand-by.ts'
import { trusteePlace } from './trustee-place.ts'
import { trusteeStep } from './trustee-step.ts'

export const JOBS = {
  ...{ checkElection, publicPart, encryptBallot, openBallot, findBallot },
  ...{ trusteeStep, trusteePlace, decryptTally, drawCredentials },
  ...{ readBoard, judgeBallots, judgeBoard, compareBoards, standBy },
}

export type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0]
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>

/** Each is a job, whatever it is about. */
JOBS satisfies Readonly<Record<string, Job<never, unknown>>>
