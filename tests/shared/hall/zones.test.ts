import { describe, expect, it } from 'vitest'
import { SPAWNS } from '../../../shared/hall/layout.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import { zoneAt } from '../../../shared/hall/zones.ts'

describe('zoneAt', () => {
  it('knows the zone of every seat', () => {
    const zoneOf = { desk: 'tiers', council: 'floor', gallery: 'gallery' } as const
    const wrong = SEATS.filter(({ kind, row, x, z }) => {
      const zone = kind === 'majlis' ? `majlis-${row + 1}` : zoneOf[kind]
      return zoneAt(x, z) !== zone
    })
    expect(wrong.map(({ kind, row, x, z }) => `${kind} ${row}: ${zoneAt(x, z)}`)).toEqual([])
  })

  it('begins in the lobby', () => {
    expect(new Set(SPAWNS.map(({ x, z }) => zoneAt(x, z)))).toEqual(new Set(['lobby']))
  })

  it('calls the speaker’s place the rostrum, the carpet the floor, and has no name outside', () => {
    const { speaker } = HALL.rostrum
    expect([zoneAt(speaker.x, speaker.z), zoneAt(0, 0), zoneAt(0, -45), zoneAt(30, 45)]).toEqual([
      'rostrum',
      'floor',
      null,
      null,
    ])
  })
})
