// What is typed into a text, stroke by stroke: as cleanText makes it, but for what can only be judged of the whole.
import { BIDI_CONTROLS } from './graphemes.ts'

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** C0, DEL and C1 without the newline: they are not drawn, and terminals obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g
const NO_TEXT = /[\p{Co}\p{Noncharacter_Code_Point}]/gu

/** Without what does not show; every line break is '\n', a tab is a space. Harmless twice. */
export const typedText = (raw: string): string =>
  raw
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(NO_TEXT, '')
