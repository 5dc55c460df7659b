// Free text of people: chat, questions, titles. Shown as text only, so that what matters is length and what does not show.
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import { BIDI_CONTROLS, hasMoreGraphemes, TOO_MANY_MARKS } from './graphemes.ts'

const MAX_LINES = 30
/** a grapheme is seldom longer; a text that is, on average, is no text */
const UNITS_PER_GRAPHEME = 12

const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
/** C0, DEL and C1 without the newline: they are not drawn, and terminals obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g
const NO_TEXT = /[\p{Co}\p{Noncharacter_Code_Point}]/u
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * The text in NFC without controls, trimmed; tabs, and line breaks unless `lines`, become spaces. Refused as 'too-large'
 * above `maxGraphemes` or `mostLines` (30 unless said otherwise), as 'bad-text' when empty, broken, or stacked with marks. Takes linear time.
 */
export function cleanText(
  raw: string,
  maxGraphemes: number,
  { lines, mostLines = MAX_LINES }: { readonly lines: boolean; readonly mostLines?: number },
): Result<string, Refusal> {
  if (raw.length > maxGraphemes * UNITS_PER_GRAPHEME) return refuse('too-large')
  if (!raw.isWellFormed()) return refuse('bad-text')
  const text = raw
    .replaceAll('\t', ' ')
    .replace(LINE_BREAKS, lines ? '\n' : ' ')
    .replace(CONTROLS, '')
    .replace(BIDI_CONTROLS, '')
    .normalize('NFC')
    .trim()
  if (!VISIBLE.test(text) || NO_TEXT.test(text) || TOO_MANY_MARKS.test(text)) return refuse('bad-text')
  const isTooLong = text.split('\n', mostLines + 1).length > mostLines || hasMoreGraphemes(text, maxGraphemes)
  return isTooLong ? refuse('too-large') : ok(text)
}
