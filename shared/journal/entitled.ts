// VO3, by what the journal itself says of people and delegations.
import type { DelegationId } from '../ids.ts'
import type { Happened } from '../procedure/event.ts'
import type { Sitting } from '../procedure/sitting.ts'

export function isEntitled(
  { delegations, people }: Sitting,
  by: Happened['by'],
  delegation: DelegationId,
): boolean {
  const member = by === 'system' ? undefined : people.get(by)
  return delegations.includes(delegation) && member?.delegation === delegation && member.mayCast
}
