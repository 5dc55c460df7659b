// Names that people give themselves: any language, and nothing that hides, overflows or poses as someone else.
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import { hasMoreGraphemes, TOO_MANY_MARKS } from './graphemes.ts'
import { isOneScript } from './scripts.ts'
import { utf8Bytes } from './utf8.ts'

const MAX_GRAPHEMES = 40
/** enough for 40 graphemes of every language; not for 40 families of emoji */
const MAX_BYTES = 512

/** Letters that join, where a joiner or non-joiner changes how a word is written (Persian می‌خواهم). */
const JOINING = '\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Nko}\\p{sc=Mongolian}'
const VIRAMA = '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2'
const EMOJI = '\\p{Extended_Pictographic}'
const LEGAL_JOINER = new RegExp(
  [
    `(?<=[${JOINING}]\\p{M}{0,4})[\\u200C\\u200D](?=[${JOINING}])`,
    `(?<=[${VIRAMA}])[\\u200C\\u200D]`,
    `(?<=${EMOJI}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=${EMOJI})`,
    `(?<=${EMOJI})\\uFE0F`,
  ].join('|'),
  'gu',
)

/** Controls, unassigned and private signs, lone surrogates, and all that is drawn as nothing. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Latin in disguise: full width, mathematical, in circles, squares and brackets. */
const DISGUISED = /[\uFF01-\uFF5E\u249C-\u24E9\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}\u2100-\u214F]/u
const VISIBLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** The name in NFC with single spaces, or refused as 'bad-name'. */
export function cleanName(raw: string): Result<string, Refusal> {
  // a byte is never less than a UTF-16 unit, and what is this long need not be looked at
  if (raw.length > MAX_BYTES || !raw.isWellFormed()) return refuse('bad-name')
  const name = raw
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
  return isName(name) ? ok(name) : refuse('bad-name')
}

function isName(name: string): boolean {
  if (!VISIBLE.test(name) || TOO_MANY_MARKS.test(name) || DISGUISED.test(name)) return false
  if (HIDDEN.test(name.replace(LEGAL_JOINER, ''))) return false
  if (utf8Bytes(name) > MAX_BYTES || hasMoreGraphemes(name, MAX_GRAPHEMES)) return false
  return name.split(/[\s.'’\-_/]/u).every(isOneScript)
}
