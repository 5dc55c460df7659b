import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY_RADIUS, isInBounds } from '../../../shared/hall/collide.ts'
import { heightAt } from '../../../shared/hall/heights.ts'
import { SPAWNS } from '../../../shared/hall/layout.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import {
  HEADINGS,
  headingOf,
  PACE,
  type Pace,
  radiansOf,
  SPEEDS,
  STEP_MS,
  takeStep,
} from '../../../shared/hall/walk.ts'
import { roomAt } from './room.ts'

/** The plan's ends of curved walls are rounded to the grid. */
const GRID = 1 / 1024
const starts = [...SPAWNS, ...SEATS.map(({ exit }) => exit), { x: 0, z: 0 }, { x: 0, z: -11.5 }]
const start = fc.constantFrom(...starts)
const leg = fc.record({
  heading: fc.integer({ min: 0, max: HEADINGS - 1 }),
  pace: fc.constantFrom<Pace>(PACE.stand, PACE.walk, PACE.brisk),
  steps: fc.integer({ min: 1, max: 60 }),
})
const journey = fc.array(leg, { minLength: 1, maxLength: 12 })
type Leg = typeof leg extends fc.Arbitrary<infer T> ? T : never

/** All places one comes through, the first one included. */
function walk(from: { x: number; z: number }, legs: readonly Leg[]) {
  const body = { x: from.x, z: from.z }
  const places = [{ ...body, pace: PACE.stand as Pace }]
  for (const { heading, pace, steps } of legs)
    for (let step = 0; step < steps; step++) {
      takeStep(body, heading, pace)
      places.push({ ...body, pace })
    }
  return places
}

describe('takeStep', () => {
  it('never ends within an obstacle or out of bounds', () => {
    fc.assert(
      fc.property(start, journey, (from, legs) => {
        for (const { x, z } of walk(from, legs))
          if (!isInBounds(x, z) || roomAt(x, z) < BODY_RADIUS - GRID)
            throw new Error(`at ${x}, ${z} with ${roomAt(x, z)} m of room`)
      }),
      { numRuns: 60 },
    )
  })

  it('never goes farther than the pace allows, and never climbs more than 0.2 m at once', () => {
    fc.assert(
      fc.property(start, journey, (from, legs) => {
        const places = walk(from, legs)
        for (const [index, { x, z, pace }] of places.entries()) {
          const before = places[index - 1] ?? { x, z }
          const reach = ((SPEEDS[pace] ?? 0) * STEP_MS) / 1000
          expect(Math.hypot(x - before.x, z - before.z)).toBeLessThanOrEqual(reach + 1e-9)
          expect(Math.abs(heightAt(x, z) - heightAt(before.x, before.z))).toBeLessThanOrEqual(0.2)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('replays to the last bit and stays on the grid of 1/1024 m', () => {
    fc.assert(
      fc.property(start, journey, (from, legs) => {
        const places = walk(from, legs)
        expect(walk(from, legs)).toEqual(places)
        expect(places.every(({ x, z }) => Number.isInteger(x * 1024) && Number.isInteger(z * 1024))).toBe(
          true,
        )
      }),
      { numRuns: 100 },
    )
  })

  it('stays on the grid when it is pushed as far along x as back along z', () => {
    const places = walk({ x: 2.4921875, z: 20.3779296875 }, [
      { heading: 0, pace: PACE.walk, steps: 1 },
      { heading: 28, pace: PACE.brisk, steps: 25 },
    ])
    expect(places.filter(({ x, z }) => !Number.isInteger(x * 1024) || !Number.isInteger(z * 1024))).toEqual(
      [],
    )
  })

  it('walks straight at its pace where the floor is free', () => {
    const body = { x: 0, z: 0 }
    for (let step = 0; step < 20; step++) takeStep(body, 16, PACE.walk)
    expect(body).toEqual({ x: (Math.trunc(0.08 * 1024) * 20) / 1024, z: 0 })
  })

  it('goes on along a wall that is met askew', () => {
    const body = { x: HALL.lobby.halfWidth - 1, z: 50 }
    for (let step = 0; step < 60; step++) takeStep(body, 8, PACE.walk)
    expect({ isAtWall: body.x > HALL.lobby.halfWidth - 0.31, went: body.z > 52.5 }).toEqual({
      isAtWall: true,
      went: true,
    })
  })

  it('stands still before a wall that is met head-on', () => {
    const body = { x: 0, z: 57 }
    for (let step = 0; step < 40; step++) takeStep(body, 0, PACE.brisk)
    const { x, z } = body
    expect(takeStep(body, 0, PACE.brisk)).toBe(false)
    expect(body).toEqual({ x, z })
  })

  it('does not step over the edge of the rostrum but up its ramp', () => {
    const { rostrum } = HALL
    const atEdge = { x: 0, z: rostrum.z + rostrum.radius + 1 }
    for (let step = 0; step < 60; step++) takeStep(atEdge, 32, PACE.walk)
    const onRamp = { x: rostrum.ramp.to + 1, z: rostrum.z }
    for (let step = 0; step < 80; step++) takeStep(onRamp, 48, PACE.walk)
    expect([heightAt(atEdge.x, atEdge.z), heightAt(onRamp.x, onRamp.z)]).toEqual([0, rostrum.y])
  })

  it('works on anything that has a place', () => {
    const walker = { name: 'a', x: 0, z: 0, seat: null }
    takeStep(walker, 0, PACE.walk)
    expect(walker).toEqual({ name: 'a', x: 0, z: 81 / 1024, seat: null })
  })
})

describe('headings', () => {
  it('are read from radians and back, all the way round', () => {
    const headings = Array.from({ length: HEADINGS }, (_, heading) => heading)
    expect(headings.map((heading) => headingOf(radiansOf(heading)))).toEqual(headings)
  })

  it('turn as yaw does: 0 leads to +z, a quarter to +x', () => {
    expect([headingOf(0), headingOf(Math.PI / 2), headingOf(-Math.PI / 2), headingOf(3 * Math.PI)]).toEqual([
      0, 16, 48, 32,
    ])
  })
})
