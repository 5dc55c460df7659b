import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClear } from '../../shared/hall/collide.ts'
import { PACE, STEP_MS } from '../../shared/hall/walk.ts'
import { GAIT } from '../../shared/protocol/poses.ts'
import { bo, hallWithAda, intent, placeOf, posesIn, walked } from './walkers-by-hand.ts'

describe('walking', () => {
  it('shows an intent as it is held', () => {
    const { tick, walkers, say } = hallWithAda()
    expect(say(intent(1, PACE.walk, 0))).toBe('taken')
    const step = posesIn(tick(1).poses)
    expect(step).toEqual([{ slot: 1, x: 0.075, z: 0, heading: 16, gait: GAIT.walk, seat: null }])
    tick(2)
    expect(placeOf(walkers)).toMatchObject(walked(3))
  })

  it('confirms exactly the steps that the client held', () => {
    const { walkers, tick, ackOf, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    tick(12)
    say(intent(2, PACE.stand, 10))
    expect([placeOf(walkers)?.x, ackOf(tick(1))]).toEqual([walked(10).x, undefined])
    // asked again, it says so
    say(intent(2, PACE.stand, 10))
    expect(ackOf(tick(1))).toEqual({ number: 2, steps: 10, ...walked(10) })
  })

  it('answers an intent that agrees every five seconds at most', () => {
    const { tick, say } = hallWithAda()
    say(intent(1, PACE.walk, 0))
    const answers = Array.from({ length: 50 }, (_, index) => {
      const { acks } = tick(10)
      say(intent(index + 2, PACE.walk, 10, index % 64))
      return acks.length
    })
    expect(answers.reduce((sum, count) => sum + count)).toBe(5)
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
    expect(say(intent(0, PACE.stand, 4))).toBe('stale')
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
