// Casting until it is known: one key for one choice, asked again over broken lines, so that it counts once and is never in doubt.
import type { VoteId } from '../../shared/ids.ts'
import type { BallotChoice } from '../../shared/procedure/votes/votes-state.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import type { BallotProgress } from './sitting-view.ts'

export interface CastingTools {
  /** null: not known whether it arrived */
  send(vote: VoteId, choice: BallotChoice, key: string): Promise<Answer<'ballot.cast'> | null>
  /** resolves when the line is back, or after a while */
  wait(): Promise<void>
  /** the sitting goes on elsewhere or is closed: nobody will answer here any more */
  isOver(): boolean
  show(progress: BallotProgress): void
  /** 128 bits, hex */
  newKey(): string
}

/** Asks until there is an answer; "sending", "unknown" and "recorded" are shown on the way. */
export async function castUntilKnown(
  tools: CastingTools,
  vote: VoteId,
  choice: BallotChoice,
): Promise<Answer<'ballot.cast'>> {
  const key = tools.newKey()
  tools.show({ phase: 'sending', choice })
  for (let tries = 1; ; tries++) {
    const answer = await tools.send(vote, choice, key)
    if (answer?.ok) tools.show({ phase: 'recorded', choice })
    else if (answer && !isPassing(answer)) tools.show({ phase: 'refused', choice, code: answer.refusal.code })
    else if (!tools.isOver()) {
      tools.show({ phase: 'unknown', choice, tries })
      await tools.wait()
      continue
    }
    return answer ?? refuse('not-saved')
  }
}

// the server is there but could not write: the same key may succeed in a moment
const isPassing = (answer: Answer<'ballot.cast'>): boolean =>
  !answer.ok && answer.refusal.code === 'not-saved'
