// The crisis room on a screen: what is said of an event, what is new, and what a file is told about itself. In both languages.
import { expect, test } from 'vitest'
import { arrivals } from '../../client/hud/places/crisis/arrivals.ts'
import { choose, EVERYTHING, momentsOf } from '../../client/hud/places/crisis/board/choose.ts'
import { CrisisContext, type CrisisUse } from '../../client/hud/places/crisis/crisis-context.ts'
import { CrisisRoom } from '../../client/hud/places/crisis/crisis-room.tsx'
import { ImportPreview } from '../../client/hud/places/crisis/files/import-preview.tsx'
import { handfuls, takeRows } from '../../client/hud/places/crisis/files/take-rows.ts'
import { draftOf, reportFrom } from '../../client/hud/places/crisis/report/report-draft.ts'
import { crisis as arabic } from '../../shared/i18n/ar/crisis.ts'
import { crisis as english } from '../../shared/i18n/en/crisis.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import { crisisLaw } from '../../shared/lab/crisis/crisis-law.ts'
import type { CrisisState } from '../../shared/lab/crisis/crisis-state.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { ANALYST, DESK, FLOOD, KENYAN, NOON, openRoom } from '../shared/lab/crisis-scene.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const DAY_MS = 86_400_000
const says = (language: Language) =>
  (language === 'en' ? english : arabic)(createFormat(language, 'latn', 'UTC'))

const roomOf = (state: CrisisState, who: PlaceWho, language: Language = 'en'): CrisisUse => ({
  words: says(language),
  board: crisisLaw.shown(state),
  own: crisisLaw.own(state, who),
  act: () => new Promise(() => {}),
})

const markup = (state: CrisisState, who: PlaceWho, language: Language = 'en') =>
  show(
    <CrisisContext value={roomOf(state, who, language)}>
      <CrisisRoom />
    </CrisisContext>,
    fakeView(),
    language,
  )

test.each(['en', 'ar'] as const)('an event is told with how sure, where and what kind, in %s', (language) => {
  const room = openRoom()
  room.act({ is: 'frame', title: 'River', isExercise: true })
  room.act({ is: 'report', report: FLOOD })
  const { words } = roomOf(room.state(), KENYAN, language)
  const text = textOf(markup(room.state(), KENYAN, language))
  for (const part of [
    ...['River', words.exerciseLong, FLOOD.title, FLOOD.place],
    ...[words.confidence.likely, words.category.disaster, words.map.borders],
  ])
    expect(text).toContain(part.replace(/[\u2068\u2069]/g, ''))
})

test('only the desk finds the controller’s part, and only who may report the report', () => {
  const room = openRoom()
  room.act({ is: 'analysts', people: [ANALYST.person as never] })
  room.act({ is: 'brief', title: 'T', body: 'B', to: { delegations: [KENYAN.delegation!], roles: [] } })
  const { views } = says('en')
  const buttons = (who: PlaceWho) =>
    [...markup(room.state(), who).matchAll(/aria-pressed="(?:true|false)">([^<]+)/g)].map(([, name]) => name)
  expect(buttons(DESK)).toEqual([views.board, views.briefings, views.report, views.files, views.control])
  expect(buttons(ANALYST)).toEqual([views.board, views.report, views.files])
  expect(buttons(KENYAN)).toEqual([views.board, views.briefings])
})

test('what has come is said once, the latest of each kind', () => {
  const room = openRoom()
  const seen = () => roomOf(room.state(), KENYAN)
  const before = seen()
  room.act({ is: 'import', rows: [FLOOD, { ...FLOOD, title: 'Second' }] })
  room.act({ is: 'brief', title: 'For you', body: 'B', to: { delegations: [KENYAN.delegation!], roles: [] } })
  const { arrived } = before.words
  const now = seen()
  expect(arrivals(before, now, before.words)).toEqual([
    arrived.event({ title: 'Second', place: FLOOD.place }),
    arrived.briefing({ title: 'For you' }),
  ])
  room.act({ is: 'withdraw', event: room.state().events[0]!.id, why: 'No' })
  expect(arrivals(now, seen(), before.words)).toEqual([arrived.withdrawn({ title: FLOOD.title })])
})

test('the board goes through time, by a window and by how sure', () => {
  const room = openRoom()
  const at = (days: number) => NOON + days * DAY_MS
  room.act({ is: 'report', report: { ...FLOOD, title: 'old', time: at(-8) } })
  room.act({ is: 'report', report: { ...FLOOD, title: 'sure', confidence: 'confirmed', time: at(-2) } })
  room.act({ is: 'report', report: { ...FLOOD, title: 'new', time: at(0) } })
  const { events } = room.state()
  const titles = (choice: Partial<typeof EVERYTHING>) =>
    choose(events, { ...EVERYTHING, ...choice }).map(({ versions }) => versions[0]?.texts?.title)
  expect(momentsOf(events)).toEqual([at(-8), at(-2), at(0)])
  expect(titles({})).toEqual(['new', 'sure', 'old'])
  expect(titles({ upTo: 1 })).toEqual(['sure', 'old'])
  expect(titles({ window: 'week' })).toEqual(['new', 'sure'])
  expect(titles({ confidences: ['confirmed'] })).toEqual(['sure'])
})

test('a file is taken in handfuls; what is refused is left, and what comes too fast is asked again', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => ({ row, report: { ...FLOOD, title: `Row ${row}` } }))
  expect(handfuls(rows).map(({ length }) => length)).toEqual([25, 25, 10])
  const refusals = [null, 'too-fast', null, 'too-many'] as const
  let asked = 0
  const waited: number[] = []
  const taken = await takeRows(
    rows,
    async () => {
      const code = refusals[asked++] ?? null
      return code ? { ok: false, refusal: { code } } : { ok: true, value: { seq: asked, id: 'x' } }
    },
    () => {},
    async (ms) => void waited.push(ms),
  )
  expect([taken.left.map(({ row }) => row)[0], taken.left.length, taken.refusal?.code]).toEqual([
    ...[50, 10, 'too-many'],
  ])
  expect(waited).toHaveLength(1)
})

test.each(['en', 'ar'] as const)('a row that is wrong is named with what to do, in %s', (language) => {
  const words = says(language)
  const file = {
    good: [],
    faults: [{ row: 7, field: 'confidence', is: 'bad-word', found: 'certain' } as const],
    whole: null,
  }
  const text = textOf(
    show(
      <CrisisContext value={roomOf(openRoom().state(), DESK, language)}>
        <ImportPreview file={file} isBusy={false} onTake={() => {}} onDrop={() => {}} />
      </CrisisContext>,
      fakeView(),
      language,
    ),
  )
  const fault = words.files.fault({ row: 7, field: words.report.confidence, found: 'certain' })
  expect(text).toContain(fault.replace(/[\u2068\u2069]/g, ''))
  expect(text).toContain('unverified')
})

test('a draft becomes the same report, to the second that was not touched', () => {
  const report = { ...FLOOD, time: NOON + 31_000 }
  expect(reportFrom(draftOf(report), report)).toEqual({ ok: true, value: report })
  const wrong = reportFrom({ ...draftOf(report), lat: 'north' }, report)
  expect(wrong.ok ? null : wrong.refusal).toEqual({ code: 'bad-figure', field: 'lat' })
})
