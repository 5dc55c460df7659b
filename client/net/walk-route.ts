// Click-to-walk: follows a way by wanting the heading to its next corner, frame by frame. Any key or stick cancels it.
import { findPath } from '../../shared/hall/paths.ts'
import type { Spot } from '../../shared/hall/polar.ts'
import type { WalkSync } from './walk-sync.ts'

/** Near enough to a corner to turn to the next one, and near enough to the end to stand; a brisk step is 0.17 m. */
const PASSED_METRES = 0.2
const ARRIVED_METRES = 0.25
/** A brisk walker walks the last metre. */
const SLOW_METRES = 1
/** Whoever comes no nearer for so long is in the way of something and looks for another way, once. */
const STUCK_MS = 1000

export interface WalkRoute {
  /** Sets out; false, and one stays, when no way leads there. */
  goTo(to: Spot, pace: 1 | 2): boolean
  /** Gives up the way; harmless without one. What one wants is then up to the caller. */
  cancel(): void
  /** Once a frame, before the walk's own; true while one is on the way. */
  frame(nowMs: number): boolean
}

export function createWalkRoute(walk: Pick<WalkSync, 'own' | 'intend'>): WalkRoute {
  let corners: readonly Spot[] = []
  let next = 0
  let pace: 1 | 2 = 1
  let nearest = Number.POSITIVE_INFINITY
  let nearerAt = Number.NaN
  let mayLookAgain = true

  function setOut(path: readonly Spot[]): void {
    corners = path
    next = 0
    nearest = Number.POSITIVE_INFINITY
  }

  function stop(): false {
    corners = []
    walk.intend(null, 1)
    return false
  }

  function isStuck(distance: number, nowMs: number): boolean {
    if (distance < nearest - 0.05) {
      nearest = distance
      nearerAt = nowMs
    }
    return nowMs - nearerAt > STUCK_MS
  }

  function lookAgain(): boolean {
    const end = corners[corners.length - 1]
    const path = mayLookAgain && end ? findPath(walk.own, end) : null
    mayLookAgain = false
    if (!path) return stop()
    setOut(path)
    return true
  }

  return {
    goTo(to, wanted) {
      const path = findPath(walk.own, to)
      if (!path) return false
      pace = wanted
      mayLookAgain = true
      setOut(path)
      return true
    },
    cancel() {
      corners = []
    },
    frame(nowMs) {
      for (let corner = corners[next]; corner; corner = corners[next]) {
        const dx = corner.x - walk.own.x
        const dz = corner.z - walk.own.z
        const distance = Math.hypot(dx, dz)
        const isLast = next === corners.length - 1
        if (distance > (isLast ? ARRIVED_METRES : PASSED_METRES)) {
          if (isStuck(distance, nowMs)) return lookAgain()
          walk.intend(Math.atan2(dx, dz), isLast && distance < SLOW_METRES ? 1 : pace)
          return true
        }
        if (isLast) return stop()
        next += 1
        nearest = Number.POSITIVE_INFINITY
      }
      return false
    },
  }
}
