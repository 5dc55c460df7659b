// RB5, RB6: which delegations a sitting under a rulebook may have, and which of them have no vote. Weights, quorums and counts of a
// sitting are over its delegations, so that they must be ones that the rulebook has figures for.
import type { DelegationId } from '../../ids.ts'
import { MEMBER_BY_ID } from '../../members/members.ts'
import type { Rulebook, Test } from './rulebook.ts'

/** Why these delegations are no sitting of this rulebook; the first that holds, in this order. */
export type Unfit =
  /** these cannot sit */
  | { readonly is: 'strangers'; readonly delegations: readonly DelegationId[] }
  /** these must sit */
  | { readonly is: 'missing'; readonly delegations: readonly DelegationId[] }
  /** so many delegations with a vote are needed, and no others */
  | { readonly is: 'size'; readonly sizes: readonly number[] }

/** RB5; null: they fit. */
export function unfitFor(rulebook: Rulebook, delegations: readonly DelegationId[]): Unfit | null {
  const strangers = delegations.filter((id) => !maySit(rulebook, id))
  if (strangers.length > 0) return { is: 'strangers', delegations: strangers }
  const missing = requiredBy(rulebook).flatMap((seat) => (seat.some(isAmong(delegations)) ? [] : [seat[0]!]))
  if (missing.length > 0) return { is: 'missing', delegations: missing }
  const voting = delegations.length - observersAmong(rulebook, delegations).length
  const sizes = sizesOf(rulebook)
  return sizes === null || sizes.includes(voting) ? null : { is: 'size', sizes }
}

/** RB6: delegations without a vote, in the order given. */
export const observersAmong = (
  rulebook: Rulebook,
  delegations: readonly DelegationId[],
): readonly DelegationId[] =>
  isOpenToStates(rulebook) ? delegations.filter((id) => MEMBER_BY_ID.get(id)?.status === 'observer') : []

/** All states sit, as many as there are: the General Assembly and its committees. */
const isOpenToStates = ({ members, formerSizes }: Rulebook): boolean =>
  members === null && formerSizes === 'any'

function maySit(rulebook: Rulebook, id: DelegationId): boolean {
  const { members, weights } = rulebook
  if (weights && !Object.values(weights.years).every(({ of }) => Object.hasOwn(of, id))) return false
  return isOpenToStates(rulebook) ? MEMBER_BY_ID.has(id) : (members?.includes(id) ?? true)
}

/** Seats that must be taken, each by the codes of who may take it. */
const requiredBy = ({ members, roles }: Rulebook): readonly (readonly DelegationId[])[] =>
  [
    ...(members ?? []).map((code) => [code]),
    ...Object.values(roles ?? {}).flat(),
  ] as (readonly DelegationId[])[]

const isAmong = (delegations: readonly DelegationId[]) => (id: DelegationId) => delegations.includes(id)

/** Numbers of delegations with a vote that it can decide with; null: any. */
function sizesOf(rulebook: Rulebook): readonly number[] | null {
  const { size, formerSizes, members, decisions } = rulebook
  if (size !== undefined && members === null && formerSizes !== 'any') return [size]
  const counted = Object.values(decisions).flatMap(({ test }) => countedBy(test))
  const [first, ...others] = counted
  return first?.filter((count) => others.every((sizes) => sizes.includes(count))) ?? null
}

/** The sizes for which each count of a test is laid down. */
function countedBy(test: Test): readonly (readonly number[])[] {
  if (test.is === 'all' || test.is === 'any') return test.of.flatMap(countedBy)
  return test.is === 'count' ? [Object.keys(test.min).map(Number)] : []
}
