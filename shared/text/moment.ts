// Moments as text in UTC, ISO 8601, without a clock: the calendar is counted out, so that every machine reads the same.

const DAY_MS = 86_400_000
const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** Days from 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function civilFromDays(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fifth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fifth < 10 ? fifth + 3 : fifth - 9
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * fifth + 2) / 5) + 1,
  ]
}

/** ms since 1970, or null when the text names no moment. Without an offset it is UTC; a day alone is its midnight. */
export function momentOf(text: string): number | null {
  const found = MOMENT.exec(text.trim())
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const days = daysFromCivil(year, month, day)
  const [, sameMonth, sameDay] = civilFromDays(days)
  if (month < 1 || month > 12 || sameMonth !== month || sameDay !== day) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const offset = offsetOf(found[7])
  return offset === null ? null : days * DAY_MS + ((hour * 60 + minute - offset) * 60 + second) * 1000
}

/** Minutes ahead of UTC; null when there is no such zone. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 14 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')

/** `2026-03-01T12:30:00Z`; `at`: ms since 1970, between the years 0 and 9999. */
export function momentText(at: number): string {
  const days = Math.floor(at / DAY_MS)
  const [year, month, day] = civilFromDays(days)
  const seconds = Math.floor((at - days * DAY_MS) / 1000)
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => digits(Math.floor(part), 2))
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${clock.join(':')}Z`
}
