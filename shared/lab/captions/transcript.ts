// Everything that was captioned and stands, language by language: read in pages, and what of it is for the minutes.
import { shownCaption } from './captions-law.ts'
import type { CaptionLine, CaptionsState } from './captions-state.ts'
import type { ShownCaption } from './captions-types.ts'
import { PAGE_LINES } from './limits.ts'
import { linesOf } from './tracks.ts'

export interface TranscriptPage {
  /** in the order in which they came */
  readonly languages: readonly { readonly language: string; readonly count: number }[]
  /** of the language that was asked for, from there on, oldest first */
  readonly lines: readonly ShownCaption[]
  /** where the next page begins; null: this is the last one */
  readonly next: number | null
}

/** As it is read over HTTP: with when the meetings of the session were opened, ms since 1970. */
export interface TranscriptAnswer extends TranscriptPage {
  readonly openings: readonly number[]
}

/** `from`: as many lines stand before the page. */
export function transcriptPage(
  { tracks }: CaptionsState,
  language: string | null,
  from: number,
): TranscriptPage {
  const track = tracks.find((each) => each.language === language)
  const lines = (track ? linesOf(track) : []).filter(({ isOut }) => !isOut)
  const end = from + PAGE_LINES
  return {
    languages: tracks.map(({ language: tag, count }) => ({ language: tag, count })),
    lines: lines.slice(from, end).map(shownCaption),
    next: lines.length > end ? end : null,
  }
}

/** What the minutes have as an annex. */
export const keptLines = ({ tracks }: CaptionsState): readonly CaptionLine[] =>
  tracks.flatMap(linesOf).filter(({ isKept, isOut }) => isKept && !isOut)
