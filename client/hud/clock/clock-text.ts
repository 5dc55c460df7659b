// A span of time as clocks show it: minutes and two digits of seconds, hours where there are any, in the reader's digits.
import type { Format } from '../../../shared/i18n/format.ts'

/** `ms` ≥ 0; parts of a second are left out. */
export function clockText(ms: number, { number }: Format): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const twoDigits = (value: number) => number(Math.floor(value / 10)) + number(value % 10)
  const minutes = Math.floor(seconds / 60)
  const tail = twoDigits(seconds % 60)
  if (minutes < 60) return `${number(minutes)}:${tail}`
  return `${number(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${tail}`
}
