// Low walls where a floor ends above another: around the raised rows, along the ramps, around the banks of the gallery.
import { GALLERY_AISLES, type Sector } from './layout.ts'
import { HALL } from './plan.ts'
import { polar, type Spot, toHall } from './polar.ts'

/** Middle line of a parapet that runs around the centre. */
export interface RoundParapet extends Sector {
  readonly radius: number
}

/** Middle line of a straight parapet. */
export interface StraightParapet {
  readonly start: Spot
  readonly end: Spot
}

const { aisles, tiers, row, gallery, parapet } = HALL
const half = parapet.thickness / 2
const rim = tiers[tiers.length - 1]!.radius + row.back
const rampEnd = aisles.profile[aisles.profile.length - 1]![0]
/** Where the first aisle begins to rise. */
const riseStart = aisles.profile[1]![0]

const rimParapets = aisles.angles.slice(1).map((to, index): RoundParapet => {
  const edge = Math.asin(aisles.width / 2 / rim)
  return { radius: rim - half, from: aisles.angles[index]! + edge, to: to - edge }
})

const bankParapets = [-1, 1].flatMap((side): RoundParapet[] => {
  const between = gallery.aisles.angles.map((angle) => side * angle).toSorted((one, other) => one - other)
  const edge = Math.asin(gallery.aisles.width / 2 / gallery.front)
  const ends = [side * gallery.from, side * gallery.to].toSorted((one, other) => one - other)
  return [
    { radius: gallery.front + half, from: between[0]! + edge, to: between[1]! - edge },
    { radius: gallery.back - half, from: ends[0]!, to: ends[1]! },
  ]
})

export const ROUND_PARAPETS: readonly RoundParapet[] = [...rimParapets, ...bankParapets]

/** Beside a way along a ray, on its side toward greater angles (1) or smaller ones (-1). */
function beside(angle: number, width: number, side: number, from: number, to: number): StraightParapet {
  const ray = { ...polar(0, 0), heading: angle }
  const across = side * (width / 2 + half)
  return { start: toHall(ray, across, from), end: toHall(ray, across, to) }
}

const rampParapets = aisles.angles.flatMap((angle) => {
  const isFirst = angle === aisles.angles[0]
  const isLast = angle === aisles.angles[aisles.angles.length - 1]
  return [
    beside(angle, aisles.width, -1, isFirst ? riseStart : rim, rampEnd),
    beside(angle, aisles.width, 1, isLast ? riseStart : rim, rampEnd),
  ]
})

const bankStart = gallery.aisles.profile[0]![0]
const nearestAngle = Math.min(...gallery.aisles.angles)
const stairParapets = GALLERY_AISLES.flatMap((angle) => {
  // The bank lies toward greater |angle| of the aisle by the entrance, toward smaller of the other one.
  const inward = (Math.abs(angle) === nearestAngle ? 1 : -1) * Math.sign(angle)
  const { width } = gallery.aisles
  return [
    beside(angle, width, inward, bankStart, gallery.front),
    beside(angle, width, -inward, bankStart, gallery.back),
  ]
})

export const STRAIGHT_PARAPETS: readonly StraightParapet[] = [...rampParapets, ...stairParapets]
