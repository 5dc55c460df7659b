// What a browser has seen of a journal, and what it says when another one is shown.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { comparedWith } from '../../client/hud/history/same-history.tsx'
import { keepHead, keptHead, lookAtHistory } from '../../client/hud/history/watch.ts'
import { extensionOf, provenHashAt } from '../../client/net/seen-history.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { comparedText } from '../../shared/journal/checkpoint.ts'
import { toLine } from '../../shared/journal/ndjson.ts'
import { refuse } from '../../shared/refusal.ts'
import { holdTrueSitting, TRUE_SESSION } from '../server/true-sitting.ts'
import { fakeSitting, fakeView } from './fake-sitting.ts'

async function journalOf(title = 'Water'): Promise<readonly JournalLine[]> {
  const store = createMemoryStore()
  await holdTrueSitting(store, { opening: { title } })
  return store.journal(TRUE_SESSION)
}

const LINES = await journalOf()
const OTHERS = await journalOf('Something else')
const headAt = (seq: number, lines = LINES) => ({ seq, head: lines[seq - 1]!.entry.hash, at: 5 })

/** A sitting that shows a journal as far as a height. */
function shown(lines: readonly JournalLine[], seq = lines.length) {
  const { head } = headAt(seq, lines)
  const view = fakeView()
  const sitting = fakeSitting({
    ...view,
    session: { ...view.session, id: TRUE_SESSION },
    journal: { seq, head },
  })
  return {
    ...sitting,
    file: async (path: string) => {
      const after = Number(/^journal\?after=(\d+)$/.exec(path)?.[1])
      return { ok: true as const, value: new Blob(lines.slice(after).map(toLine)) }
    },
  }
}

describe('a journal that is shown', () => {
  it('goes on from what was seen when every entry between links to the one before', () => {
    for (let seq = 1; seq <= LINES.length; seq++)
      expect(extensionOf(headAt(seq), headAt(LINES.length), LINES.slice(seq))).toBe('extends')
  })

  it.each([
    ['shorter', headAt(5), headAt(4), []],
    ['other', headAt(5), headAt(5, OTHERS), []],
    ['other', headAt(5), headAt(LINES.length), OTHERS.slice(5)],
    ['other', headAt(5), headAt(7, OTHERS), LINES.slice(5)],
    ['shorter', headAt(5), headAt(LINES.length), LINES.slice(5, 6)],
  ] as const)('is %s when it is not the one that was seen', (extension, seen, now, lines) => {
    expect(extensionOf(seen, now, lines)).toBe(extension)
  })

  it('is other when an entry was changed and its hash was not', () => {
    const forged = LINES.slice(5).map((line, index) =>
      index === 0 ? { ...line, entry: { ...line.entry, at: line.entry.at + 1 } } : line,
    )
    expect(extensionOf(headAt(5), headAt(LINES.length), forged)).toBe('other')
    expect(provenHashAt(6, [...LINES.slice(0, 5), ...forged])).toBeNull()
  })
})

describe('a browser', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
  })

  it('keeps the head that it sees, and goes on from it', async () => {
    expect(await lookAtHistory(shown(LINES, 4))).toBeNull()
    expect(keptHead(TRUE_SESSION)).toMatchObject({ seq: 4, head: headAt(4).head })
    expect(await lookAtHistory(shown(LINES))).toBeNull()
    expect(keptHead(TRUE_SESSION)?.seq).toBe(LINES.length)
  })

  it('raises an alarm when the journal was rewritten or cut, and keeps what it has seen', async () => {
    keepHead(TRUE_SESSION, headAt(5))
    expect(await lookAtHistory(shown(OTHERS))).toMatchObject({ is: 'other', seen: headAt(5) })
    expect(await lookAtHistory(shown(LINES, 3))).toMatchObject({ is: 'shorter', now: { seq: 3 } })
    expect(keptHead(TRUE_SESSION)).toEqual(headAt(5))
  })

  it('says nothing when the journal cannot be read, and keeps what it has seen', async () => {
    keepHead(TRUE_SESSION, headAt(5))
    const silent = { ...shown(LINES), file: async () => refuse('not-saved') }
    expect([await lookAtHistory(silent), keptHead(TRUE_SESSION)]).toEqual([null, headAt(5)])
  })

  it.each([
    ['same', comparedText({ session: TRUE_SESSION, seq: 5, hash: headAt(5).head })],
    ['same', comparedText({ session: TRUE_SESSION, seq: LINES.length, hash: headAt(LINES.length).head })],
    ['other', comparedText({ session: TRUE_SESSION, seq: 5, hash: headAt(5, OTHERS).head })],
    ['ahead', comparedText({ session: TRUE_SESSION, seq: 99, hash: headAt(5).head })],
    ['elsewhere', comparedText({ session: 's_else' as SessionId, seq: 5, hash: headAt(5).head })],
    ['unreadable', 'hello'],
  ])('compares with what somebody else has seen: %s', async (is, text) => {
    expect((await comparedWith(shown(LINES), text)).is).toBe(is)
  })
})
