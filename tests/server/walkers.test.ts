import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWalkers } from '../../server/rooms/walkers.ts'
import { isClear } from '../../shared/hall/collide.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { PACE, STEP_MS } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeStepped } from '../../shared/protocol/intents.ts'
import { GAIT } from '../../shared/protocol/poses.ts'
import {
  ada,
  bo,
  hallWithAda,
  intent,
  listening,
  middle,
  placeOf,
  posesIn,
  walked,
} from './walkers-by-hand.ts'

describe('coming in', () => {
  it('puts newcomers at the entrance and tells everybody, and the newcomer exactly where', () => {
    const walkers = createWalkers(0)
    expect(walkers.admit(ada, 1, null, 0)).toBeNull()
    const acks = walkers.tick(STEP_MS)
    const told: [PersonId, Uint8Array][] = []
    walkers.tell(listening(told))
    const { x, z } = SPAWNS[1] ?? middle
    expect(told.map(([person, bytes]) => [person, posesIn(bytes)])).toEqual([
      [ada, [{ slot: 1, x: -1.8, z: 50, heading: 32, gait: GAIT.stand, seat: null }]],
    ])
    expect(acks.map(([person, bytes]) => [person, decodeStepped(bytes)])).toEqual([
      [ada, { number: 0, steps: 0, x, z }],
    ])
  })

  it('puts nobody where somebody stands, while there is room', () => {
    const walkers = createWalkers(0)
    walkers.admit(ada, 1, null, 0)
    walkers.admit(bo, 1 + SPAWNS.length, null, 0)
    expect([placeOf(walkers, ada), placeOf(walkers, bo)]).toMatchObject(
      SPAWNS.slice(1, 3).map(({ x, z }) => ({ x, z })),
    )
    for (let slot = 2; slot < SPAWNS.length; slot++) walkers.admit(`p${slot}` as PersonId, slot, null, 0)
    const places = new Set(walkers.places(() => 0).map(({ x, z }) => `${x} ${z}`))
    expect(places.size).toBe(SPAWNS.length)
  })

  it('gives back the place and the seat that were kept', () => {
    const walkers = createWalkers(0)
    expect(walkers.admit(ada, 1, { ...middle, seat: 3 }, 0)).toBe(3)
    expect(walkers.admit(bo, 2, { x: 3, z: -2, heading: 1, seat: 3 }, 0)).toBeNull()
    expect(placeOf(walkers, bo)).toMatchObject({ x: 3, z: -2, seat: null })
  })

  it('puts nobody into a wall or out of the house, whatever was kept', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (x, z, heading) => {
        const walkers = createWalkers(0)
        walkers.admit(ada, 1, { x, z, heading, seat: null }, 0)
        const place = placeOf(walkers)
        expect(place && isClear(place.x, place.z)).toBe(true)
      }),
    )
  })

  it('leaves someone who comes back where everybody saw them, standing', () => {
    const { walkers, tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    tick(5)
    expect(walkers.admit(ada, 1, null, 250)).toBeNull()
    expect(ackOf(tick(1))).toEqual({ number: 1, steps: 0, ...walked(5) })
    expect(posesIn(tick(5).poses)).toEqual([])
  })
})

describe('sitting', () => {
  const seat = SEATS[40]

  it('puts one exactly on the seat, where one stays whatever one wants', () => {
    const { walkers, tick, say } = hallWithAda()
    expect(walkers.sitDown(ada, 40)).toEqual({ ok: true, value: null })
    const poses = posesIn(tick(1).poses)
    say(intent(1, PACE.brisk, 0))
    expect(posesIn(tick(10).poses)).toEqual([])
    expect(poses).toMatchObject([{ slot: 1, gait: GAIT.sit, seat: 40 }])
  })

  it('is refused on an occupied seat and on none', () => {
    const { walkers } = hallWithAda()
    walkers.admit(bo, 2, null, 0)
    walkers.sitDown(ada, 40)
    const codes = [walkers.sitDown(bo, 40), walkers.sitDown(bo, 9999), walkers.standUp(bo)].map((answer) =>
      answer.ok ? null : answer.refusal.code,
    )
    expect(codes).toEqual(['seat-occupied', 'seat-unknown', 'not-seated'])
  })

  it('is harmless twice, and frees the seat one had', () => {
    const { walkers } = hallWithAda()
    walkers.admit(bo, 2, null, 0)
    walkers.sitDown(ada, 40)
    const answers = [walkers.sitDown(ada, 40), walkers.sitDown(ada, 41), walkers.sitDown(bo, 40)]
    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  it('ends beside the seat, from where one walks on', () => {
    const { walkers, tick, ackOf, say } = hallWithAda()
    walkers.sitDown(ada, 40)
    tick(1)
    walkers.standUp(ada)
    expect(ackOf(tick(1))).toMatchObject({ x: seat?.exit.x, z: seat?.exit.z })
    say(intent(1, PACE.walk, 0, 0))
    expect(posesIn(tick(1).poses)).toMatchObject([{ gait: GAIT.walk }])
  })

  it('frees the seat of someone who leaves', () => {
    const { walkers } = hallWithAda()
    walkers.sitDown(ada, 40)
    walkers.leave(ada)
    walkers.admit(bo, 2, null, 0)
    expect([walkers.sitDown(bo, 40).ok, walkers.places(() => 0).map(({ person }) => person)]).toEqual([
      true,
      [bo],
    ])
  })
})

describe('what is kept and told', () => {
  it('keeps place, seat and hand of everyone', () => {
    const { walkers } = hallWithAda()
    walkers.sitDown(ada, 40)
    expect(walkers.places(() => 7)).toEqual([
      {
        person: ada,
        x: SEATS[40]?.exit.x,
        z: SEATS[40]?.exit.z,
        heading: expect.closeTo(SEATS[40]?.heading ?? 0, 1),
        seat: 40,
        hand: 7,
      },
    ])
  })
})
