// Numbers as people write them, in the digits of either script.
import type { Digits } from '../../../../shared/i18n/format.ts'

/** no count here has more digits */
const MOST_DIGITS = 9

/** What was written, with the digits 0 to 9 for those of Arabic and Persian. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).trim()

/** The same in the digits that the reader has chosen. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'arab' ? text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit) : text

/** A whole number, undefined where nothing stands, or what else was written. */
export function numberOf(text: string): number | string | undefined {
  if (text === '') return undefined
  return /^\d+$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : text
}

/** For sums: what is no number counts nothing. */
export function countOf(text: string): number {
  const count = numberOf(text)
  return typeof count === 'number' ? count : 0
}
