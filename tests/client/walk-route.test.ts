import { describe, expect, it } from 'vitest'
import { createWalkRoute } from '../../client/net/walk-route.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import type { Spot } from '../../shared/hall/polar.ts'
import { SEATS, type SeatKind } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { makeWorld } from './walk-line.ts'

const ada = 'p_ada' as PersonId
const entrance = SPAWNS[0] ?? { x: 0, z: 45 }

/** Someone at the entrance, on a line of 80 ms, with a route. */
function atEntrance() {
  const world = makeWorld()
  const sync = world.enter(ada, entrance, { leastMs: 40, jitterMs: 40 })
  world.run(500)
  const route = createWalkRoute(sync)
  let isOnWay = false
  const run = (ms: number) =>
    world.run(ms, () => {
      isOnWay = route.frame(world.now())
    })
  const farFrom = ({ x, z }: Spot): number => Math.hypot(sync.own.x - x, sync.own.z - z)
  return { route, run, farFrom, sync, isOnWay: () => isOnWay }
}

describe('a route', () => {
  it.each<SeatKind>(['desk', 'council', 'gallery', 'majlis'])(
    'leads from the entrance to a %s by intents, without corrections',
    (kind) => {
      const seat = SEATS.findLast((one) => one.kind === kind)
      const exit = seat?.exit ?? { x: 99, z: 99 }
      const { route, run, farFrom, sync, isOnWay } = atEntrance()
      expect(route.goTo(exit, 2)).toBe(true)
      run(45_000)
      expect({ isOnWay: isOnWay(), near: farFrom(exit) < 0.4, corrections: sync.corrections }).toEqual({
        isOnWay: false,
        near: true,
        corrections: 0,
      })
    },
  )

  it('does not begin where no way leads', () => {
    const { route, run, farFrom } = atEntrance()
    expect(route.goTo({ x: 300, z: 0 }, 1)).toBe(false)
    run(1000)
    expect(farFrom(entrance)).toBeLessThan(0.01)
  })

  it('ends when it is cancelled, and wants nothing more', () => {
    const { route, run, sync, isOnWay } = atEntrance()
    route.goTo({ x: 0, z: 0 }, 1)
    run(1000)
    route.cancel()
    sync.intend(null, 1)
    run(500)
    const { x, z } = sync.own
    run(1000)
    expect({ isOnWay: isOnWay(), x: sync.own.x, z: sync.own.z }).toEqual({ isOnWay: false, x, z })
  })

  it('gives up when something keeps one from coming nearer', () => {
    const wants: (number | null)[] = []
    const walk = {
      own: { x: entrance.x, y: 0, z: entrance.z, yaw: 0, gait: 0 as const },
      intend: (heading: number | null) => wants.push(heading),
    }
    const route = createWalkRoute(walk)
    route.goTo({ x: 0, z: 0 }, 1)
    const onWay = Array.from({ length: 400 }, (_, index) => route.frame(index * 16))
    expect([onWay[0], onWay.at(-1), wants.at(-1)]).toEqual([true, false, null])
  })
})
