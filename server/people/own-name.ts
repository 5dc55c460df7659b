// A name that poses as a seat: that of an office which somebody does not hold, or of a delegation which they do not speak for.
import type { DelegationId } from '../../shared/ids.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { confusableKey } from '../../shared/text/confusable.ts'
import { officesIn, partsOf } from '../../shared/text/offices.ts'
import type { Accreditation } from './badges.ts'

/** Keys of the names of its delegations; made once for each list of them, which is 193 long in the Assembly. */
const KEYS = new WeakMap<readonly DelegationId[], ReadonlyMap<string, DelegationId>>()

function keysOf({ delegations, names }: Sitting): ReadonlyMap<string, DelegationId> {
  const known = KEYS.get(delegations)
  if (known) return known
  const keys = new Map(
    delegations.flatMap((id) => {
      const member = MEMBER_BY_ID.get(id)
      return [names[id], member?.en, member?.ar].flatMap((name): [string, DelegationId][] =>
        name === undefined ? [] : [[confusableKey(name), id]],
      )
    }),
  )
  KEYS.set(delegations, keys)
  return keys
}

/** Refused as 'name-of-seat'. In the open forum delegations are anybody's, and so are their names. */
export function ownName(
  sitting: Sitting,
  { role, delegation }: Accreditation,
  name: string,
): Result<string, Refusal> {
  const isOfficer = role === 'chair' || role === 'secretary'
  const poses = officesIn(name).some((office) => (office === 'house' ? !isOfficer : office !== role))
  const keys = keysOf(sitting)
  const isSeat =
    !sitting.isOpenForum && partsOf(name).some((part) => keys.has(part) && keys.get(part) !== delegation)
  return poses || isSeat ? refuse('name-of-seat') : ok(name)
}
