// Every seat of the hall. The index of a seat is its name everywhere (SeatIndex): desks come first, 0 … 195, row by row from the front.
import { BENCHES, DESK_BLOCKS, type Sector, SOFAS } from './layout.ts'
import { HALL } from './plan.ts'
import { facingCentre, type Spot, toHall } from './polar.ts'

export type SeatKind = 'desk' | 'council' | 'gallery' | 'majlis'

export interface Seat {
  readonly index: number
  readonly kind: SeatKind
  readonly x: number
  /** the floor under the seat */
  readonly y: number
  readonly z: number
  /** radians, as for yaw: 0 looks to +z, grows to +x */
  readonly heading: number
  /** number among the seats of its kind; for a desk the seating order */
  readonly desk: number
  /** tier of a desk, row of the gallery, corner of a majlis, otherwise 0 */
  readonly row: number
  /** a free place to stand beside it: behind desks, before benches and sofas */
  readonly exit: Spot
}

type Place = Omit<Seat, 'index' | 'desk'>

/** The middle of the `index`-th of `count` equal parts. */
const partOf = ({ from, to }: Sector, index: number, count: number): number =>
  from + ((to - from) * (index + 0.5)) / count

/** One seat on a circle, `exit` metres farther out than it (or nearer, when negative). */
function onCircle(
  kind: SeatKind,
  row: number,
  radius: number,
  y: number,
  angle: number,
  exit: number,
): Place {
  const { x, z } = facingCentre(radius + exit, angle)
  return { kind, row, y, ...facingCentre(radius, angle), exit: { x, z } }
}

/**
 * From the middle outward, left and right in turn: delegations take desks in this order, and a sitting of few sits together before
 * the rostrum rather than at one end of a row.
 */
const fromMiddle = (row: readonly Place[]): Place[] => {
  const rank = (index: number): number => Math.abs(2 * index - (row.length - 1))
  return Array.from(row.keys())
    .toSorted((one, other) => rank(one) - rank(other) || one - other)
    .flatMap((index) => row[index] ?? [])
}

const desks = HALL.tiers.flatMap(({ radius, y }, tier) =>
  fromMiddle(
    DESK_BLOCKS.filter((block) => block.tier === tier).flatMap((block) =>
      Array.from({ length: block.desks }, (_, index) =>
        onCircle('desk', tier, radius, y, partOf(block, index, block.desks), HALL.exits.desk),
      ),
    ),
  ),
)

const { seats: councilSeats, span, radius: councilRadius } = HALL.council
const council = Array.from({ length: councilSeats }, (_, index) => {
  const angle = partOf({ from: -span / 2, to: span / 2 }, index, councilSeats)
  return onCircle('council', 0, councilRadius, 0, angle, HALL.exits.council)
})

const gallery = BENCHES.flatMap((bench) => {
  const row = HALL.gallery.rows[bench.row]
  if (!row) throw new RangeError(`no row ${bench.row}`)
  return Array.from({ length: bench.seats }, (_, index) =>
    onCircle('gallery', bench.row, row.radius, row.y, partOf(bench, index, bench.seats), HALL.exits.gallery),
  )
})

const majlis = SOFAS.flatMap((sofa) =>
  Array.from({ length: sofa.seats }, (_, index): Place => {
    const along = ((index + 0.5) / sofa.seats - 0.5) * (sofa.width - HALL.majlis.sofa.depth)
    return {
      kind: 'majlis',
      row: sofa.corner,
      y: 0,
      ...toHall(sofa, along, 0),
      heading: sofa.heading,
      exit: toHall(sofa, along, HALL.exits.majlis),
    }
  }),
)

const numbered = (places: readonly Place[]) => places.map((place, desk) => ({ ...place, desk }))

export const SEATS: readonly Seat[] = [desks, council, gallery, majlis]
  .flatMap(numbered)
  .map((seat, index) => ({ ...seat, index }))

/** Desks stand first in SEATS. */
export const DESK_COUNT = desks.length
