// Whose turn it is in a roll-call. By itself, for the wall and the placards of the hall ask it without the rulebooks.
import type { DelegationId } from '../../ids.ts'
import type { RollCall } from './votes-state.ts'

interface Calling {
  readonly rollCall: RollCall | null
  /** who has answered */
  readonly ballots: { has(delegation: DelegationId): boolean }
}

/** Whose turn it is: the first that has neither answered nor been passed over, then those who passed; null: nobody's, or not yet. */
export function calledOf({ rollCall, ballots }: Calling): DelegationId | null {
  if (!rollCall?.order) return null
  const { order, passed } = rollCall
  const isDone = (id: DelegationId) => ballots.has(id) || isAbsent(rollCall, id)
  return order.find((id) => !isDone(id) && !passed.includes(id)) ?? passed.find((id) => !isDone(id)) ?? null
}

const isAbsent = ({ absent }: RollCall, id: DelegationId): boolean => absent.includes(id)
