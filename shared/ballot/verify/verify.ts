// Whether a board holds as a whole. It reads the file and nothing else, trusts nobody, and names the first event that does not hold.
import type { Phase } from '../board/board.ts'
import type { Question } from '../election/question.ts'
import { faultIn } from '../faults.ts'
import type { Counts } from '../tally/result.ts'
import { lastBallots } from '../tally/tally.ts'
import { Count } from './count.ts'
import { type FirstFault, type JudgeAll, judgeHere } from './judge.ts'
import { type Fails, type Opened, openBoard, toJudge } from './open-board.ts'

export interface Holds {
  readonly ok: true
  readonly name: string
  readonly uuid: string
  readonly questions: readonly Question[]
  /** how far the vote has come */
  readonly phase: Phase
  readonly events: number
  /** ballots on the board, and how many of them are the last of their credential */
  readonly ballots: number
  readonly counted: number
  readonly registered: number
  readonly head: string
  /** null: not decided yet */
  readonly counts: Counts | null
}

export type Verdict = Holds | Fails

export interface Judging {
  readonly judgeAll?: JudgeAll
  /** ballots judged so far */
  readonly progress?: (done: number, of: number) => void
}

/** BA22–BA27. `bytes`: an archive. A board that is not decided yet may hold, too: `phase` says how far it is. */
export async function verifyArchive(
  bytes: Uint8Array,
  { judgeAll = judgeHere, progress }: Judging = {},
): Promise<Verdict> {
  const opened = openBoard(bytes)
  if (!opened.ok) return opened
  const { setting, ballots, of } = toJudge(opened)
  const judged = await judgeAll(setting, ballots, (done) => progress?.(done, of))
  return verdictOf(opened, judged)
}

/** BA25–BA27. `judged`: the first of the ballots to judge that does not hold; null: they all do. */
export function verdictOf(opened: Opened, judged: FirstFault | null): Verdict {
  const { made, events, broken, cast, texts, ballots, repeated } = opened
  const refused = judged ?? repeated
  if (refused) return { ok: false, fault: refused.fault, event: cast[refused.index]!.head.height }

  const counted = lastBallots(ballots.filter((ballot) => ballot !== null))
  const count = new Count(made, counted)
  for (const { happening, head } of events) {
    const fault = faultIn(() => count.take(happening))
    if (fault !== null) return { ok: false, fault, event: head.height }
  }
  if (broken !== null) return { ok: false, fault: broken, event: events.length }
  const last = events.at(-1)!
  return {
    ...{ ok: true, name: made.election.name, uuid: made.election.uuid },
    ...{ questions: made.election.questions, phase: last.phase },
    ...{ events: events.length, ballots: texts.length, counted: counted.length },
    ...{ registered: made.credentials.size, head: last.head.hash, counts: count.counts },
  }
}
