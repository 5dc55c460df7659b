// The camera as pure functions: wherever one stands, sits or looks it is in nothing and in nobody.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { turnBetween } from '../../client/scene/camera/ease.ts'
import { FLIGHT_S, flyTo, newShot, progressAt, secondsAt, stopAt } from '../../client/scene/camera/flight.ts'
import { followPerson } from '../../client/scene/camera/follow.ts'
import { aimAt, seatedAim, WALL_MIDDLE, worthALook } from '../../client/scene/camera/gaze.ts'
import { reachAmong } from '../../client/scene/camera/heads.ts'
import { snapOf } from '../../client/scene/systems/turn-view.ts'
import { newView } from '../../client/scene/world.ts'
import { isClear } from '../../shared/hall/collide.ts'
import { heightAt } from '../../shared/hall/heights.ts'
import { isOpenAir } from '../../shared/hall/open-air.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { TOUR, TOUR_STOPS } from '../../shared/hall/tour.ts'
import type { Floor } from '../../shared/procedure/speakers/speakers-state.ts'
import { ARE, fakeView, person, personId } from './fake-sitting.ts'

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
const pitch = fc.double({ min: -0.6, max: 1.05, noNaN: true })
const distance = fc.double({ min: 1.5, max: 9, noNaN: true })
const dt = fc.double({ min: 0.001, max: 0.1, noNaN: true })
const reach = HALL.lobby.end
const standing = fc
  .tuple(
    fc.double({ min: -HALL.wall.radius, max: HALL.wall.radius, noNaN: true }),
    fc.double({ min: -HALL.wall.radius, max: reach, noNaN: true }),
  )
  .filter(([x, z]) => isClear(x, z))
  .map(([x, z]) => ({ x, y: heightAt(x, z), z }))
const seat = fc.constantFrom(...SEATS)
const pose = (x: number, y: number, z: number, gait: DrawnPose['gait'] = GAIT.stand): DrawnPose => ({
  ...{ x, y, z },
  ...{ yaw: 0, gait },
})

describe('the camera behind a person', () => {
  test('is in nothing of the building, wherever one stands and looks, at any rate of frames', () => {
    fc.assert(
      fc.property(
        fc.array(standing, { minLength: 1, maxLength: 4 }),
        angle,
        pitch,
        distance,
        dt,
        (places, yaw, up, far, seconds) => {
          const view = { ...newView('third', yaw), pitch: up, distance: far, reach: far }
          const eye = { x: 0, y: 0, z: 0 }
          for (const place of places) {
            const isSeen = followPerson(view, place, [], seconds, false, eye)
            // through one's own eyes it is where the body is, which the walk answers for
            if (isSeen) expect([eye, isOpenAir(eye.x, eye.y, eye.z)]).toEqual([eye, true])
            else expect([eye.x, eye.z]).toEqual([place.x, place.z])
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('is in nothing from any seat', () => {
    fc.assert(
      fc.property(seat, angle, pitch, distance, ({ x, y, z }, yaw, up, far) => {
        const view = { ...newView('third', yaw), pitch: up, distance: far, isSeated: true, eye: 1.22 }
        const eye = { x: 0, y: 0, z: 0 }
        if (followPerson(view, { x, y, z }, [], 0.02, true, eye))
          expect(isOpenAir(eye.x, eye.y, eye.z)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('from every desk and bench one sees oneself, the wall and the rostrum, and no chair is in the way', () => {
    const seen = SEATS.filter(({ kind }) => kind !== 'majlis').map(({ index, x, y, z }) => {
      const aim = seatedAim(x, y + 1.22, z)
      const view = { ...newView('third', aim.yaw), pitch: aim.pitch, isSeated: true, eye: 1.22 }
      const eye = { x: 0, y: 0, z: 0 }
      const isSeen = followPerson(view, { x, y, z }, [], 0.02, true, eye)
      const toWall = aimAt(eye.x, eye.y, eye.z, WALL_MIDDLE)
      const toRostrum = aimAt(eye.x, eye.y, eye.z, { ...HALL.rostrum.speaker, y: HALL.rostrum.y + 1.6 })
      const farthest = Math.max(
        ...[toWall, toRostrum].flatMap((to) => [
          Math.abs(turnBetween(view.yaw, to.yaw)),
          Math.abs(to.pitch - view.pitch),
        ]),
      )
      return [index, isSeen, farthest < 0.5]
    })
    expect(seen).toEqual(seen.map(([index]) => [index, true, true]))
  })

  test('keeps out of heads, however people stand around', () => {
    const crowd = fc.array(
      fc.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(crowd, angle, pitch, distance, dt, (places, yaw, up, far, seconds) => {
        const others = places.filter(([x, z]) => Math.hypot(x, z) > 0.31).map(([x, z]) => pose(x, 0, z))
        const view = { ...newView('third', yaw), pitch: up, distance: far, reach: far }
        const eye = { x: 0, y: 0, z: 0 }
        if (!followPerson(view, { x: 0, y: 0, z: 0 }, others, seconds, false, eye)) return
        const nearest = Math.min(9, ...others.map(({ x, z }) => Math.hypot(x - eye.x, z - eye.z)))
        if (eye.y < 1.95) expect(nearest).toBeGreaterThan(0.299)
      }),
      { numRuns: 2000 },
    )
  })

  test('goes back softly where there is room again, and comes nearer at once before a wall', () => {
    const view = { ...newView('third', Math.PI), reach: 1 }
    const eye = { x: 0, y: 0, z: 0 }
    const ways = Array.from({ length: 4 }, () => {
      followPerson(view, { x: 0, y: 0, z: 0 }, [], 0.1, false, eye)
      return view.reach
    })
    expect(ways.every((far, index) => far > (ways[index - 1] ?? 1) && far < 3.9)).toBe(true)
    followPerson(view, { x: 4, y: 0, z: HALL.lobby.end - 0.5 }, [], 0.1, false, eye)
    expect(view.reach).toBeLessThan(0.5)
  })
})

test('the line behind a head ends before whoever stands there, and passes over the seated', () => {
  const behind = [pose(0, 0, 3), pose(0.2, 0, 2, GAIT.sit)]
  expect(reachAmong(behind, 0.5, 0, 1.8, 0, 0, 0, 1, 5)).toBeCloseTo(2.5, 6)
  expect(reachAmong(behind, 0.5, 0, 2.4, 0, 0, 0, 1, 5)).toBe(5)
})

describe('the tour', () => {
  test('flies through open air over all heads, and lasts about 40 seconds', () => {
    const shot = newShot()
    expect(FLIGHT_S).toBe(40)
    for (let seconds = 0; seconds <= FLIGHT_S; seconds += 0.02) {
      flyTo(seconds, shot)
      const { x, y, z } = shot.eye
      expect([seconds, isOpenAir(x, y, z), y > heightAt(x, z) + 2.2]).toEqual([seconds, true, true])
    }
  })

  test('is at each stop when its time has come, and speaks of it then', () => {
    const shot = newShot()
    const stops = TOUR_STOPS.map((name, stop) => {
      flyTo(secondsAt(stop), shot)
      const { eye, at } = TOUR[name]
      const off = Math.hypot(shot.eye.x - eye.x, shot.eye.y - eye.y, shot.eye.z - eye.z)
      return [stopAt(secondsAt(stop)), off < 1e-9, Math.hypot(shot.at.x - at.x, shot.at.z - at.z) < 1e-9]
    })
    expect(stops).toEqual(TOUR_STOPS.map((_, stop) => [stop, true, true]))
    expect([progressAt(-1), progressAt(FLIGHT_S + 1)]).toEqual([0, TOUR_STOPS.length - 1])
  })

  test('never moves faster than is pleasant: 11 m/s, and 50° in a second', () => {
    const [shot, next] = [newShot(), newShot()]
    let [fastest, widest] = [0, 0]
    for (let seconds = 0; seconds < FLIGHT_S; seconds += 0.05) {
      flyTo(seconds, shot)
      flyTo(seconds + 0.05, next)
      const [one, other] = [shot, next].map(({ eye, at }) => ({ eye, aim: aimAt(eye.x, eye.y, eye.z, at) }))
      fastest = Math.max(
        fastest,
        Math.hypot(other!.eye.x - one!.eye.x, other!.eye.y - one!.eye.y, other!.eye.z - one!.eye.z) / 0.05,
      )
      widest = Math.max(widest, Math.abs(turnBetween(one!.aim.yaw, other!.aim.yaw)) / 0.05)
    }
    expect(fastest).toBeLessThan(11)
    expect((widest * 180) / Math.PI).toBeLessThan(50)
  })
})

describe('worth a look', () => {
  const ida = personId('ida')
  const floor: Floor = {
    ...{ delegation: ARE, person: ida, kind: 'speech', givenAt: 0, limitMs: null },
    ...{ pausedAt: null, pausedMs: 0, isYielded: false },
  } as Floor
  const view = fakeView({ chapters: { ...BLANK_CHAPTERS, speakers: { ...BLANK_CHAPTERS.speakers, floor } } })

  test('is the face of whoever has the floor, as they stand or sit', () => {
    expect(worthALook(view, { others: new Map([[ida, pose(3, 0.45, -11)]]) })).toEqual({
      x: 3,
      y: 0.45 + 1.6,
      z: -11,
    })
    expect(worthALook(view, { others: new Map([[ida, pose(3, 0, 8, GAIT.sit)]]) }).y).toBe(1.2)
  })

  test('is their desk while it is not known where they are', () => {
    const { x, z } = SEATS[0]!
    expect(worthALook(view, { others: new Map() })).toMatchObject({ x, z })
  })

  test('is the wall while nobody has it, and while one has it oneself', () => {
    expect(worthALook(fakeView(), { others: new Map() })).toBe(WALL_MIDDLE)
    expect(worthALook({ ...view, me: person('ida') }, { others: new Map() })).toBe(WALL_MIDDLE)
  })
})

test('a turn in steps comes once for each pull', () => {
  const held = { isSnapped: false }
  expect([0.2, 0.7, 1, 0.5, 0.1, -0.9, -1].map((pull) => snapOf(held, pull))).toEqual([0, 1, 0, 0, 0, -1, 0])
})
