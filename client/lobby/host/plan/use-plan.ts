// The plan in the form: changed, kept in the tab, saved as a draft or a template, opened.
import { useEffect, useRef, useState } from 'react'
import type { KeptPlan, PlanKind, SittingPlan } from '../../../../shared/protocol/host-api.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { createSession, deletePlan, savePlan } from '../../../net/host.ts'
import { goTo } from '../../../route.ts'
import { ensureHostKey } from '../host-key.ts'
import { keepLinks } from '../session/kept-links.ts'
import { type FirstPlan, keepUnsaved } from './first-plan.ts'
import { type PlanProblem, problemOf, sessionOf } from './session-of.ts'

export interface PlanInHand {
  readonly plan: SittingPlan
  readonly change: (change: Partial<SittingPlan>) => void
  readonly isBusy: boolean
  readonly problem: PlanProblem | Refusal | null
  /** what was saved last, since the last change */
  readonly saved: KeptPlan | null
  readonly save: (kind: PlanKind) => Promise<void>
  readonly open: () => Promise<void>
}

export function usePlan(first: FirstPlan): PlanInHand {
  const [plan, setPlan] = useState(first.plan)
  const [draft, setDraft] = useState(first.draft)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<PlanProblem | Refusal | null>(null)
  const [saved, setSaved] = useState<KeptPlan | null>(null)
  const isTouched = useRef(first.isRestored)

  useEffect(() => {
    if (isTouched.current) keepUnsaved(location.search, { plan, draft })
  }, [plan, draft])

  const change = (changes: Partial<SittingPlan>) => {
    isTouched.current = true
    setSaved(null)
    setPlan((before) => ({ ...before, ...changes }))
  }

  const save = async (kind: PlanKind) => {
    if (isBusy) return
    setBusy(true)
    const id = kind === 'draft' && draft !== null ? { id: draft } : {}
    const answer = await savePlan(ensureHostKey(), { ...id, kind, plan })
    setBusy(false)
    setProblem(answer.ok ? null : answer.refusal)
    setSaved(answer.ok ? answer.value : null)
    if (!answer.ok || kind === 'template') return
    isTouched.current = false
    keepUnsaved(location.search, null)
    setDraft(answer.value.id)
    // a reload then goes on with the draft
    history.replaceState(history.state, '', `/host/new?plan=${answer.value.id}`)
  }

  const open = async () => {
    if (isBusy) return
    const wrong = problemOf(plan)
    setProblem(wrong)
    if (wrong) return document.getElementById(FIELD[wrong])?.focus()
    setBusy(true)
    const answer = await createSession(ensureHostKey(), sessionOf(plan))
    setBusy(false)
    if (!answer.ok) return setProblem(answer.refusal)
    const { session, chair, delegations } = answer.value
    keepLinks(session.id, [chair, ...delegations])
    keepUnsaved(location.search, null)
    if (draft !== null) void deletePlan(ensureHostKey(), draft)
    goTo(`/host/s/${session.id}?opened`)
  }

  return { plan, change, isBusy, problem, saved, save, open }
}

/** the field that has the focus when something is wrong */
const FIELD: Readonly<Record<PlanProblem, string>> = {
  title: 'title',
  rulebook: 'own-rulebook',
  unfit: 'delegations',
  delegations: 'delegations',
  'too-many': 'delegations',
  rows: 'list',
}
