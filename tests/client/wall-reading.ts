// The wall read out: what it says of a view, in a language.
import type { SittingView } from '../../client/net/sitting-view.ts'
import { readWall } from '../../client/wall/read-wall.ts'
import type { WallSheet } from '../../client/wall/wall-sheet.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { stateOf, wordsOf } from './show.tsx'
import { NOW } from './wall-samples.ts'

/** Without the marks that isolate names. */
export const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

export const read = (view: SittingView, language: Language = 'en'): WallSheet =>
  readWall({ view, words: wordsOf(language), format: stateOf(language).format }, NOW)

/** Label, head and lines, as they are read. */
export function said(view: SittingView, language: Language = 'en'): readonly (string | null)[] {
  const { label, head, lines } = read(view, language)
  return [label, head, ...lines.map(({ text }) => text)].map((text) => text && plain(text))
}
