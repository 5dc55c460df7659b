// A calendar invitation for a sitting (RFC 5545): times in UTC, texts escaped, lines folded at 75 octets. It holds no secret: who is
// to come in by a badge needs the link of the badge.

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
}

const CRLF = '\r\n'
const MAX_OCTETS = 75

/** The file, to be served as text/calendar. */
export function calendarOf(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Majlis//Majlis//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
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
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + CRLF).join('')
}

/** `20260115T100500Z` */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

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
    const size = Buffer.byteLength(character)
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
