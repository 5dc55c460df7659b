// What stands in a walker's way, counted out from the plan as three plain shapes seen from above, and how high each reaches: over
// what is low a camera may look.
import { BENCHES, COLUMNS, DESK_BLOCKS, GHAFS, PALMS, SOFAS, WATER } from './layout.ts'
import { ROUND_PARAPETS, STRAIGHT_PARAPETS } from './parapets.ts'
import { HALL } from './plan.ts'
import { polar, type Spot, toHall } from './polar.ts'
import { SEATS } from './seats.ts'

/** Metres above the floor of the carpet that it reaches; what says nothing else reaches to the ceiling. */
interface Tall {
  readonly top: number
}

export interface Disc extends Spot, Tall {
  readonly kind: 'disc'
  readonly radius: number
}

/** All within `radius` of the line between two spots. */
export interface Bar extends Tall {
  readonly kind: 'bar'
  readonly start: Spot
  readonly end: Spot
  readonly radius: number
}

/** All within `radius` of a part of a circle around the centre; its ends are round. */
export interface Bow extends Tall {
  readonly kind: 'bow'
  readonly circle: number
  readonly from: number
  readonly to: number
  readonly radius: number
}

export type Obstacle = Disc | Bar | Bow

const CEILING = Number.POSITIVE_INFINITY
/** an armchair's back, above its floor */
const CHAIR_HEIGHT = 1.12
/** parapets follow floors and ramps; this is over the highest of them */
const PARAPET_TOP =
  Math.max(...HALL.tiers.map(({ y }) => y), ...HALL.gallery.rows.map(({ y }) => y)) + HALL.parapet.height

const disc = (spot: Spot, radius: number, top = CEILING): Disc => ({
  ...{ kind: 'disc', x: spot.x, z: spot.z },
  ...{ radius, top },
})
const bar = (start: Spot, end: Spot, radius: number, top = CEILING): Bar => ({
  ...{ kind: 'bar', start, end },
  ...{ radius, top },
})

/** Between two circles and two angles; the round ends are drawn in, so that nothing reaches beyond the angles. */
function bow(inner: number, outer: number, from: number, to: number, top = CEILING): Bow {
  const circle = (inner + outer) / 2
  const radius = (outer - inner) / 2
  return { kind: 'bow', circle, radius, top, from: from + radius / circle, to: to - radius / circle }
}

function desks(): Obstacle[] {
  const { row, tiers, council } = HALL
  const chairs = SEATS.filter(({ kind }) => kind === 'desk' || kind === 'council')
  return [
    ...DESK_BLOCKS.map(({ tier, from, to }) => {
      const { radius, y } = tiers[tier]!
      return bow(radius + row.front, radius + row.desk.to, from, to, y + row.desk.height)
    }),
    bow(council.table.inner, council.table.outer, -council.span / 2, council.span / 2, council.table.height),
    ...chairs.map((seat) =>
      disc(seat, seat.kind === 'desk' ? row.chair : council.chair, seat.y + CHAIR_HEIGHT),
    ),
  ]
}

function galleryBenches(): Obstacle[] {
  const { rows, bench } = HALL.gallery
  return BENCHES.map(({ row, from, to }) => {
    const { radius, y } = rows[row]!
    return bow(radius - bench.depth / 2, radius + bench.depth / 2, from, to, y + bench.height)
  })
}

function parapets(): Obstacle[] {
  const half = HALL.parapet.thickness / 2
  return [
    ...ROUND_PARAPETS.map(({ radius, from, to }) => bow(radius - half, radius + half, from, to, PARAPET_TOP)),
    ...STRAIGHT_PARAPETS.map(({ start, end }) => bar(start, end, half, PARAPET_TOP)),
  ]
}

/** The rims of the water and their closing at each crossing: nobody gets in. */
function waterRims(): Obstacle[] {
  const { inner, outer, rim } = HALL.water
  const [near, far] = [inner - rim.width, outer + rim.width]
  return WATER.flatMap(({ from, to }) => [
    bow(near, inner, from, to, rim.height),
    bow(outer, far, from, to, rim.height),
    ...[from + rim.width / 2 / near, to - rim.width / 2 / near].map((angle) =>
      bar(polar(inner, angle), polar(outer, angle), rim.width / 2, rim.height),
    ),
  ])
}

function majlisCorners(): Obstacle[] {
  const { sofa, table, places } = HALL.majlis
  return [
    ...SOFAS.map((place) => {
      const reach = (place.width - sofa.depth) / 2
      return bar(toHall(place, -reach, 0), toHall(place, reach, 0), sofa.depth / 2, sofa.height)
    }),
    ...places.map((place) => disc(toHall(place, table.x, table.z), table.radius, table.height)),
  ]
}

function walls(): Obstacle[] {
  const { wall, door, lobby } = HALL
  const edge = Math.asin(door.width / 2 / wall.radius)
  const half = lobby.wall.thickness / 2
  const [x, z] = [lobby.halfWidth + half, lobby.end + half]
  const { x: towerX, z: towerZ, side } = lobby.barjeel
  const corners = [-1, 1].flatMap((right) => [-1, 1].map((far) => ({ right, far })))
  const tower = corners.map(({ right, far }) => ({
    x: towerX + (right * (side - half)) / 2,
    z: towerZ + (far * right * (side - half)) / 2,
  }))
  return [
    bow(wall.radius, wall.radius + wall.thickness, edge, 2 * Math.PI - edge),
    bar({ x: -x, z: wall.radius - 3 }, { x: -x, z }, half),
    bar({ x, z: wall.radius - 3 }, { x, z }, half),
    bar({ x: -x, z }, { x, z }, half),
    ...tower.map((corner, index) => bar(corner, tower[(index + 1) % tower.length]!, half / 2)),
  ]
}

function thingsInTheRound(): Obstacle[] {
  const { rostrum, plinth, perimeter, palms, ghafs } = HALL
  const { x, z, width, depth, height } = rostrum.lectern
  const reach = (width - depth) / 2
  return [
    bar({ x: x - reach, z }, { x: x + reach, z }, depth / 2, rostrum.y + height),
    bar(
      { x: plinth.x - plinth.halfLength, z: plinth.z },
      { x: plinth.x + plinth.halfLength, z: plinth.z },
      plinth.radius,
    ),
    ...COLUMNS.map((column) => disc(column, perimeter.columns.radius)),
    ...PALMS.map((palm) => disc(palm, palms.trunk)),
    ...GHAFS.map((ghaf) => disc(ghaf, ghafs.planter)),
  ]
}

export const OBSTACLES: readonly Obstacle[] = [
  ...walls(),
  ...desks(),
  ...galleryBenches(),
  ...parapets(),
  ...waterRims(),
  ...majlisCorners(),
  ...thingsInTheRound(),
]
