// One ballot judged by itself, so that many can be judged at once: on other cores, in a worker of the page, or here.
import { checkProofs, checkQuickly } from '../cast/check-ballot.ts'
import { readElection } from '../election/election.ts'
import { type Fault, faultIn } from '../faults.ts'

/** What a judge must know: texts, so that it can be handed to another thread. */
export interface Setting {
  readonly election: string
  /** public parts that have been checked */
  readonly credentials: readonly string[]
}

/** BA25. What is wrong with a ballot, or null; nothing of what other ballots say. */
export type Judge = (text: string) => Fault | null

export function createJudge({ election: text, credentials }: Setting): Judge {
  const election = readElection(text)
  const registered = new Set(credentials)
  return (ballot) => faultIn(() => checkProofs(election, checkQuickly(election, registered, ballot)))
}

/** The first of the ballots that does not hold. */
export interface FirstFault {
  readonly index: number
  readonly fault: Fault
}

/** Judges ballots in any order, and tells how many are done; gives the first that does not hold, or null. */
export type JudgeAll = (
  setting: Setting,
  ballots: readonly string[],
  done: (count: number) => void,
) => Promise<FirstFault | null>

/** In this very thread. */
export const judgeHere: JudgeAll = async (setting, ballots, done) =>
  firstFault(createJudge(setting), ballots, done)

export function firstFault(
  judge: Judge,
  ballots: readonly string[],
  done: (count: number) => void = () => undefined,
): FirstFault | null {
  for (const [index, ballot] of ballots.entries()) {
    const fault = judge(ballot)
    if (fault !== null) return { index, fault }
    done(index + 1)
  }
  return null
}
