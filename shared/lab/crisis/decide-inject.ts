// Injects of an exercise: prepared unseen, released at their time or by hand, or withheld for good.
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { CrisisAct, CrisisHappening } from './crisis-acts.ts'
import {
  type Audience,
  type CrisisState,
  type Inject,
  type InjectPlan,
  LIMITS,
  versionsOf,
} from './crisis-state.ts'
import { checkReport, cleanField, EARLIEST, LATEST } from './report-check.ts'

type Decided = Result<readonly CrisisHappening[], Refusal>
type InjectAct = Extract<CrisisAct, { is: 'prepare' | 'time' | 'release' | 'withhold' }>

export function decideInject(state: CrisisState, act: InjectAct, fresh: Fresh, who: PlaceWho): Decided {
  if (act.is === 'prepare') return prepare(state, act.plan, act.dueAt, fresh)
  const inject = state.injects.find(({ id }) => id === act.inject)
  if (!inject) return refuse('inject-unknown')
  if (inject.phase !== 'held') return refuse('inject-settled')
  switch (act.is) {
    case 'time':
      return isTime(act.dueAt)
        ? ok([{ type: 'crisis.timed', inject: inject.id, texts: { dueAt: act.dueAt }, salt: fresh.salt }])
        : refuse('bad-figure', undefined, 'dueAt')
    case 'release':
      return release(state, inject, who, fresh)
    case 'withhold':
      return ok([{ type: 'crisis.withheld', inject: inject.id }])
  }
}

const isTime = (at: number | null): boolean => at === null || (at >= EARLIEST && at <= LATEST)

function prepare(state: CrisisState, plan: InjectPlan, dueAt: number | null, fresh: Fresh): Decided {
  if (state.injects.length >= LIMITS.injects) return refuse('too-many')
  if (!isTime(dueAt)) return refuse('bad-figure', undefined, 'dueAt')
  const checked = checkPlan(plan, fresh.at)
  if (!checked.ok) return checked
  return ok([
    { type: 'crisis.prepared', id: fresh.id, texts: { plan: checked.value, dueAt }, salt: fresh.salt },
  ])
}

function checkPlan(plan: InjectPlan, now: number): Result<InjectPlan, Refusal> {
  if (plan.is === 'event') {
    const checked = checkReport({ ...plan, time: now })
    if (!checked.ok) return checked
    const { time: _, ...rest } = checked.value
    return ok({ is: 'event', ...rest })
  }
  const title = cleanField(plan.title, LIMITS.title, 'title')
  if (!title.ok) return title
  const body = cleanField(plan.body, LIMITS.body, 'body', { lines: true })
  if (!body.ok) return body
  const to = checkAudience(plan.to)
  return to.ok ? ok({ is: 'briefing', to: to.value, title: title.value, body: body.value }) : to
}

/** Somebody, and each of them once. */
export function checkAudience({ delegations, roles }: Audience): Result<Audience, Refusal> {
  const to = { delegations: [...new Set(delegations)], roles: [...new Set(roles)] }
  if (to.delegations.length + to.roles.length === 0) return refuse('nobody-addressed', undefined, 'to')
  return to.delegations.length > LIMITS.audience ? refuse('too-many', undefined, 'to') : ok(to)
}

/** The held inject that is due first; one whose text was erased is never. */
export function dueInject({ injects }: Pick<CrisisState, 'injects'>): Inject | null {
  let first: Inject | null = null
  for (const inject of injects) {
    if (inject.phase !== 'held' || inject.plan === null || inject.dueAt === null) continue
    if (first?.dueAt == null || inject.dueAt < first.dueAt) first = inject
  }
  return first
}

/** What it becomes. Where the room is full, the inject is withheld: a timer must not ask for ever. */
export function release(state: CrisisState, { id, plan }: Inject, who: PlaceWho, fresh: Fresh): Decided {
  if (plan === null) return refuse('inject-unknown')
  const isFull =
    plan.is === 'event' ? versionsOf(state) >= LIMITS.versions : state.briefings.length >= LIMITS.briefings
  if (isFull)
    return who.person === 'system' ? ok([{ type: 'crisis.withheld', inject: id }]) : refuse('too-many')
  const made = { id: fresh.id, inject: id, salt: fresh.salt }
  if (plan.is === 'briefing') {
    const { is: _, ...texts } = plan
    return ok([{ type: 'crisis.briefed', ...made, texts: { ...texts, by: who.name } }])
  }
  const { is: _, title, description, place, source, ...figures } = plan
  return ok([
    {
      ...{ type: 'crisis.reported', ...made, ...figures, time: fresh.at },
      texts: { title, description, place, source, by: who.name, why: '' },
    },
  ])
}
