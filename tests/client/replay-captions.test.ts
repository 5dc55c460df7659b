// Captions in a replay: those of its moment, in one language, told to the screens as a hall tells them.
import { describe, expect, it } from 'vitest'
import { openPlace } from '../../client/net/places.ts'
import { languageToRead, readTrack } from '../../client/replay/captions/read-track.ts'
import { isReadable } from '../../client/replay/captions/replay-captions-bar.tsx'
import { type CaptionTrack, languageAt } from '../../client/replay/captions/replayed-captions.ts'
import type { Playing } from '../../client/replay/playing.ts'
import { createReplayedSitting } from '../../client/replay/replayed-sitting.ts'
import { timelineOf } from '../../client/replay/timeline.ts'
import type { PersonId } from '../../shared/ids.ts'
import { EMPTY_HEAD, headOf, link } from '../../shared/journal/chain.ts'
import type { CaptionsShown, ShownCaption } from '../../shared/lab/captions/captions-types.ts'
import { ok } from '../../shared/result.ts'
import { SESSION, SMALL_SITTING } from '../shared/minutes/small-sitting.ts'

const line = (id: string, at: number): ShownCaption => ({
  ...{ id, at, by: 'p_omar' as PersonId, speaker: null, source: 'typed', isCorrected: false },
  texts: { text: `words ${id}`, name: 'Layla' },
})
const TRACK: CaptionTrack = {
  ...{ language: 'en', languages: ['en', 'ar'] },
  lines: [1, 2, 3, 4, 5, 6].map((nr) => line(String(nr), nr * 1000)),
}
const flush = () => new Promise<void>((resolve) => setImmediate(resolve))

function replayed() {
  let head = EMPTY_HEAD
  const lines = SMALL_SITTING.map((happened) => {
    const linked = link(SESSION, head, happened)
    head = headOf(linked.entry)
    return linked
  })
  const viewer = { name: 'Me', look: 'suit-1' }
  const names = { of: () => 'Somebody' }
  return createReplayedSitting({ timeline: timelineOf(lines), names, token: null, viewer })
}
const idsIn = (shown: CaptionsShown | null) =>
  shown?.languages.flatMap(({ lines }) => lines.map(({ id }) => id))

describe('at a moment of the replay', () => {
  it.each([
    [999, null],
    [1000, ['1']],
    [3500, ['1', '2', '3']],
    [60_000, ['3', '4', '5', '6']],
  ])('%d: the last lines that had been written by then', (at, ids) => {
    expect(languageAt(TRACK, at)?.lines.map(({ id }) => id) ?? null).toEqual(ids)
  })

  it('are told to whoever reads along, forwards and back, and to nobody when they run too fast', async () => {
    const sitting = replayed()
    sitting.show(1, 0)
    expect(sitting.store.getState().chapters.captions).toBeNull()
    sitting.caption(TRACK)
    expect(sitting.store.getState().chapters.captions?.languages).toEqual(['en', 'ar'])
    const { store, close } = openPlace(sitting, 'captions')
    await flush()
    const seen: unknown[] = []
    for (const at of [2000, 6000, 1000, null]) {
      sitting.captions.show(at)
      await flush()
      seen.push(idsIn(store.getState().shown))
    }
    expect(seen).toEqual([['1', '2'], ['3', '4', '5', '6'], ['1'], []])
    close()
    sitting.caption(null)
    expect(sitting.store.getState().chapters.captions).toBeNull()
  })

  it('are told once more when they have stood long enough, and not in between', () => {
    const sitting = replayed()
    sitting.caption(TRACK)
    let told = 0
    sitting.hear('place', () => {
      told += 1
    })
    for (const at of [6000, 10_000, 19_999, 20_000, 25_000]) sitting.captions.show(at)
    expect(told).toBe(2)
  })

  it('are read while it stands still, and at paces that can be followed', () => {
    const playing = { isPlaying: true, isSummary: false, pace: 4 } as Playing
    const others = [{ pace: 15 }, { isSummary: true }, { pace: 15, isPlaying: false }] as const
    expect([playing, ...others.map((more) => ({ ...playing, ...more }))].map(isReadable)).toEqual([
      ...[true, false, false, true],
    ])
  })
})

describe('the language', () => {
  const languages = [
    { language: 'fr', count: 9 },
    { language: 'ar-EG', count: 2 },
  ]

  it('is the chosen one, else that of the screen, else the one of which there is most', () => {
    expect([
      languageToRead(languages, 'fr', 'ar'),
      languageToRead(languages, 'sw', 'ar'),
      languageToRead(languages, null, 'en'),
      languageToRead([], null, 'en'),
    ]).toEqual(['fr', 'ar-EG', 'fr', null])
  })

  it('is fetched as its transcript; without any there are no captions', async () => {
    const answers: Record<string, unknown> = {
      'captions?from=0&language=ar': { languages, openings: [], lines: [], next: null },
      'captions?from=0&language=fr': { languages, openings: [], lines: [line('f', 1)], next: null },
      'captions?from=0&language=ar-EG': { languages, openings: [], lines: [line('a', 1)], next: null },
    }
    const file = async (path: string) => ok(new Blob([JSON.stringify(answers[path])]))
    const track = await readTrack({ file }, null, 'ar')
    expect([track?.language, track?.languages, track?.lines[0]?.id]).toEqual(['ar-EG', ['fr', 'ar-EG'], 'a'])
    const nothing = async () => ok(new Blob([JSON.stringify({ languages: [], openings: [], lines: [] })]))
    expect(await readTrack({ file: nothing }, null, 'en')).toBeNull()
  })
})
