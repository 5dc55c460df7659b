// The wall in a replay: what all saw at its moment, forwards and back, what is gone since, and what was seen live and not kept.
import { expect, it } from 'vitest'
import { openPlace } from '../../client/net/places.ts'
import { createReplayedSitting } from '../../client/replay/replayed-sitting.ts'
import { timelineOf } from '../../client/replay/timeline.ts'
import { readWallPast } from '../../client/replay/wall/read-wall-past.ts'
import { type WallPast, wallPastOf } from '../../client/replay/wall/wall-past.ts'
import type { PersonId } from '../../shared/ids.ts'
import { EMPTY_HEAD, headOf, type JournalLine, link } from '../../shared/journal/chain.ts'
import { fromLines, toLine } from '../../shared/journal/ndjson.ts'
import { linkPlaced, placeJournal } from '../../shared/lab/place-chain.ts'
import type { WallEvent } from '../../shared/lab/wall/wall-types.ts'
import { MOST_PLACE_LINES } from '../../shared/protocol/place-journal.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { SESSION, SMALL_SITTING } from '../shared/minutes/small-sitting.ts'

const AMINA = 'p_amina' as PersonId
const salt = 'a'.repeat(32)

const begun = (exhibit: string, kind: 'pages' | 'screen' = 'pages', pages = 2): WallEvent => ({
  ...{ type: 'wall.begun', exhibit, kind, pages: kind === 'pages' ? pages : 0, salt },
  texts: { title: `Title of ${exhibit}`, name: 'Amina' },
})
const drawn = (exhibit: string, page: number): WallEvent => ({
  ...{ type: 'wall.drawn', exhibit, page, width: 800, height: 1100, bytes: 9, texts: { data: 'AAAA' }, salt },
})
const shown = (exhibit: string | null, page = 0): WallEvent => ({
  ...{ type: 'wall.shown', exhibit, page, part: null },
})
const withdrawn = (exhibit: string): WallEvent => ({ type: 'wall.withdrawn', exhibit })

/** One event a second, from the first second on, as anyone reads its journal. */
function journalOf(events: readonly WallEvent[], erased: readonly number[] = []): readonly JournalLine[] {
  let head = EMPTY_HEAD
  const lines = events.map((event, index) => {
    const at = { seq: index + 1, at: 1000 * (index + 1), by: AMINA }
    const line = linkPlaced(placeJournal(SESSION, 'wall'), head, { ...at, event })
    head = headOf(line.entry)
    const isRead = event.type === 'wall.begun' && !erased.includes(index)
    return toLine(isRead ? line : { ...line, secret: undefined })
  })
  return [...fromLines(lines.join(''))]
}

function replayed(past: WallPast | null = null) {
  let head = EMPTY_HEAD
  const lines = SMALL_SITTING.map((happened) => {
    const linked = link(SESSION, head, happened)
    head = headOf(linked.entry)
    return linked
  })
  const viewer = { name: 'Me', look: 'suit-1' }
  const names = { of: () => 'Somebody' }
  const sitting = createReplayedSitting({ timeline: timelineOf(lines), names, token: null, viewer })
  sitting.show(1, 0)
  if (past) sitting.showWall(past)
  return sitting
}
const flush = () => new Promise<void>((resolve) => setImmediate(resolve))
/** exhibit and page at each of these seconds */
const seenAt = (past: WallPast, ...seconds: readonly number[]) =>
  seconds.map((second) => {
    const { now } = past.shownAt(second * 1000)
    return now && `${now.exhibit.id} ${now.page}`
  })

const RIVER = [begun('e1'), drawn('e1', 0), drawn('e1', 1), shown('e1'), shown('e1', 1), shown(null)]

it('is at each moment what it was then, in whichever order one looks', () => {
  const past = wallPastOf(journalOf(RIVER))
  expect(seenAt(past, 0, 3.9, 4, 4.9, 5, 6)).toEqual([null, null, 'e1 0', 'e1 0', 'e1 1', null])
  expect(seenAt(past, 6, 5, 4, 3, 5, 0)).toEqual([null, 'e1 1', 'e1 0', null, 'e1 1', null])
  expect([1, 3].map((second) => past.shownAt(second * 1000).exhibits[0]?.brought)).toEqual([0, 2])
  expect(past.shownAt(5000)).toBe(past.shownAt(5999))
  expect([past.lastShownAt, wallPastOf([]).lastShownAt]).toEqual([5000, null])
})

it('has what was taken off the list later where it was seen, without its pages, and says so', () => {
  const past = wallPastOf(journalOf([...RIVER, withdrawn('e1')]))
  const { now, exhibits } = past.shownAt(5000)
  expect(now).toMatchObject({ exhibit: { id: 'e1', gone: 'withdrawn' }, page: 1, size: null })
  expect(exhibits).toMatchObject([{ texts: { title: 'Title of e1' }, gone: 'withdrawn' }])
  expect(past.shownAt(7000)).toMatchObject({ exhibits: [], now: null })
})

it('is empty from the moment on at which what stood on it was taken off the list', () => {
  const past = wallPastOf(journalOf([...RIVER.slice(0, 4), withdrawn('e1')]))
  expect(seenAt(past, 4, 5, 4)).toEqual(['e1 0', null, 'e1 0'])
})

it('has what was erased without its pages, and what is there still with them', () => {
  const past = wallPastOf(journalOf([...RIVER, begun('e2'), drawn('e2', 0), shown('e2')], [0]))
  expect(past.shownAt(4000).now).toMatchObject({ exhibit: { texts: null, gone: 'erased' }, size: null })
  const { now } = past.shownAt(9000)
  expect([now?.size, now?.exhibit.gone]).toEqual([{ width: 800, height: 1100 }, undefined])
})

it('says at its time that a screen was shown and by whom, also when it was taken off the list', () => {
  const past = wallPastOf(journalOf([begun('s1', 'screen'), shown('s1'), shown(null), withdrawn('s1')]))
  const live = past.shownAt(2000).now?.exhibit
  expect(live).toMatchObject({ kind: 'screen', texts: { name: 'Amina' }, isOver: false })
  expect(live).not.toHaveProperty('gone')
  expect(past.shownAt(3000).exhibits).toMatchObject([{ id: 's1', isOver: true }])
})

it('stands in the sitting that is shown, and is told to whoever looks at the place', async () => {
  const sitting = replayed()
  const { store, close } = openPlace(sitting, 'wall')
  await flush()
  // its journal is on its way
  expect(store.getState()).toMatchObject({ shown: null, refused: null })
  sitting.showWall(wallPastOf(journalOf(RIVER)))
  const seen: unknown[] = []
  for (const at of [0, 4000, 5000, 6000, 4500]) {
    sitting.show(1, at)
    await flush()
    const { chapters } = sitting.store.getState()
    const told = store.getState().shown
    expect(told?.now).toEqual(chapters.shown)
    seen.push([chapters.shown?.page ?? null, told?.exhibits.length])
  }
  expect(seen).toEqual([
    [null, 0],
    [0, 1],
    [1, 1],
    [null, 1],
    [0, 1],
  ])
  close()
})

it('answers who comes to the place at the moment that is shown, and takes no act', async () => {
  const sitting = replayed(wallPastOf(journalOf(RIVER)))
  sitting.show(1, 5000)
  expect(await sitting.ask('place.open', { place: 'wall' })).toMatchObject({
    value: { shown: { now: { page: 1 } } },
  })
  expect(await sitting.ask('place.act', { place: 'wall', act: { is: 'clear' } })).toEqual(refuse('replayed'))
  expect(await sitting.ask('place.open', { place: 'lab' })).toEqual(refuse('replayed'))
})

it('keeps what did not change as it is, so that screens rest', () => {
  const sitting = replayed(wallPastOf(journalOf(RIVER)))
  sitting.show(9, 4000)
  const { chapters } = sitting.store.getState()
  sitting.show(9, 4900)
  expect(sitting.store.getState().chapters).toBe(chapters)
})

it('is read part by part to its end, without the words of pages', async () => {
  const turns = Array.from({ length: MOST_PLACE_LINES }, (_, turn) => shown('e1', turn % 2))
  const lines = journalOf([...RIVER, ...turns])
  const asked: string[] = []
  const file = async (path: string) => {
    asked.push(path)
    const query = new URL(path, 'http://forum').searchParams
    const [after, most] = [Number(query.get('after')), Number(query.get('most'))]
    const part = lines.slice(after, after + most)
    return ok(new Blob([part.map(toLine).join('')]))
  }
  const read = await readWallPast({ file })
  expect(asked).toEqual(
    [0, MOST_PLACE_LINES].map(
      (after) => `places/wall/journal?after=${after}&most=${MOST_PLACE_LINES}&without=wall.written`,
    ),
  )
  expect(read.ok && read.value.lastShownAt).toBe(lines.length * 1000)
})

it('is not made up where its journal cannot be read, or has no end', async () => {
  const broken = async () => ok(new Blob(['<!doctype html>']))
  const endless = async () => ok(new Blob(journalOf(Array(MOST_PLACE_LINES).fill(shown(null))).map(toLine)))
  expect(await readWallPast({ file: async () => refuse('badge-needed') })).toEqual(refuse('badge-needed'))
  expect(await readWallPast({ file: broken })).toEqual(refuse('not-saved'))
  expect(await readWallPast({ file: endless })).toEqual(refuse('too-large'))
})
