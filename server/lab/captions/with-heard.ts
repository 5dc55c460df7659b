// Who speaks at this moment the house knows: whoever writes captions does not say it.
import type { PersonId } from '../../../shared/ids.ts'
import type { CaptionsAct } from '../../../shared/lab/captions/captions-types.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { heardOnFloor } from '../../../shared/voice/floor-rules.ts'
import type { Errand } from '../errands.ts'

type Speech = Extract<CaptionsAct, { is: 'say' | 'load' | 'release' }>

export async function withHeard(
  { house, host, who, isAside, nameOf }: Errand,
  act: Speech,
): Promise<Result<Speech, Refusal>> {
  const { sitting } = host.standing
  // RO17: whom the chair has muted is heard nowhere, in writing neither
  const isMuted = (person: PersonId) => sitting.conduct.muted.includes(person)
  if (act.is === 'say' && act.source === 'recognised' && isMuted(who.person)) return refuse('muted', 'RO17')
  // whoever has the floor or presides may whisper in a corner: what is said there stays there
  if (act.is === 'say' && act.source === 'recognised' && isAside) return refuse('not-your-floor')
  const told = (person: PersonId | null) =>
    person === null || isMuted(person) ? null : { person, name: nameOf(person) }
  const floor = told(heardOnFloor(sitting, house.now()))
  return ok({ ...act, heard: { floor, chair: told(sitting.presiding) } })
}
