// Asking until there is an answer that counts: over a line that is away for a while, and of a house that has no time just now.
import type { Refusal, RefusalCode } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import { isFinal, nextLive } from './link-ends.ts'
import type { Sitting } from './sitting.ts'

/** not known, or the server has no time just now: the same may succeed in a moment */
const PASSING: readonly RefusalCode[] = ['not-saved', 'too-fast']

/** It passes by itself. */
export const isPassing = ({ code }: Refusal): boolean => PASSING.includes(code)

interface Patience {
  /** nobody waits for the answer any more */
  readonly signal?: AbortSignal
  /** refusals after which it is asked again */
  readonly passing?: readonly RefusalCode[]
}

/**
 * `ask` is told how often it was asked before; asking twice must be harmless, or `ask` finds out. A refusal that passes by itself is the
 * answer only when nobody will answer any more, or `signal` says that nobody waits.
 */
export async function patiently<T>(
  { store }: Pick<Sitting, 'store'>,
  ask: (tries: number) => Promise<Result<T, Refusal>>,
  { signal, passing = PASSING }: Patience = {},
): Promise<Result<T, Refusal>> {
  for (let tries = 0; ; tries++) {
    const answer = await ask(tries)
    if (answer.ok || !passing.includes(answer.refusal.code)) return answer
    if (isFinal(store.getState().link) || signal?.aborted) return answer
    await nextLive(store)
  }
}
