// The crisis room: who may say what, that corrections keep what was said, and that an exercise holds back what it must.
import { expect, test } from 'vitest'
import { crisisLaw } from '../../../shared/lab/crisis/crisis-law.ts'
import { latest } from '../../../shared/lab/crisis/crisis-state.ts'
import { evolveCrisis } from '../../../shared/lab/crisis/evolve-crisis.ts'
import { ANALYST, DESK, FLOOD, KENYAN, NOON, openRoom, SYSTEM, VISITOR } from './crisis-scene.ts'

test('the desk and the analysts it names report, nobody else', () => {
  const room = openRoom()
  expect(room.act({ is: 'report', report: FLOOD }, ANALYST)).toBe('not-analyst')
  expect(room.act({ is: 'analysts', people: [ANALYST.person as never] }, VISITOR)).toBe('not-at-desk')
  expect(room.act({ is: 'analysts', people: [ANALYST.person as never] })).toBeNull()
  expect(room.act({ is: 'report', report: FLOOD }, ANALYST)).toBeNull()
  expect(room.act({ is: 'report', report: FLOOD }, KENYAN)).toBe('not-analyst')
  expect(room.state().events.map((event) => latest(event).texts?.by)).toEqual(['Analyst'])
})

test.each([
  ['a link that is not https', { source: 'http://example.org' }, 'bad-link'],
  ['a link with a name before its host', { source: 'https://un.org@evil.example/' }, 'bad-link'],
  ['a script for a link', { source: 'javascript:alert(1)' }, 'bad-link'],
  ['a latitude beyond the pole', { lat: 90.1 }, 'bad-figure'],
  ['a longitude that is none', { lon: Number.NaN }, 'bad-figure'],
  ['a time before all our sources', { time: -9e12 }, 'bad-figure'],
  ['no title', { title: ' ' }, 'bad-text'],
  ['a title without end', { title: 'a'.repeat(121) }, 'too-large'],
])('a report with %s is refused', (_, wrong, code) => {
  expect(openRoom().act({ is: 'report', report: { ...FLOOD, ...wrong } })).toBe(code)
})

test('a correction keeps what was said before, with who corrected it and why', () => {
  const room = openRoom()
  room.act({ is: 'report', report: FLOOD })
  const [event] = room.state().events
  const report = { ...FLOOD, title: 'Flood at both bridges', confidence: 'confirmed' as const }
  expect(room.act({ is: 'correct', event: event!.id, seen: 1, report, why: 'Seen from the air' })).toBeNull()
  const [corrected] = room.state().events
  expect(corrected?.versions.map(({ confidence, texts }) => [confidence, texts?.title, texts?.why])).toEqual([
    ['likely', 'Flood at the bridge', ''],
    ['confirmed', 'Flood at both bridges', 'Seen from the air'],
  ])
  const stale = { is: 'correct', event: event!.id, seen: 1, report, why: 'Late' } as const
  expect(room.act(stale)).toBe('changed-meanwhile')
})

test('what is withdrawn stays to be read, and is not changed any more', () => {
  const room = openRoom()
  room.act({ is: 'report', report: FLOOD })
  const event = room.state().events[0]!.id
  expect(room.act({ is: 'withdraw', event, why: 'A rumour' })).toBeNull()
  expect(room.state().events[0]?.withdrawn?.texts).toEqual({ why: 'A rumour', by: 'Controller' })
  expect(room.act({ is: 'correct', event, seen: 1, report: FLOOD, why: 'Again' })).toBe('event-withdrawn')
})

test('a briefing is for those it addresses, and for the desk', () => {
  const room = openRoom()
  const to = { delegations: [KENYAN.delegation!], roles: ['observer' as const] }
  expect(room.act({ is: 'brief', title: 'For Kenya', body: 'Read first.', to })).toBeNull()
  const readers = [DESK, KENYAN, ANALYST, VISITOR].map(
    (who) => crisisLaw.own(room.state(), who)?.briefings.length ?? 0,
  )
  expect(readers).toEqual([1, 1, 1, 0])
  expect(JSON.stringify(crisisLaw.shown(room.state()))).not.toContain('Read first.')
  expect(room.act({ is: 'brief', title: 'A', body: 'B', to: { delegations: [], roles: [] } })).toBe(
    'nobody-addressed',
  )
})

test('the journal opens to its readers neither briefings nor what an exercise holds back', () => {
  const held = ['crisis.briefed', 'crisis.prepared', 'crisis.timed'] as const
  expect(held.map((type) => crisisLaw.open.has(type))).toEqual([false, false, false])
})

const { time: _, ...where } = FLOOD
const INJECT = { is: 'event', ...where } as const

test('an inject is the desk’s alone until its time, and then an event of that time', () => {
  const room = openRoom()
  expect(room.act({ is: 'prepare', plan: INJECT, dueAt: NOON + 60_000 })).toBeNull()
  expect(crisisLaw.own(room.state(), KENYAN)).toBeNull()
  expect(crisisLaw.own(room.state(), DESK)?.injects).toHaveLength(1)
  expect(crisisLaw.due?.(room.state())).toEqual({ at: NOON + 60_000, act: { is: 'tick' } })
  room.act({ is: 'tick' }, SYSTEM)
  expect(room.state().events).toEqual([])
  room.at = NOON + 60_001
  expect(room.act({ is: 'tick' }, VISITOR)).toBe('not-at-desk')
  expect(room.act({ is: 'tick' }, SYSTEM)).toBeNull()
  expect(room.state().events.map((event) => [event.isInject, latest(event).time])).toEqual([
    [true, NOON + 60_001],
  ])
  expect(room.state().injects[0]).toMatchObject({ phase: 'released', settledAt: NOON + 60_001 })
  expect(crisisLaw.due?.(room.state())).toBeNull()
})

test('an inject may become a briefing by hand, be given another time, or be withheld for good', () => {
  const room = openRoom()
  const plan = {
    is: 'briefing',
    title: 'Call',
    body: 'Answer it.',
    to: { delegations: [], roles: ['delegate'] },
  }
  room.act({ is: 'prepare', plan: plan as never, dueAt: null })
  room.act({ is: 'prepare', plan: INJECT, dueAt: NOON + 1000 })
  const [first, second] = room.state().injects.map(({ id }) => id)
  expect(room.act({ is: 'release', inject: first! })).toBeNull()
  expect(crisisLaw.own(room.state(), KENYAN)?.briefings[0]?.texts?.body).toBe('Answer it.')
  expect(room.act({ is: 'time', inject: second!, dueAt: NOON + 5000 })).toBeNull()
  expect(crisisLaw.due?.(room.state())?.at).toBe(NOON + 5000)
  expect(room.act({ is: 'withhold', inject: second! })).toBeNull()
  expect(room.act({ is: 'release', inject: second! })).toBe('inject-settled')
  expect(crisisLaw.due?.(room.state())).toBeNull()
})

test('an import takes all its rows or none, and names the row that is wrong', () => {
  const room = openRoom()
  expect(room.act({ is: 'import', rows: [FLOOD, { ...FLOOD, lat: 91 }] })).toBe('bad-figure')
  expect(room.state().events).toEqual([])
  expect(room.act({ is: 'import', rows: [FLOOD, { ...FLOOD, title: 'Second' }] })).toBeNull()
  expect(room.state().events.map((event) => latest(event).texts?.title)).toEqual([FLOOD.title, 'Second'])
})

test('with every text erased the room still stands: figures stay, injects and briefings are for nobody', () => {
  const room = openRoom()
  const erased = { texts: null, salt: '' }
  const { title: _t, description: _d, place: _p, source: _s, ...figures } = FLOOD
  const state = [
    { type: 'crisis.reported' as const, id: 'a', inject: null, ...figures, ...erased },
    { type: 'crisis.imported' as const, id: 'b', rows: [figures], ...erased },
    { type: 'crisis.briefed' as const, id: 'c', inject: null, ...erased },
    { type: 'crisis.prepared' as const, id: 'd', ...erased },
  ].reduce((before, event, seq) => evolveCrisis(before, { seq, at: NOON, by: 'system', event }), room.state())
  expect(crisisLaw.shown(state).events.map((event) => [event.id, latest(event).texts])).toEqual([
    ['a', null],
    ['b-1', null],
  ])
  expect(crisisLaw.own(state, KENYAN)).toBeNull()
  expect(crisisLaw.due?.(state)).toBeNull()
})
