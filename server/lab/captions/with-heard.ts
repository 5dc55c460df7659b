// Who speaks at this moment the house knows: whoever writes captions does not say it.
import type { PersonId } from '../../../shared/ids.ts'
import type { CaptionsAct } from '../../../shared/lab/captions/captions-types.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Errand } from '../errands.ts'

type Speech = Extract<CaptionsAct, { is: 'say' | 'release' }>

export async function withHeard({ host, nameOf }: Errand, act: Speech): Promise<Result<Speech, Refusal>> {
  const { speakers, presiding } = host.standing.sitting
  const told = (person: PersonId | null) => person && { person, name: nameOf(person) }
  return ok({ ...act, heard: { floor: told(speakers.floor?.person ?? null), chair: told(presiding) } })
}
