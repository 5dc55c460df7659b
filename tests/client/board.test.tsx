// The public board on the screen: recomputed from its events, no choice on it, found by tracker; and the alarm when it was rewritten.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BoardView } from '../../client/hud/board/board-view.tsx'
import { readChain } from '../../client/hud/board/read-chain.ts'
import { keptHead, lookAtHistory } from '../../client/hud/history/watch.ts'
import { boardExtensionOf } from '../../client/net/seen-board.ts'
import { boardEvents } from '../../shared/ballot/board/board-events.ts'
import { headOf, readEvent } from '../../shared/ballot/board/event.ts'
import { trackerOf } from '../../shared/ballot/cast/ballot.ts'
import { board as arabic } from '../../shared/i18n/ar/board.ts'
import { board as english } from '../../shared/i18n/en/board.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { VoteId } from '../../shared/ids.ts'
import type { BoardEvents } from '../../shared/protocol/api.ts'
import { ARE, FRA, fakeSitting, fakeView, openVote } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'
import { said } from './wall-reading.ts'
import { asked, viewWith } from './wall-samples.ts'

const TRACKERS = ['one', 'two', 'three'].map(trackerOf)
const eventsWith = (trackers: readonly string[], hasEnded = false): readonly string[] =>
  boardEvents({
    setup: { election: '{}', trustees: '[]', credentials: '[]' },
    ...{ trackers, hasEnded, tally: null, decryptions: [], counts: null },
  })
const headIn = (texts: readonly string[]) => headOf(readEvent(texts.at(-1)!))
const boardOf = (more: Partial<BoardEvents> = {}): BoardEvents => ({
  ...{ vote: 'v1' as VoteId, group: 'Ed25519', events: eventsWith(TRACKERS), cast: [ARE, FRA, ARE] },
  ...{ decrypted: [], trustees: 3, needed: 2, registered: 5 },
  ...{ hasEnded: false, isTallied: false, isDecided: false, isAnnulled: false },
  ...more,
})

describe('the chain of a board', () => {
  it('gives each ballot by its tracker, and which counts', () => {
    expect(readChain(boardOf())).toEqual({
      head: headIn(eventsWith(TRACKERS)),
      ballots: [
        { tracker: TRACKERS[0], height: 1, isLast: false, delegation: ARE },
        { tracker: TRACKERS[1], height: 2, isLast: true, delegation: FRA },
        { tracker: TRACKERS[2], height: 3, isLast: true, delegation: ARE },
      ],
    })
  })

  it.each([
    ['an event left out', { events: eventsWith(TRACKERS).toSpliced(2, 1), cast: [ARE, ARE] }],
    ['a ballot without a delegation', { cast: [ARE, FRA] }],
    ['nothing', { events: [], cast: [] }],
  ])('does not hold with %s', (_, wrong) => expect(readChain(boardOf(wrong))).toBe(null))
})

describe('a board that was seen', () => {
  const [older, newer] = [eventsWith(TRACKERS.slice(0, 1)), eventsWith(TRACKERS, true)]
  const other = eventsWith(['other', ...TRACKERS.slice(1)].map(trackerOf), true)

  it.each([
    ['extends', headIn(older), headIn(newer), newer.slice(2)],
    ['extends', headIn(newer), headIn(newer), []],
    ['shorter', headIn(newer), headIn(older), []],
    ['shorter', headIn(older), headIn(newer), newer.slice(2, 3)],
    ['other', headIn(older), headIn(other), other.slice(2)],
    ['other', headIn(older), headIn(other), newer.slice(2)],
    ['other', headIn(newer), headIn(other), []],
  ])('%s', (extension, seen, now, events) => expect(boardExtensionOf(seen, now, events)).toBe(extension))

  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
  })
  const shown = (events: readonly string[]) => {
    const { height, hash } = headIn(events)
    return {
      ...fakeSitting({
        ...fakeView(),
        journal: { seq: 0, head: '' },
        vote: openVote({ board: `${height} ${hash}` }),
      }),
      file: async (path: string) => {
        const after = Number(/events\?after=(\d+)$/.exec(path)?.[1])
        return { ok: true as const, value: new Blob([JSON.stringify({ events: events.slice(after + 1) })]) }
      },
    }
  }

  it('is remembered by the browser, which raises an alarm when a later one does not go on from it', async () => {
    expect(await lookAtHistory(shown(older))).toBe(null)
    expect(await lookAtHistory(shown(newer))).toBe(null)
    const { session, vote } = shown(newer).store.getState()
    expect(keptHead(session.id, vote!.id)).toMatchObject({ seq: 4, head: headIn(newer).hash })
    expect(await lookAtHistory(shown(other))).toMatchObject({ is: 'other', vote: vote!.id, seen: { seq: 4 } })
    expect(await lookAtHistory(shown(older))).toMatchObject({ is: 'shorter', now: { seq: 1 } })
    expect(keptHead(session.id, vote!.id)).toMatchObject({ head: headIn(newer).hash })
  })
})

describe.each([
  ['en', english(createFormat('en', 'latn'))],
  ['ar', arabic(createFormat('ar', 'latn'))],
] as const)('on the screen, in %s', (language, words) => {
  const view = { ...fakeView(), vote: openVote() }
  const shownAs = (board: BoardEvents) =>
    textOf(show(<BoardView words={words} board={board} />, view, language))

  it('says who took part, with what, and how far the count is', () => {
    const shown = shownAs(boardOf({ hasEnded: true, isTallied: true, decrypted: [2] }))
    const said = [
      ...[words.phases.tallied, words.tookPartOf({ count: 2, of: 5 }), words.ballotsCount({ count: 3 })],
      ...[words.trusteesOf({ have: 1, need: 2, count: 3 }), words.headAt({ height: 3 }), words.replaced],
    ]
    for (const each of said) expect(shown).toContain(textOf(each))
    for (const tracker of TRACKERS) expect(shown).toContain(tracker)
  })

  it('says so when the chain does not hold, and shows nothing of it', () => {
    const shown = shownAs(boardOf({ events: eventsWith(TRACKERS).slice(1) }))
    expect(shown).toContain(words.broken)
    expect(shown).not.toContain(TRACKERS[1])
  })
})

it('its head stands on the wall, in both languages, and nothing where there is no board', () => {
  const board = `12 ${'0123456789abcdef'.repeat(4)}`
  const view = viewWith({}, { vote: { ...asked, board } })
  expect([said(view).at(-1), said(view, 'ar').at(-1)]).toEqual([
    'Board 12 · 0123 4567 89ab cdef',
    'لوحة الاقتراع 12 · 0123 4567 89ab cdef',
  ])
  expect(said(viewWith({}, { vote: asked })).join()).not.toContain('Board')
})
