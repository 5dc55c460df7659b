// What the form begins with, by its address: nothing, a template, a draft, a copy of a plan or of a session.
import type { SessionId } from '../../../../shared/ids.ts'
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { type Refusal, refuse } from '../../../../shared/refusal.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { readDesk, readHosted } from '../../../net/host.ts'
import { readStored, writeStored } from '../../../stored.ts'
import { isTemplateId, TEMPLATE_STATES } from '../desk/templates.ts'
import { ensureHostKey } from '../host-key.ts'
import { EMPTY_PLAN, planOf } from './session-of.ts'

export interface FirstPlan {
  readonly plan: SittingPlan
  /** id of the draft that is continued */
  readonly draft: string | null
  /** it was left unsaved in this tab before */
  readonly isRestored: boolean
}

/** `search`: the query of the page's address. */
export async function firstPlan(search: string): Promise<Result<FirstPlan, Refusal>> {
  const unsaved = readUnsaved(search)
  if (unsaved) return ok(unsaved)
  const asked = new URLSearchParams(search)
  const template = asked.get('template')
  if (isTemplateId(template))
    return begin({ ...EMPTY_PLAN, rulebook: template, states: TEMPLATE_STATES[template] })
  const [draft, copied, session] = ['plan', 'from', 'copy'].map((name) => asked.get(name))
  if (draft || copied) return keptPlan(draft ?? copied!, draft !== null)
  if (!session) return begin(EMPTY_PLAN)
  const detail = await readHosted(ensureHostKey(), session as SessionId)
  return detail.ok ? begin(planOf(detail.value)) : detail
}

const begin = (plan: SittingPlan, draft: string | null = null): Result<FirstPlan, Refusal> =>
  ok({ plan, draft, isRestored: false })

async function keptPlan(id: string, isContinued: boolean): Promise<Result<FirstPlan, Refusal>> {
  const desk = await readDesk(ensureHostKey())
  if (!desk.ok) return desk
  const kept = desk.value.plans.find((plan) => plan.id === id)
  return kept ? begin({ ...EMPTY_PLAN, ...kept.plan }, isContinued ? id : null) : refuse('plan-unknown')
}

/** What stands in the form and is saved nowhere else outlives a reload of the tab. null takes it away. */
export function keepUnsaved(search: string, form: Omit<FirstPlan, 'isRestored'> | null): void {
  writeStored('plan', form && JSON.stringify({ search, ...form }), 'tab')
}

function readUnsaved(search: string): FirstPlan | null {
  const { search: of, plan, draft } = JSON.parse(readStored('plan', 'tab') ?? '{}')
  return of === search && plan ? { plan: { ...EMPTY_PLAN, ...plan }, draft, isRestored: true } : null
}
