import { describe, expect, it } from 'vitest'
import { createWalkSync, GAIT } from '../../client/net/walk-sync.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeIntent, encodeIntent, encodeStepped } from '../../shared/protocol/intents.ts'
import { makeWorld } from './walk-line.ts'

const ada = 'p_ada' as PersonId
const carpet = { x: 0, z: 0 }
const lines = [
  { leastMs: 0, jitterMs: 0 },
  { leastMs: 40, jitterMs: 20 },
  { leastMs: 150, jitterMs: 100 },
  { leastMs: 100, jitterMs: 200 },
  { leastMs: 0, jitterMs: 300 },
]
const nameOf = ({ leastMs, jitterMs }: (typeof lines)[number]): string =>
  `${leastMs}–${leastMs + jitterMs} ms`
const named = lines.map((line) => [nameOf(line), line] as const)

/** Where the server has someone. */
const placeOf = (world: ReturnType<typeof makeWorld>, person: PersonId) => {
  const place = world.walkers.places(() => 0).find((row) => row.person === person)
  return { x: place?.x, z: place?.z }
}

describe('oneself', () => {
  it.each(named)('is never corrected when honest, and stands where the server has one (%s)', (_, line) => {
    const world = makeWorld(7)
    const own = world.enter(ada, carpet, line)
    world.run(1000)
    let wishMs = 0
    let farthest = 0
    world.run(20_000, () => {
      farthest = Math.max(farthest, Math.hypot(own.own.x, own.own.z))
      if (world.now() < wishMs) return
      wishMs = world.now() + 30 + world.random() * 1500
      const heading = world.random() < 0.2 ? null : world.random() * 7 - 3.5
      own.intend(heading, world.random() < 0.5 ? 1 : 2)
    })
    own.intend(null, 1)
    world.run(2000)
    const { x, z } = own.own
    expect({ corrections: own.corrections, x, z }).toEqual({ corrections: 0, ...placeOf(world, ada) })
    expect(farthest).toBeGreaterThan(2)
  })

  it('sends at most ten intents a second however the hand trembles, and one while walking on', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 20, jitterMs: 0 })
    const { sent } = world.clientOf(ada)
    world.run(500)
    world.run(2000, () => own.intend(world.random() * 6, 1))
    const trembling = sent()
    own.intend(0, 1)
    world.run(500)
    const before = sent()
    world.run(3000)
    expect([trembling <= 20, sent() - before]).toEqual([true, 3])
  })

  it('asks once a second where one is, until it is told', () => {
    const asked: unknown[] = []
    const sync = createWalkSync({ send: (bytes) => asked.push(decodeIntent(bytes)), personOf: () => null })
    for (let nowMs = 0; nowMs <= 2100; nowMs += 50) sync.frame(nowMs)
    sync.onStepped(encodeStepped({ number: 500, steps: 9, x: 2, z: -3 }))
    for (let nowMs = 2150; nowMs <= 5000; nowMs += 50) sync.frame(nowMs)
    sync.intend(0, 1)
    sync.frame(5050)
    expect([sync.own.x, asked]).toEqual([
      2,
      [
        { number: 0, heading: 0, pace: 0, heldSteps: 0 },
        { number: 0, heading: 0, pace: 0, heldSteps: 0 },
        { number: 501, heading: 0, pace: 1, heldSteps: 0 },
      ],
    ])
  })

  it('may be seated before it was told where it is', () => {
    const sync = createWalkSync({ send: () => {}, personOf: () => null })
    sync.people(new Map([[ada, { slot: 1, seat: 5 }]]), ada)
    sync.frame(16)
    const seat = SEATS[5]
    expect(sync.own).toEqual({ x: seat?.x, y: seat?.y, z: seat?.z, yaw: seat?.heading, gait: GAIT.sit })
  })

  it('moves in the very frame in which one begins to walk', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 300, jitterMs: 0 })
    world.run(1008)
    own.intend(Math.PI / 2, 1)
    world.run(32)
    expect(own.own.x).toBeGreaterThan(0.02)
  })

  it('sends nothing while one stands', () => {
    const world = makeWorld()
    world.enter(ada, carpet, { leastMs: 20, jitterMs: 0 })
    world.run(5000)
    expect(world.clientOf(ada).sent()).toBe(0)
  })

  it('is at a new place at once when the hall brings one there, from a seat too, and looks as everybody sees it', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 50, jitterMs: 0 })
    world.run(500)
    world.seat(ada, 5)
    world.run(500)
    world.bring(ada, HALL.rostrum.speaker)
    world.run(200)
    const { x, y, z, yaw, gait } = own.own
    const { rostrum } = HALL
    expect({ yaw, y, gait }).toEqual({ yaw: rostrum.speaker.heading, y: rostrum.y, gait: GAIT.stand })
    expect(Math.hypot(x - rostrum.speaker.x, z - rostrum.speaker.z)).toBeLessThan(0.01)
  })

  it('is drawn back softly when the server disagrees', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 50, jitterMs: 0 })
    world.run(1000)
    // an intent that is lost: the server never knew that one walked
    world.isCut = true
    own.intend(0, 1)
    world.run(800)
    world.isCut = false
    own.intend(null, 1)
    let farthest = 0
    let last = { x: own.own.x, z: own.own.z }
    world.run(1500, () => {
      farthest = Math.max(farthest, Math.hypot(own.own.x - last.x, own.own.z - last.z))
      last = { x: own.own.x, z: own.own.z }
    })
    const { x, z } = placeOf(world, ada)
    expect(own.corrections).toBeGreaterThan(0)
    expect(farthest).toBeLessThan(0.6)
    expect(Math.hypot(own.own.x - (x ?? 99), own.own.z - (z ?? 99))).toBeLessThan(0.01)
  })

  it('sits exactly on the seat, and stands up beside it without a correction', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 60, jitterMs: 30 })
    const seat = SEATS[60]
    world.run(500)
    world.seat(ada, 60)
    world.run(500)
    const seated = { ...own.own }
    own.intend(0, 1)
    world.run(300)
    world.seat(ada, null)
    own.intend(null, 1)
    world.run(600)
    expect(seated).toEqual({ x: seat?.x, y: seat?.y, z: seat?.z, yaw: seat?.heading, gait: GAIT.sit })
    expect({ x: own.own.x, z: own.own.z, corrections: own.corrections }).toEqual({
      ...placeOf(world, ada),
      corrections: 0,
    })
    expect(placeOf(world, ada)).toEqual({ x: seat?.exit.x, z: seat?.exit.z })
  })

  it('goes on from the server’s place after the line was renewed', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 30, jitterMs: 0 })
    world.run(500)
    own.intend(1, 1)
    world.run(2000)
    own.restart()
    world.walkers.admit(ada, 1, null, world.now())
    world.run(2000)
    own.intend(null, 1)
    world.run(1000)
    expect({ x: own.own.x, z: own.own.z, corrections: own.corrections }).toEqual({
      ...placeOf(world, ada),
      corrections: 0,
    })
  })
})

describe('a cheater who claims 200 steps', () => {
  it('is where the server says, within the time that has passed', () => {
    const world = makeWorld()
    const own = world.enter(ada, carpet, { leastMs: 20, jitterMs: 0 })
    const { send } = world.clientOf(ada)
    world.run(500)
    send(encodeIntent({ number: 1, heading: 32, pace: 2, heldSteps: 0 }))
    send(encodeIntent({ number: 2, heading: 32, pace: 0, heldSteps: 200 }))
    world.run(1500)
    const { x, z } = placeOf(world, ada)
    expect({ x: own.own.x, z: own.own.z }).toEqual({ x, z })
    expect(Math.hypot(x ?? 99, z ?? 99)).toBeLessThanOrEqual(40 * 0.17)
  })
})
