// Casting a sealed ballot until it is known: the same text asked again over broken lines is recorded once and has one receipt (SB11).
import type { SecretReceipt } from '../../../shared/protocol/messages.ts'
import type { Refusal, RefusalCode } from '../../../shared/refusal.ts'
import type { Result } from '../../../shared/result.ts'
import { isFinal, nextLive } from '../../net/link-ends.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { PendingBallot } from './kept-ballots.ts'

/** not known, or the server has no time just now: the same ballot may succeed in a moment */
const PASSING: readonly RefusalCode[] = ['not-saved', 'too-fast']

/** `onTry`: how often it has been asked before. A refusal that passes by itself is the answer only when nobody will answer any more. */
export async function castSealed(
  sitting: Pick<Sitting, 'ask' | 'store'>,
  { vote, filled }: PendingBallot,
  onTry: (tries: number) => void,
): Promise<Result<SecretReceipt, Refusal>> {
  for (let tries = 0; ; tries++) {
    onTry(tries)
    const answer = await sitting.ask('secret.cast', { vote, ballot: filled })
    if (answer.ok) return { ok: true, value: answer.value.receipt }
    if (!PASSING.includes(answer.refusal.code) || isFinal(sitting.store.getState().link)) return answer
    await nextLive(sitting.store)
  }
}
