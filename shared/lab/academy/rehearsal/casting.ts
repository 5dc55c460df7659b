// Who sits in a rehearsal under each rulebook: all members where the body is small and fixed, a handful by chance where it is not.
import type { DelegationId } from '../../../ids.ts'
import { MEMBERS } from '../../../members/members.ts'
import { ELECTED_MEMBERS } from '../../../procedure/rulebooks/elected-members.ts'
import type { RulebookId } from '../../../procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../procedure/rulebooks/rulebooks.ts'
import { shuffled } from './chance.ts'

export type RehearsedRulebook = Exclude<RulebookId, 'own'>

export const REHEARSED = Object.keys(RULEBOOKS) as readonly RehearsedRulebook[]

/** enough for blocs to form, few enough to follow */
const HANDFUL: Readonly<Partial<Record<RehearsedRulebook, number>>> = {
  'general-assembly': 15,
  'general-assembly-committee': 13,
  'model-un': 12,
  'open-floor': 9,
}
const YEAR = 2026

/** In the order of the hall. `own`: sits in any case; where it cannot, it is left out. */
export function castOf(
  rulebook: RehearsedRulebook,
  seed: string,
  own: DelegationId | null = null,
): readonly DelegationId[] {
  const states = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)
  const handful = HANDFUL[rulebook]
  if (handful === undefined) return seated(bodyOf(rulebook))
  const others = shuffled(states, seed, 'cast').filter((id) => id !== own)
  const isState = own !== null && states.includes(own)
  return seated(isState ? [own, ...others.slice(0, handful - 1)] : others.slice(0, handful))
}

/** Those of a body whose members are laid down. */
function bodyOf(rulebook: RehearsedRulebook): readonly DelegationId[] {
  const { members, roles, weights } = RULEBOOKS[rulebook]
  const elected = ELECTED_MEMBERS[rulebook]?.[YEAR]
  const permanent = Object.values(roles ?? {}).flat()
  const weighed = Object.keys(Object.values(weights?.years ?? {})[0]?.of ?? {})
  const held = elected ? [...permanent.map((seat) => seat[0]!), ...elected] : (members ?? weighed)
  return held as readonly string[] as readonly DelegationId[]
}

const seated = (delegations: readonly DelegationId[]): readonly DelegationId[] =>
  MEMBERS.map(({ id }) => id).filter((id) => delegations.includes(id))
