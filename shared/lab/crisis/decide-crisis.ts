// The law of the crisis room: the desk runs it, those it names report, and what is corrected or withdrawn stays to be read.
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { CrisisAct, CrisisHappening, ReportAsk } from './crisis-acts.ts'
import type { CrisisState } from './crisis-state.ts'
import { LIMITS, latest, versionsOf } from './crisis-state.ts'
import { checkAudience, decideInject, dueInject, release } from './decide-inject.ts'
import { checkReport, cleanField } from './report-check.ts'

type Decided = Result<readonly CrisisHappening[], Refusal>
type Of<Name extends CrisisAct['is']> = Extract<CrisisAct, { is: Name }>

/** Who may report: the desk, and those it named. */
export const mayReport = ({ analysts }: Pick<CrisisState, 'analysts'>, who: PlaceWho): boolean =>
  who.isDesk || (who.person !== 'system' && analysts.includes(who.person))

const FOR_REPORTERS: readonly CrisisAct['is'][] = ['report', 'correct', 'withdraw', 'import']

export function decideCrisis(state: CrisisState, act: CrisisAct, who: PlaceWho, fresh: Fresh): Decided {
  if (act.is === 'tick') return tick(state, who, fresh)
  if (FOR_REPORTERS.includes(act.is)) {
    if (!mayReport(state, who)) return refuse('not-analyst')
  } else if (!who.isDesk) return refuse('not-at-desk')
  switch (act.is) {
    case 'frame':
      return frame(act, fresh)
    case 'analysts':
      return nameAnalysts(act)
    case 'report':
      return report(state, act.report, who, fresh)
    case 'correct':
      return correct(state, act, who, fresh)
    case 'withdraw':
      return withdraw(state, act, who, fresh)
    case 'import':
      return takeRows(state, act.rows, who, fresh)
    case 'brief':
      return brief(state, act, who, fresh)
    case 'wall':
      return ok(
        state.isOnWall === act.isShown ? [] : [{ type: 'crisis.shown-on-wall', isShown: act.isShown }],
      )
    default:
      return decideInject(state, act, fresh, who)
  }
}

/** One inject at a time, so that each text has its own salt; `due` says at once that the next one is. */
function tick(state: CrisisState, who: PlaceWho, fresh: Fresh): Decided {
  if (who.person !== 'system') return refuse('not-at-desk')
  const due = dueInject(state)
  if (due?.dueAt == null || due.dueAt > fresh.at) return ok([])
  return release(state, due, who, fresh)
}

function frame({ title, isExercise }: Of<'frame'>, { salt }: Fresh): Decided {
  const clean = cleanField(title, LIMITS.title, 'title', { mayBeEmpty: true })
  return clean.ok ? ok([{ type: 'crisis.framed', isExercise, texts: { title: clean.value }, salt }]) : clean
}

function nameAnalysts({ people }: Of<'analysts'>): Decided {
  const once = [...new Set(people)]
  return once.length > LIMITS.analysts
    ? refuse('too-many')
    : ok([{ type: 'crisis.analysts-named', people: once }])
}

const hasRoomFor = (state: CrisisState, count: number): boolean =>
  versionsOf(state) + count <= LIMITS.versions

function report(state: CrisisState, ask: ReportAsk, who: PlaceWho, fresh: Fresh): Decided {
  if (!hasRoomFor(state, 1)) return refuse('too-many')
  const checked = checkReport(ask)
  if (!checked.ok) return checked
  const { figures, texts } = split(checked.value)
  return ok([
    {
      ...{ type: 'crisis.reported', id: fresh.id, inject: null, ...figures },
      ...{ texts: { ...texts, by: who.name, why: '' }, salt: fresh.salt },
    },
  ])
}

function correct(state: CrisisState, act: Of<'correct'>, who: PlaceWho, fresh: Fresh): Decided {
  const event = state.events.find(({ id }) => id === act.event)
  if (!event) return refuse('event-unknown')
  if (event.withdrawn) return refuse('event-withdrawn')
  if (event.versions.length !== act.seen) return refuse('changed-meanwhile')
  if (!hasRoomFor(state, 1)) return refuse('too-many')
  const checked = checkReport(act.report)
  if (!checked.ok) return checked
  const why = cleanField(act.why, LIMITS.why, 'why')
  if (!why.ok) return why
  const { figures, texts } = split(checked.value)
  return ok([
    {
      ...{ type: 'crisis.corrected', id: event.id, ...figures },
      ...{ texts: { ...texts, by: who.name, why: why.value }, salt: fresh.salt },
    },
  ])
}

function withdraw(state: CrisisState, act: Of<'withdraw'>, who: PlaceWho, fresh: Fresh): Decided {
  const event = state.events.find(({ id }) => id === act.event)
  if (!event) return refuse('event-unknown')
  if (event.withdrawn) return refuse('event-withdrawn')
  const why = cleanField(act.why, LIMITS.why, 'why')
  if (!why.ok) return why
  const texts = { why: why.value, by: who.name }
  return ok([{ type: 'crisis.withdrawn', id: event.id, texts, salt: fresh.salt }])
}

/** All or none: the preview said which rows are good, and none of them may get lost here. */
function takeRows(state: CrisisState, rows: readonly ReportAsk[], who: PlaceWho, fresh: Fresh): Decided {
  if (rows.length === 0 || rows.length > LIMITS.rows || !hasRoomFor(state, rows.length)) {
    return refuse('too-many')
  }
  const kept: ReportAsk[] = []
  for (const [place, row] of rows.entries()) {
    const checked = checkReport(row)
    if (!checked.ok) {
      const { code, field } = checked.refusal
      return refuse(code, undefined, `rows[${place}].${field ?? ''}`)
    }
    kept.push(checked.value)
  }
  const parts = kept.map(split)
  return ok([
    {
      ...{ type: 'crisis.imported', id: fresh.id, rows: parts.map(({ figures }) => figures) },
      ...{ texts: { rows: parts.map(({ texts }) => texts), by: who.name }, salt: fresh.salt },
    },
  ])
}

function brief(state: CrisisState, act: Of<'brief'>, who: PlaceWho, fresh: Fresh): Decided {
  if (state.briefings.length >= LIMITS.briefings) return refuse('too-many')
  const title = cleanField(act.title, LIMITS.title, 'title')
  if (!title.ok) return title
  const body = cleanField(act.body, LIMITS.body, 'body', { lines: true })
  if (!body.ok) return body
  const to = checkAudience(act.to)
  if (!to.ok) return to
  const texts = { title: title.value, body: body.value, to: to.value, by: who.name }
  return ok([{ type: 'crisis.briefed', id: fresh.id, inject: null, texts, salt: fresh.salt }])
}

/** What enters the chain, and what stands beside it. */
export function split({ title, description, place, source, ...figures }: ReportAsk) {
  return { figures, texts: { title, description, place, source } }
}

/** What a corrected form begins with; null when the text was erased. */
export function reportOf(event: Parameters<typeof latest>[0]): ReportAsk | null {
  const { at: _, texts, ...figures } = latest(event)
  if (texts === null) return null
  const { by: _by, why: _why, ...report } = texts
  return { ...figures, ...report }
}
