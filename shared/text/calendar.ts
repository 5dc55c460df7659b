// Calendar invitations (RFC 5545): times in UTC, texts escaped, lines folded at 75 octets. It holds no secret: who is
// to come in by a badge needs the link of the badge.

import { momentText } from './moment.ts'
import { utf8Bytes } from './utf8.ts'

export interface CalendarEvent {
  /** the same for every version of the invitation */
  readonly uid: string
  /** grows when the time or the title changes */
  readonly sequence: number
  readonly title: string
  readonly description: string
  /** where the sitting is entered */
  readonly url: string
  /** ms since 1970 */
  readonly startAt: number
  readonly endAt: number
  /** when this version was made */
  readonly stampAt: number
  /** it does not take place: calendars that have it take it out */
  readonly isCancelled?: boolean
}

const CRLF = '\r\n'
const MAX_OCTETS = 75

/** The file, to be served as text/calendar. */
export const calendarOf = (event: CalendarEvent): string => calendarWith([event])

/** Several in one file. */
export function calendarWith(events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Majlis//Majlis//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + CRLF).join('')
}

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stampAt)}`,
    `DTSTART:${utc(event.startAt)}`,
    `DTEND:${utc(event.endAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.url)}`,
    `URL:${uri(event.url)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** `20260115T100500Z` */
const utc = (at: number): string => momentText(at).replace(/[-:]/g, '')

// 3.3.11
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '')

/** No line of its own can begin within an address. */
const uri = (url: string): string => url.replace(/[\p{Cc}\s]/gu, '')

// 3.1: a line that goes on begins with a space, which counts; no character is torn apart
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Bytes(character)
    if (octets + size > MAX_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join(CRLF)
}
