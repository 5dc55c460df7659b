// How far the office of secret ballots is: what each trustee has to give next, and whether all is there that a secret vote needs.
import type { DelegationId } from '../../ids.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { BallotOffice, Trustee, TrusteeStep } from './secret-state.ts'

const ALL_NEEDED: readonly TrusteeStep[] = ['key']
const SOME_NEEDED: readonly TrusteeStep[] = ['certificate', 'polynomial', 'share']

export const stepsOf = ({ threshold }: Pick<BallotOffice, 'threshold'>): readonly TrusteeStep[] =>
  threshold === null ? ALL_NEEDED : SOME_NEEDED

const hasGiven = ({ gave }: Trustee, step: TrusteeStep): boolean => gave[step] !== undefined

/** SB5: what the trustees give now, all of them before the next; null: nothing is missing. */
export const stepDue = (office: BallotOffice): TrusteeStep | null =>
  stepsOf(office).find((step) => !office.trustees.every((trustee) => hasGiven(trustee, step))) ?? null

/** SB6: delegations that may vote on anything at all, in seating order. */
export function votersOf(sitting: Sitting): readonly DelegationId[] {
  const mayObservers = rulebookOf(sitting).procedure.observersDecide.length > 0
  return mayObservers
    ? sitting.delegations
    : sitting.delegations.filter((delegation) => !sitting.observers.includes(delegation))
}

// SB7
export function isReady(sitting: Sitting): boolean {
  const { office } = sitting.secret
  return office !== null && stepDue(office) === null && office.credentials.size >= votersOf(sitting).length
}

/** SB4: so many people must decrypt beside the house. */
export const neededOf = ({
  threshold,
  trustees,
}: Pick<BallotOffice, 'threshold'> & { readonly trustees: readonly unknown[] }): number =>
  threshold ?? trustees.length
