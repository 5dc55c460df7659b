// Drafts and templates of hosts: kept as they were written, right or not yet.
import type { KeptPlan, SavePlan } from '../../shared/protocol/host-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import { newId } from '../people/tokens.ts'
import type { PlanRow } from '../store/store.ts'

const MOST_PLANS = 60

const keptOf = ({ id, kind, savedAt, body }: PlanRow): KeptPlan => ({
  id,
  kind,
  savedAt,
  plan: JSON.parse(body),
})

export const plansOf = async (house: House, host: string): Promise<readonly KeptPlan[]> =>
  (await house.store.plans(host)).map(keptOf)

/** With an id twice is harmless; without one, each time keeps another plan. */
export async function savePlan(
  house: House,
  host: string,
  { id, kind, plan }: SavePlan,
): Promise<Result<KeptPlan, Refusal>> {
  const kept = await house.store.plans(host)
  if (id === undefined && kept.length >= MOST_PLANS) return refuse('plans-full')
  if (id !== undefined && !kept.some((row) => row.id === id)) return refuse('plan-unknown')
  const row: PlanRow = {
    id: id ?? newId(house, 'x'),
    host,
    kind,
    savedAt: house.now(),
    body: JSON.stringify(plan),
  }
  await house.store.savePlan(row)
  return ok(keptOf(row))
}
