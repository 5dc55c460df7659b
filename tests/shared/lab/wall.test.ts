// Who shows what on the wall, and what all see of it.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import { WALL_LAW } from '../../../shared/lab/wall/wall-law.ts'
import type { WallState } from '../../../shared/lab/wall/wall-state.ts'
import { type Drawn, WALL_LIMITS, type WallAct } from '../../../shared/lab/wall/wall-types.ts'

const who = (person: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: person as PersonId, name: person.slice(2), role: 'delegate', delegation: null },
  ...{ isHead: false, isDesk: false, hasFloor: false },
  ...more,
})
const DESK = who('p_desk0000', { isDesk: true })
const SPEAKER = who('p_speaker0', { hasFloor: true })
const SEATED = who('p_seated00')
const DRAWN: Drawn = { data: 'AAAA', bytes: 1000, width: 800, height: 1100 }

/** A wall on which one acts after the other; ids are e1, e2, … */
function wall(isErased = false) {
  let state: WallState = WALL_LAW.empty
  let seq = 0
  const act = (by: PlaceWho, asked: WallAct): string => {
    const fresh = { id: `e${seq + 1}`, salt: 's', at: 100 + seq }
    const decided = WALL_LAW.decide(state, asked, by, fresh)
    if (!decided.ok) return decided.refusal.code
    for (const event of decided.value) {
      seq += 1
      const kept = isErased && 'texts' in event ? { ...event, texts: null } : event
      state = WALL_LAW.evolve(state, { seq, at: fresh.at, by: by.person, event: kept })
    }
    return fresh.id
  }
  const begin = (by: PlaceWho, pages: number): string =>
    act(by, { is: 'begin', kind: 'pages', title: 'Map', pages })
  const bring = (by: PlaceWho, exhibit: string, page: number, drawn: Drawn = DRAWN): string =>
    act(by, { is: 'bring', exhibit, page, picture: 'x', text: `Text ${page + 1}`, drawn })
  const show = (by: PlaceWho, exhibit: string, page = 0): string =>
    act(by, { is: 'show', exhibit, page, part: null })
  return { act, begin, bring, show, shown: () => WALL_LAW.shown(state), state: () => state }
}

describe('who may show', () => {
  test('the desk and who has the floor, nobody else', () => {
    const { begin } = wall()
    expect([begin(DESK, 1), begin(SPEAKER, 1), begin(SEATED, 1)]).toEqual(['e1', 'e2', 'wall-not-yours'])
  })

  test('who began brings the pages to their end without the floor; nobody brings them for another', () => {
    const { begin, bring, shown } = wall()
    const exhibit = begin(SPEAKER, 2)
    const gone = { ...SPEAKER, hasFloor: false }
    expect([bring(DESK, exhibit, 0), bring(gone, exhibit, 0), bring(gone, exhibit, 0)]).toEqual([
      ...['exhibit-unknown', 'e2', 'exhibit-unknown'],
    ])
    expect(shown().exhibits.map(({ pages, brought }) => [pages, brought])).toEqual([[2, 1]])
  })

  test('what one brought one may take off the list, the desk anything', () => {
    const { begin, act, shown } = wall()
    const [one, other] = [begin(SPEAKER, 1), begin(SPEAKER, 1)]
    const withdraw = (by: PlaceWho, exhibit: string) => act(by, { is: 'withdraw', exhibit })
    expect(withdraw(SEATED, one)).toBe('wall-not-yours')
    withdraw({ ...SPEAKER, hasFloor: false }, one)
    withdraw(DESK, other)
    expect([withdraw(DESK, other), shown().exhibits]).toEqual(['exhibit-unknown', []])
  })

  test('the wall is cleared by whoever may show, and by whose exhibit it is', () => {
    const { begin, bring, show, act, shown } = wall()
    const exhibit = begin(SPEAKER, 1)
    bring(SPEAKER, exhibit, 0)
    show(SPEAKER, exhibit)
    expect(act(SEATED, { is: 'clear' })).toBe('wall-not-yours')
    act({ ...SPEAKER, hasFloor: false }, { is: 'clear' })
    expect(shown().now).toBeNull()
  })
})

describe('what is shown', () => {
  test('a page that is here, whole or a third of it, with its size and when', () => {
    const { begin, bring, show, act, shown } = wall()
    const exhibit = begin(DESK, 2)
    bring(DESK, exhibit, 0)
    expect(show(DESK, exhibit, 1)).toBe('exhibit-unknown')
    act(DESK, { is: 'show', exhibit, page: 0, part: 2 })
    expect(shown()).toEqual({
      exhibits: [shown().now?.exhibit],
      now: {
        exhibit: {
          ...{ id: exhibit, kind: 'pages', by: DESK.person, at: 100, shownAt: 103, text: null },
          ...{ texts: { title: 'Map', name: 'desk0000' }, pages: 2, brought: 1, isOver: false },
        },
        ...{ page: 0, part: 2, size: { width: 800, height: 1100 } },
      },
      bytesLeft: WALL_LIMITS.bytesEver - 1000,
    })
  })

  test('a text of the sitting is one exhibit, however often it is shown', () => {
    const { act, shown } = wall()
    const refer = () => act(DESK, { is: 'refer', text: { of: 'proposal', id: 'r1' as never } })
    refer()
    act(DESK, { is: 'clear' })
    refer()
    expect([shown().exhibits.length, shown().now?.exhibit.text]).toEqual([1, { of: 'proposal', id: 'r1' }])
  })

  test('a screen is over when something else takes its place, and is not shown again', () => {
    const { act, begin, bring, show, shown } = wall()
    const live = act(SPEAKER, { is: 'go-live', kind: 'screen', title: 'Model' })
    const exhibit = begin(DESK, 1)
    bring(DESK, exhibit, 0)
    show(DESK, exhibit)
    expect(shown().exhibits.map(({ id, isOver }) => [id, isOver])).toEqual([
      [exhibit, false],
      [live, true],
    ])
    expect(show(SPEAKER, live)).toBe('exhibit-unknown')
  })

  test('what was erased leaves its place', () => {
    const { begin, bring, show, shown, state } = wall(true)
    const exhibit = begin(DESK, 1)
    bring(DESK, exhibit, 0)
    show(DESK, exhibit)
    expect([shown().now?.exhibit.texts, state().exhibits[0]?.pages[0]?.text]).toEqual([null, null])
  })
})

test.each<[string, Partial<Drawn>]>([
  ['bytes', { bytes: WALL_LIMITS.pageBytes + 1 }],
  ['pixels', { width: WALL_LIMITS.side + 1 }],
])('a picture of too many %s is refused', (_, more) => {
  const { begin, bring } = wall()
  expect(bring(DESK, begin(DESK, 1), 0, { ...DRAWN, ...more })).toBe('picture-unfit')
})

test('a picture that the house did not draw is refused', () => {
  const { begin, act } = wall()
  const exhibit = begin(DESK, 1)
  expect(act(DESK, { is: 'bring', exhibit, page: 0, picture: 'x', text: '' })).toBe('picture-unfit')
})

test.each([
  ['pages', 0],
  ['pages', WALL_LIMITS.pages + 1],
  ['picture', 2],
] as const)('%s of %i pages are refused', (kind, pages) => {
  expect(wall().act(DESK, { is: 'begin', kind, title: '', pages })).toBe('too-many')
})

const acts = fc.array(
  fc.tuple(
    fc.constantFrom(DESK, SPEAKER, SEATED),
    fc.constantFrom('begin', 'bring', 'show', 'live', 'refer', 'clear', 'withdraw'),
    fc.nat(4),
    fc.nat(3),
  ),
  { maxLength: 60 },
)

it('keeps to its limits, and shows nothing that is not in the list, whatever is asked', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { act, begin, bring, show, shown, state } = wall()
      for (const [by, is, which, page] of all) {
        const exhibit = state().exhibits[which]?.id ?? 'none'
        if (is === 'begin') begin(by, page + 1)
        else if (is === 'bring') bring(by, exhibit, page, { ...DRAWN, bytes: 250_000 })
        else if (is === 'show') show(by, exhibit, page)
        else if (is === 'live') act(by, { is: 'go-live', kind: 'film', title: '' })
        else if (is === 'refer') act(by, { is: 'refer', text: { of: 'document', id: `x${page}` as never } })
        else act(by, is === 'clear' ? { is } : { is: 'withdraw', exhibit })
        const { exhibits, now, bytesLeft } = shown()
        expect(exhibits.length).toBeLessThanOrEqual(WALL_LIMITS.exhibits)
        expect(bytesLeft).toBeGreaterThanOrEqual(0)
        if (!now) continue
        expect(exhibits).toContainEqual(now.exhibit)
        expect(now.exhibit.isOver).toBe(false)
        // pages have a picture, everything else has none
        expect(now.size !== null).toBe(now.exhibit.pages > 0)
      }
    }),
    { numRuns: 60 },
  )
})

it('has an end of its bytes', () => {
  const { begin, bring, shown } = wall()
  let answer = ''
  for (let round = 0; round < 10 && answer !== 'wall-full'; round++) {
    const exhibit = begin(DESK, WALL_LIMITS.pages)
    for (let page = 0; page < WALL_LIMITS.pages && answer !== 'wall-full'; page++)
      answer = bring(DESK, exhibit, page, { ...DRAWN, bytes: WALL_LIMITS.pageBytes })
  }
  expect([answer, shown().bytesLeft < WALL_LIMITS.pageBytes]).toEqual(['wall-full', true])
})
