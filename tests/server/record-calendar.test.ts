import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarOf } from '../../shared/text/calendar.ts'

const EVENT: CalendarEvent = {
  uid: 's_small@forum.example.org',
  sequence: 29_486_160,
  title: 'Water for all; the wells, \\ and the rest',
  description: 'Rules: Security Council\nEnter here: https://forum.example.org/s/s_small',
  url: 'https://forum.example.org/s/s_small',
  startAt: Date.UTC(2026, 1, 1, 5, 0),
  endAt: Date.UTC(2026, 1, 1, 6, 30),
  stampAt: Date.UTC(2026, 0, 15, 10, 5, 7, 999),
}

describe('[MI13] an invitation for a calendar', () => {
  it('is told word for word', () => {
    expect(calendarOf(EVENT)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Majlis//Majlis//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:s_small@forum.example.org',
        'SEQUENCE:29486160',
        'DTSTAMP:20260115T100507Z',
        'DTSTART:20260201T050000Z',
        'DTEND:20260201T063000Z',
        'SUMMARY:Water for all\\; the wells\\, \\\\ and the rest',
        'DESCRIPTION:Rules: Security Council\\nEnter here: https://forum.example.org/',
        ' s/s_small',
        'LOCATION:https://forum.example.org/s/s_small',
        'URL:https://forum.example.org/s/s_small',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('folds by octets and tears no character apart', () => {
    const title = 'الجلسة العامة الأولى للمنتدى 🕊'.repeat(20)
    const lines = calendarOf({ ...EVENT, title }).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.join('\n').replace(/\n /g, '')).toContain(`SUMMARY:${title}\n`)
  })

  it('lets no text begin a line of its own', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@b\nBEGIN:VALARM\u2028\u0007'
    const lines = calendarOf({ ...EVENT, title: evil, url: `https://x/\r\nURL:https://evil` }).split('\r\n')
    const names = lines.map((line) => line.split(':')[0])
    expect(names.filter((name) => name === 'ATTENDEE' || name === 'BEGIN' || name === 'URL')).toEqual([
      'BEGIN',
      'BEGIN',
      'URL',
    ])
  })
})
