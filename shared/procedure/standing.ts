// Who someone is at this moment of the sitting: presiding, at the desk, speaking for a delegation, present, with a vote.
import type { DelegationId } from '../ids.ts'
import type { Who } from './command.ts'
import { representedOf, rulebookOf, type Sitting } from './sitting.ts'

// RO1
export const presides = (sitting: Sitting, who: Who): boolean => who === sitting.presiding

/** RO13: the desk is who presides, the other chairs and the secretary. */
export function isAtDesk(sitting: Sitting, who: Who): boolean {
  if (who === 'system') return false
  const role = sitting.people.get(who)?.role
  return presides(sitting, who) || role === 'chair' || role === 'secretary'
}

/** The delegation for which a person acts, or null. */
export const delegationOf = (sitting: Sitting, who: Who): DelegationId | null =>
  who === 'system' ? null : (sitting.people.get(who)?.delegation ?? null)

/** AG4: where the roll is called, who is not noted as present is absent; elsewhere every delegation with people is present. */
export function isPresent(sitting: Sitting, delegation: DelegationId): boolean {
  if (rulebookOf(sitting).procedure.isInformal) return representedOf(sitting).has(delegation)
  return (sitting.agenda.presence[delegation] ?? 'absent') !== 'absent'
}

/** Delegations that are present, in seating order. */
export function presentOf(sitting: Sitting): readonly DelegationId[] {
  if (!rulebookOf(sitting).procedure.isInformal)
    return sitting.delegations.filter((delegation) => isPresent(sitting, delegation))
  const represented = representedOf(sitting)
  return sitting.delegations.filter((delegation) => represented.has(delegation))
}

/** Whether a delegation may vote on matters of this decision (a key of the rulebook). */
export const hasVote = (sitting: Sitting, delegation: DelegationId, decision: string): boolean =>
  sitting.delegations.includes(delegation) &&
  (!sitting.observers.includes(delegation) ||
    rulebookOf(sitting).procedure.observersDecide.includes(decision))

/** Delegations that may vote on matters of this decision, present or not, in seating order. */
export const entitledOf = (sitting: Sitting, decision: string): readonly DelegationId[] =>
  sitting.delegations.filter((delegation) => hasVote(sitting, delegation, decision))
