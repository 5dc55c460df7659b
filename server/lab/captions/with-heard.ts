// Who speaks at this moment the house knows: whoever writes captions does not say it.
import type { PersonId } from '../../../shared/ids.ts'
import type { CaptionsAct } from '../../../shared/lab/captions/captions-types.ts'
import { waitingPoints } from '../../../shared/procedure/points/point-order.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Errand } from '../errands.ts'

type Speech = Extract<CaptionsAct, { is: 'say' | 'load' | 'release' }>

export async function withHeard(
  { host, who, nameOf }: Errand,
  act: Speech,
): Promise<Result<Speech, Refusal>> {
  const { sitting } = host.standing
  // RO17: a voice that is muted is not heard in writing
  const isVoice = act.is === 'say' && act.source === 'recognised'
  if (isVoice && sitting.conduct.muted.includes(who.person)) return refuse('muted', 'RO17')
  const { speakers, presiding } = sitting
  // PO2: who raised a point that waits is heard instead
  const floor = waitingPoints(sitting)[0]?.person ?? speakers.floor?.person ?? null
  const told = (person: PersonId | null) => person && { person, name: nameOf(person) }
  return ok({ ...act, heard: { floor: told(floor), chair: told(presiding) } })
}
