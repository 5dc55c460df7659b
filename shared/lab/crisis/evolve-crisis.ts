// How the crisis room changes by what has happened; the same from the journal as when it was said.
import type { Placed } from '../place.ts'
import type { CrisisHappening } from './crisis-acts.ts'
import type { CrisisEvent, CrisisState, Inject, Version } from './crisis-state.ts'

export function evolveCrisis(state: CrisisState, { at, event }: Placed<CrisisHappening>): CrisisState {
  switch (event.type) {
    case 'crisis.framed':
      return { ...state, title: event.texts?.title ?? null, isExercise: event.isExercise }
    case 'crisis.analysts-named':
      return { ...state, analysts: event.people }
    case 'crisis.reported':
      return settle(
        withEvents(state, [{ ...fresh(event.id, versionOf(event, at)), isInject: event.inject !== null }]),
        ...([event.inject, 'released', at] as const),
      )
    case 'crisis.imported':
      return withEvents(state, importedEvents(event, at))
    case 'crisis.corrected':
      return changeEvent(state, event.id, (known) => ({
        ...known,
        versions: [...known.versions, versionOf(event, at)],
      }))
    case 'crisis.withdrawn':
      return changeEvent(state, event.id, (known) => ({ ...known, withdrawn: { at, texts: event.texts } }))
    case 'crisis.briefed':
      return settle(
        { ...state, briefings: [...state.briefings, { id: event.id, at, texts: event.texts }] },
        ...([event.inject, 'released', at] as const),
      )
    case 'crisis.prepared':
      return { ...state, injects: [...state.injects, preparedOf(event)] }
    case 'crisis.timed':
      return changeInject(state, event.inject, (known) => ({ ...known, dueAt: event.texts?.dueAt ?? null }))
    case 'crisis.withheld':
      return settle(state, event.inject, 'withheld', at)
    case 'crisis.shown-on-wall':
      return { ...state, isOnWall: event.isShown }
  }
}

type Reported = Extract<CrisisHappening, { type: 'crisis.reported' | 'crisis.corrected' }>

const versionOf = ({ lat, lon, time, confidence, category, texts }: Reported, at: number): Version => ({
  ...{ at, lat, lon, time, confidence, category, texts },
})

const fresh = (id: string, version: Version): CrisisEvent => ({
  ...{ id, versions: [version], withdrawn: null, isInject: false },
})

function importedEvents(
  { id, rows, texts }: Extract<CrisisHappening, { type: 'crisis.imported' }>,
  at: number,
): readonly CrisisEvent[] {
  return rows.map((figures, place) => {
    const said = texts?.rows[place]
    return fresh(`${id}-${place + 1}`, {
      ...{ at, ...figures, texts: said && texts ? { ...said, by: texts.by, why: '' } : null },
    })
  })
}

const preparedOf = ({ id, texts }: Extract<CrisisHappening, { type: 'crisis.prepared' }>): Inject => ({
  ...{ id, plan: texts?.plan ?? null, dueAt: texts?.dueAt ?? null, phase: 'held', settledAt: null },
})

const withEvents = (state: CrisisState, events: readonly CrisisEvent[]): CrisisState => ({
  ...state,
  events: [...state.events, ...events],
})

const changeEvent = (
  state: CrisisState,
  id: string,
  change: (event: CrisisEvent) => CrisisEvent,
): CrisisState => ({
  ...state,
  events: state.events.map((known) => (known.id === id ? change(known) : known)),
})

const changeInject = (state: CrisisState, id: string, change: (inject: Inject) => Inject): CrisisState => ({
  ...state,
  injects: state.injects.map((known) => (known.id === id ? change(known) : known)),
})

const settle = (
  state: CrisisState,
  inject: string | null,
  phase: Inject['phase'],
  settledAt: number,
): CrisisState =>
  inject === null ? state : changeInject(state, inject, (known) => ({ ...known, phase, settledAt }))
