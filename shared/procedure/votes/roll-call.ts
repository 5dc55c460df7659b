// The roll-call: in which order delegations are called.
import type { DelegationId } from '../../ids.ts'
import { CALL_ORDER } from '../rulebooks/call-orders.ts'
import type { CallOrder } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf } from '../standing.ts'

/**
 * Delegations with a vote by the alphabet of a language, or by the body's own order (RB4); those that it does not know come last,
 * as seated (VO15).
 */
export function callOrderOf(sitting: Sitting, order: CallOrder, decision: string): readonly DelegationId[] {
  const { list = CALL_ORDER[order] } = rulebookOf(sitting).procedure.voting.rollCall
  const places = new Map(list.map((id, place) => [id, place]))
  const last = places.size
  return entitledOf(sitting, decision)
    .map((id, seat) => ({ id, place: places.get(id) ?? last + seat }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)
}

/** The order from where the lot fell: who is drawn begins, and who stood before comes at the end. */
export const orderFrom = (order: readonly DelegationId[], start: number): readonly DelegationId[] => [
  ...order.slice(start),
  ...order.slice(0, start),
]
