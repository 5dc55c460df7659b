// Casting a sealed ballot until it is known: the same text asked again over broken lines is recorded once and has one receipt (SB11).
import type { SecretReceipt } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { patiently } from '../../net/patiently.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { PendingBallot } from './kept-ballots.ts'

/** `onTry`: how often it has been asked before. A refusal that passes by itself is the answer only when nobody will answer any more. */
export async function castSealed(
  sitting: Pick<Sitting, 'ask' | 'store'>,
  { vote, filled }: PendingBallot,
  onTry: (tries: number) => void,
): Promise<Result<SecretReceipt, Refusal>> {
  const answer = await patiently(sitting, (tries) => {
    onTry(tries)
    return sitting.ask('secret.cast', { vote, ballot: filled })
  })
  return answer.ok ? ok(answer.value.receipt) : answer
}
