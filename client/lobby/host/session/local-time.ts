// A moment as a field for date and time has it, in the reader's own time zone, and back.
import type { Planned } from '../../../../shared/protocol/api.ts'

const MOST_MINUTES = 1440
const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-02-01T09:00`. `at`: ms since 1970. */
export function localTime(at: number): string {
  const date = new Date(at)
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())]
  return `${day.join('-')}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** null when either of them is no time: a field that is not filled in is ''. */
export function plannedFrom(start: string, minutes: string): Planned | null {
  const startsAt = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(start) ? new Date(start).getTime() : Number.NaN
  const length = Number(minutes)
  const isLength = Number.isSafeInteger(length) && length >= 1 && length <= MOST_MINUTES
  return Number.isNaN(startsAt) || !isLength ? null : { startsAt, minutes: length }
}
