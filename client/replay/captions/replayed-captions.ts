// The captions of a sitting of the past, told as a hall tells them: who draws them does not know the difference.

import type {
  CaptionsNews,
  CaptionsShown,
  ShownCaption,
  ShownLanguage,
} from '../../../shared/lab/captions/captions-types.ts'
import { SHOWN_LINES } from '../../../shared/lab/captions/limits.ts'
import type { Answer, Ask } from '../../../shared/protocol/messages.ts'
import { refuse } from '../../../shared/refusal.ts'
import { ok } from '../../../shared/result.ts'
import { LINGER_MS } from '../../hud/captions/reading.ts'
import { countUpTo } from '../count-up-to.ts'

/** What was captioned in one language, oldest first, and in which there is something. */
export interface CaptionTrack {
  readonly language: string
  readonly languages: readonly string[]
  readonly lines: readonly ShownCaption[]
}

export interface ReplayedCaptions {
  /** From now on these are read; null: none. */
  load(track: CaptionTrack | null): void
  /** What everyone in the hall knows of them; null where there are none. */
  chapter(): { readonly captions: CaptionsNews | null }
  /** `at`: the clock of the sitting, ms since 1970; null: it runs too fast for reading. Twice is harmless. */
  show(at: number | null): void
  open(ask: Ask<'place.open'>): Answer<'place.open'>
  /** `told` gets what MESSAGE.place says whenever it changes. Returns how to hear no more. */
  hear(told: (bytes: Uint8Array) => void): () => void
}

const NONE: CaptionsShown = { isOn: true, isKept: true, captioners: [], languages: [] }

export function createReplayedCaptions(): ReplayedCaptions {
  const hearers = new Set<(bytes: Uint8Array) => void>()
  let track: CaptionTrack | null = null
  let news: CaptionsNews | null = null
  let shownAt: number | null = null
  let toldLast = ''

  const shown = (): CaptionsShown => {
    const language = track && shownAt !== null ? languageAt(track, shownAt) : null
    return language === null ? NONE : { ...NONE, languages: [language] }
  }
  const tell = (): void => {
    const { languages } = shown()
    const last = languages[0]?.lines.at(-1)
    // a line that has stood long enough is told once more: over the hall it goes then
    const isFresh = last !== undefined && shownAt !== null && shownAt - last.at < LINGER_MS
    const now = JSON.stringify([languages, isFresh])
    if (now === toldLast) return
    toldLast = now
    const text = JSON.stringify({ place: 'captions', seq: 0, shown: { ...NONE, languages } })
    const bytes = new TextEncoder().encode(text)
    for (const told of hearers) told(bytes)
  }

  return {
    load: (loaded) => {
      track = loaded
      news = loaded && { isKept: true, captioners: [], languages: loaded.languages }
      tell()
    },
    chapter: () => ({ captions: news }),
    show: (at) => {
      shownAt = at
      tell()
    },
    open: ({ place }) =>
      place === 'captions' && news !== null ? ok({ seq: 0, shown: shown(), own: null }) : refuse('replayed'),
    hear: (told) => {
      hearers.add(told)
      return () => void hearers.delete(told)
    },
  }
}

/** The last lines of a track at a moment, as a hall shows them; null: nothing was said yet. */
export function languageAt({ language, lines }: CaptionTrack, at: number): ShownLanguage | null {
  const count = countUpTo(lines, at)
  if (count === 0) return null
  return { language, count, lines: lines.slice(Math.max(0, count - SHOWN_LINES), count) }
}
