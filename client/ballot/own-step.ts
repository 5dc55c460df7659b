// What the office of secret ballots waits for from me, as a trustee.
import { stepsOf } from '../../shared/procedure/secret/office.ts'
import type { TrusteeStep } from '../../shared/procedure/secret/secret-state.ts'
import type { OfficeView } from '../../shared/procedure/secret/secret-view.ts'
import type { SittingView } from '../net/sitting-view.ts'

/** What the trustees give now, all of them before the next; null: nothing is missing. */
export const stepDueIn = (office: OfficeView): TrusteeStep | null =>
  stepsOf(office).find((step) => !office.trustees.every(({ gave }) => gave.includes(step))) ?? null

/** The step that is due and not given yet; null: none, or no trustee. */
export function ownStep({ chapters, me }: Pick<SittingView, 'chapters' | 'me'>): TrusteeStep | null {
  const { office } = chapters.secret
  const own = office?.trustees.find(({ person }) => person === me.id)
  const due = office && stepDueIn(office)
  return own && due && !own.gave.includes(due) ? due : null
}
