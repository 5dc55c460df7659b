import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWalkers, type Walkers } from '../../server/rooms/walkers.ts'
import { isClear } from '../../shared/hall/collide.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { PACE, STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeStepped, encodeIntent, type Intent, type Stepped } from '../../shared/protocol/intents.ts'
import { decodePoses, GAIT, type Pose } from '../../shared/protocol/poses.ts'

const ada = 'p_ada' as PersonId
const bo = 'p_bo' as PersonId
const middle = { x: 0, z: 0, heading: 0, seat: null }
const intent = (number: number, pace: Intent['pace'], heldSteps: number, heading = 16): Uint8Array =>
  encodeIntent({ number, heading, pace, heldSteps })

function posesIn(bytes: Uint8Array | null): Pose[] {
  const poses: Pose[] = []
  if (bytes) decodePoses(bytes, (slot, x, z, heading, gait) => poses.push({ slot, x, z, heading, gait }))
  return poses
}

/** Walkers, of whom Ada stands in the middle of the carpet, and a clock. */
function hallWithAda() {
  const walkers = createWalkers(0)
  walkers.admit(ada, 1, middle, 0)
  walkers.tick(0)
  let nowMs = 0
  /** The last poses and all acknowledgements of so many ticks. */
  const tick = (count = 1) => {
    const news = Array.from({ length: count }, () => {
      nowMs += STEP_MS
      return walkers.tick(nowMs)
    })
    return { poses: news.at(-1)?.poses ?? null, acks: news.flatMap(({ acks }) => acks) }
  }
  const ackOf = (news: { acks: readonly (readonly [PersonId, Uint8Array])[] }): Stepped | null | undefined =>
    news.acks.map(([, bytes]) => decodeStepped(bytes)).at(-1)
  return {
    walkers,
    tick,
    ackOf,
    now: () => nowMs,
    say: (bytes: unknown) => walkers.intent(ada, bytes, nowMs),
  }
}

const placeOf = (walkers: Walkers, person = ada) =>
  walkers.places(() => 0).find((place) => place.person === person)

function walked(steps: number, heading = 16, pace: 1 | 2 = 1): { x: number; z: number } {
  const body = { x: 0, z: 0 }
  for (let step = 0; step < steps; step++) takeStep(body, heading, pace)
  return body
}

describe('coming in', () => {
  it('puts newcomers at the entrance and tells everybody, and the newcomer exactly where', () => {
    const walkers = createWalkers(0)
    expect(walkers.admit(ada, 1, null, 0)).toBeNull()
    const news = walkers.tick(STEP_MS)
    const { x, z } = SPAWNS[1] ?? middle
    expect(posesIn(news.poses)).toEqual([{ slot: 1, x: -2.4, z: 45, heading: 128, gait: GAIT.stand }])
    expect(news.acks.map(([person, bytes]) => [person, decodeStepped(bytes)])).toEqual([
      [ada, { number: 0, steps: 0, x, z }],
    ])
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

describe('walking', () => {
  it('shows an intent step by step while it is held', () => {
    const { tick, say } = hallWithAda()
    expect(say(intent(1, PACE.walk, 0))).toBe('taken')
    const { x } = walked(3)
    expect(posesIn(tick(3).poses)).toEqual([
      { slot: 1, x: Math.round(x * 100) / 100, z: 0, heading: 64, gait: GAIT.walk },
    ])
  })

  it('confirms exactly the steps that the client held', () => {
    const { tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    tick(12)
    say(intent(2, PACE.stand, 10))
    expect(ackOf(tick(1))).toEqual({ number: 2, steps: 10, ...walked(10) })
  })

  it('lets standing cost nothing', () => {
    const { tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.stand, 0))
    say(intent(2, PACE.walk, 255))
    expect(ackOf(tick(1))).toMatchObject({ number: 2, steps: 0, x: 0, z: 0 })
  })

  it('stands still after 30 steps without news', () => {
    const { tick, walkers, say } = hallWithAda()
    say(intent(1, PACE.walk, 0, 0))
    tick(100)
    const place = placeOf(walkers)
    expect([place?.x, place?.z]).toEqual([walked(30, 0).x, walked(30, 0).z])
  })

  it('goes nowhere across a gap in the numbers', () => {
    const { tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    tick(20)
    say(intent(5, PACE.walk, 20))
    expect(ackOf(tick(1))).toMatchObject({ number: 5, steps: 0, x: 0, z: 0 })
  })

  it('goes on when the numbers wrap', () => {
    const { tick, ackOf, say } = hallWithAda()
    say(intent(0xffff, PACE.walk, 0))
    tick(4)
    expect(say(intent(0, PACE.stand, 4))).toBe('taken')
    expect(ackOf(tick(1))).toMatchObject({ number: 0, steps: 4 })
  })

  it('does not step back when an intent that goes on comes late', () => {
    const { tick, walkers, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    tick(24)
    say(intent(2, PACE.walk, 20))
    expect(placeOf(walkers)?.x).toBe(walked(24).x)
  })
})

describe('what a dishonest client says', () => {
  it('walks no more steps than time has passed, and 40 at most at once', () => {
    const { tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.brisk, 0))
    say(intent(2, PACE.brisk, 200))
    expect(ackOf(tick(1))).toMatchObject({ steps: 40 })
    say(intent(3, PACE.brisk, 200))
    expect(ackOf(tick(1))).toMatchObject({ steps: 41 })
  })

  it('never outruns the clock in the long run', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ held: fc.integer({ min: 0, max: 255 }), wait: fc.integer({ min: 0, max: 30 }) }),
          {
            maxLength: 60,
          },
        ),
        (claims) => {
          const { tick, ackOf, say, now } = hallWithAda()
          for (const [index, { held, wait }] of claims.entries()) {
            say(intent(index + 1, PACE.brisk, held, index % 64))
            const ack = ackOf(tick(wait))
            expect(ack?.steps ?? 0).toBeLessThanOrEqual(40 + now() / STEP_MS)
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is malformed, stale or too frequent, and changes nothing', () => {
    const { tick, walkers, say } = hallWithAda()
    say(intent(7, PACE.stand, 0))
    tick(1)
    const before = placeOf(walkers)
    expect([
      say(new Uint8Array([1, 2])),
      say(Number.NaN),
      say(null),
      say(intent(7, PACE.brisk, 9)),
      say(intent(6, PACE.brisk, 9)),
      walkers.intent(bo, intent(1, PACE.walk, 0), 0),
    ]).toEqual(['malformed', 'malformed', 'malformed', 'stale', 'stale', 'unknown-person'])
    tick(5)
    expect(placeOf(walkers)).toEqual(before)
  })

  it('is too frequent beyond twelve in a second and a burst of twenty', () => {
    const { say, tick } = hallWithAda()
    const burst = Array.from({ length: 30 }, (_, index) => say(intent(index + 1, PACE.stand, 0)))
    tick(20)
    const later = Array.from({ length: 15 }, (_, index) => say(intent(index + 100, PACE.stand, 0)))
    const taken = (verdicts: string[]) => verdicts.filter((verdict) => verdict === 'taken').length
    expect([taken(burst), taken(later)]).toEqual([20, 12])
  })

  it('does no harm as any bytes at all', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 4, maxLength: 8 }), { maxLength: 30 }), (messages) => {
        const { tick, walkers, say } = hallWithAda()
        for (const message of messages) {
          say(message)
          tick(1)
        }
        const place = placeOf(walkers)
        expect(place && isClear(place.x, place.z)).toBe(true)
      }),
    )
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
    expect(poses).toMatchObject([
      {
        x: Math.round((seat?.x ?? 0) * 100) / 100,
        z: Math.round((seat?.z ?? 0) * 100) / 100,
        gait: GAIT.sit,
      },
    ])
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

  it('tells a newcomer of everyone, and nobody of those who stand', () => {
    const { walkers, tick } = hallWithAda()
    walkers.admit(bo, 2, null, 0)
    tick(1)
    expect([posesIn(walkers.snapshot()).map(({ slot }) => slot), tick(3)]).toEqual([
      [1, 2],
      { poses: null, acks: [] },
    ])
  })
})
