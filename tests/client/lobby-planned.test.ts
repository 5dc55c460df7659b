import { describe, expect, it } from 'vitest'
import { localTime, plannedFrom } from '../../client/lobby/host/session/local-time.ts'

describe('when a session is held', () => {
  it('is what the field says, there and back', () => {
    const planned = plannedFrom('2026-02-01T09:05', '90')
    expect(planned).toEqual({ startsAt: new Date(2026, 1, 1, 9, 5).getTime(), minutes: 90 })
    expect(localTime(planned!.startsAt)).toBe('2026-02-01T09:05')
  })

  it.each([
    ['', '90'],
    ['tomorrow', '90'],
    ['2026-13-01T09:05', '90'],
    ['2026-02-01T09:05', ''],
    ['2026-02-01T09:05', '0'],
    ['2026-02-01T09:05', '1441'],
    ['2026-02-01T09:05', '1.5'],
  ])('%j for %j minutes is none', (start, minutes) => {
    expect(plannedFrom(start, minutes)).toBeNull()
  })
})
