// Some ballots of a board, judged: the first of them that does not hold, or null.
import {
  createJudge,
  type FirstFault,
  firstFault,
  type Judge,
  type Setting,
} from '../../../shared/ballot/verify/judge.ts'
import type { Job } from './job.ts'

export interface BallotsToJudge {
  readonly setting: Setting
  readonly ballots: readonly string[]
}

/** Of the board that is being judged: its tables are made once. */
let judging: { readonly of: string; readonly judge: Judge } | null = null

function judgeOf(setting: Setting): Judge {
  const of = JSON.stringify(setting)
  if (judging?.of !== of) judging = { of, judge: createJudge(setting) }
  return judging.judge
}

export const judgeBallots: Job<BallotsToJudge, FirstFault | null> = ({ setting, ballots }) =>
  firstFault(judgeOf(setting), ballots)
