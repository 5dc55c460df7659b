// PR6, PR7, PR12: how many delegations must stand behind a text before the body considers it, and whether they do.
import { needOf } from '../majority/decision-weigh.ts'
import type { Fraction } from '../rulebooks/rulebook.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { presentOf } from '../standing.ts'
import type { Amendment, Proposal } from './proposals-state.ts'

/** Delegations that must support a text under this rule: its share of those present, and one at least. */
export const supportNeeded = (
  sitting: Sitting,
  { support }: { readonly support: Fraction | null },
): number => (support === null ? 1 : Math.max(1, needOf(presentOf(sitting).length, support, '>=')))

type Supporters = Pick<Proposal, 'sponsors' | 'signatories'>

export function hasSupport(sitting: Sitting, { sponsors, signatories }: Supporters): boolean {
  const rules = rulebookOf(sitting).procedure.proposals
  return rules !== null && sponsors.length + signatories.length >= supportNeeded(sitting, rules)
}

export function isAmendmentSupported(sitting: Sitting, { sponsors }: Pick<Amendment, 'sponsors'>): boolean {
  const rules = rulebookOf(sitting).procedure.amendments
  return rules !== null && sponsors.length >= supportNeeded(sitting, rules)
}

/** Whether amendments come before the body by a motion: where the rulebook knows one that is decided on. */
export const areAmendmentsMoved = (sitting: Sitting): boolean =>
  rulebookOf(sitting).procedure.motions.some(
    ({ motion, decision }) => motion === 'introduce-amendment' && decision !== null,
  )
