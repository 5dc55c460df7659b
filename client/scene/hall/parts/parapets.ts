// The low walls of the plan: pale stone with a brass rail.
import { BoxGeometry } from 'three'
import { heightAt } from '../../../../shared/hall/heights.ts'
import { ROUND_PARAPETS, STRAIGHT_PARAPETS, type StraightParapet } from '../../../../shared/hall/parapets.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, PALE_STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { band } from '../kit/ring.ts'
import { wedge } from '../kit/wedge.ts'

const { thickness, height } = HALL.parapet
/** how far beyond a parapet its own floor is asked for, metres */
const BESIDE = 0.15

function addStraight(batch: Batch, { start, end }: StraightParapet): void {
  const length = Math.hypot(end.x - start.x, end.z - start.z)
  const yaw = Math.atan2(end.x - start.x, end.z - start.z)
  const [sine, cosine] = [Math.sin(yaw), Math.cos(yaw)]
  const side = thickness / 2 + BESIDE
  // the higher floor on its two sides decides how high it is
  const floorAt = (along: number): number => {
    const x = start.x + sine * along
    const z = start.z + cosine * along
    return Math.max(
      heightAt(x + cosine * side, z - sine * side),
      heightAt(x - cosine * side, z + sine * side),
    )
  }
  const steps = Math.max(1, Math.round(length / 0.6))
  const profile = Array.from({ length: steps + 1 }, (_, i) => {
    const along = (length * i) / steps
    return [along, floorAt(Math.min(Math.max(along, 0.05), length - 0.05)) + height] as const
  })
  const at = place(start.x, 0, start.z, { yaw })
  batch.add(wedge(profile, thickness), PALE_STONE, at)
  batch.add(
    wedge(
      profile.map(([along, y]) => [along, y + 0.045] as const),
      thickness * 0.5,
    ),
    BRASS,
    at,
  )
  for (const along of [0, length])
    batch.add(
      new BoxGeometry(thickness, floorAt(Math.min(Math.max(along, 0.05), length - 0.05)) + height, 0.02),
      PALE_STONE,
      place(
        start.x + sine * along,
        (floorAt(Math.min(Math.max(along, 0.05), length - 0.05)) + height) / 2,
        start.z + cosine * along,
        { yaw },
      ),
    )
}

export function addParapets(batch: Batch): void {
  for (const { radius, from, to } of ROUND_PARAPETS) {
    const middle = (from + to) / 2
    const floor = Math.max(
      heightAt(
        (radius - BESIDE - thickness) * Math.sin(middle),
        (radius - BESIDE - thickness) * Math.cos(middle),
      ),
      heightAt(
        (radius + BESIDE + thickness) * Math.sin(middle),
        (radius + BESIDE + thickness) * Math.cos(middle),
      ),
    )
    const along = { from, to, segments: Math.ceil((to - from) * radius) }
    const inner = radius - thickness / 2
    const outer = radius + thickness / 2
    const top = floor + height
    batch
      .add(band({ inner, outer, bottom: 0, top, bevel: 0.03 }, along), PALE_STONE)
      .add(
        band({ inner: inner + 0.05, outer: outer - 0.05, bottom: top, top: top + 0.045, bevel: 0.02 }, along),
        BRASS,
      )
  }
  for (const parapet of STRAIGHT_PARAPETS) addStraight(batch, parapet)
}
