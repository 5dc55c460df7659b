// What stands in a walker's way, counted out from the plan as three plain shapes seen from above, and how high each reaches: over
// what is low a camera may look.
import { BENCHES, COLUMNS, DESK_BLOCKS, GHAFS, PALMS, SOFAS, WATER } from './layout.ts'
import { ROUND_PARAPETS, STRAIGHT_PARAPETS } from './parapets.ts'
import { HALL } from './plan.ts'
import { type Facing, polar, type Spot, toHall } from './polar.ts'
import { DOORS, FURNITURE, type Furniture, ROOMS } from './rooms.ts'
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
  const { x: towerX, z: towerZ, side } = lobby.barjeel
  const corners = [-1, 1].flatMap((right) => [-1, 1].map((far) => ({ right, far })))
  const { front } = door
  const jamb = (front.halfWidth - door.width / 2 - front.depth) / 2
  const jambs = [-1, 1].map((side) => {
    const middle = (side * (front.halfWidth + door.width / 2)) / 2
    return bar({ x: middle - jamb, z: front.z }, { x: middle + jamb, z: front.z }, front.depth / 2)
  })
  const tower = corners.map(({ right, far }) => ({
    x: towerX + (right * (side - half)) / 2,
    z: towerZ + (far * right * (side - half)) / 2,
  }))
  return [
    bow(wall.radius, wall.radius + wall.thickness, edge, 2 * Math.PI - edge),
    ...jambs,
    ...courtWalls(),
    ...tower.map((corner, index) => bar(corner, tower[(index + 1) % tower.length]!, half / 2)),
  ]
}

/** The walls of the court, with the doors of the rooms left open. */
function courtWalls(): Obstacle[] {
  const { wall, lobby, rooms } = HALL
  const half = lobby.wall.thickness / 2
  const [x, z] = [lobby.halfWidth + half, lobby.end + half]
  const [left, right]: readonly Spot[] = [
    { x: -x, z },
    { x, z },
  ]
  const runs: readonly (readonly [Spot, Spot])[] = [
    [{ x: -x, z: wall.radius - 3 }, left!],
    [{ x, z: wall.radius - 3 }, right!],
    [left!, right!],
  ]
  return runs.flatMap(([start, end]) => {
    const length = Math.hypot(end.x - start.x, end.z - start.z)
    const [dx, dz] = [(end.x - start.x) / length, (end.z - start.z) / length]
    const at = (along: number): Spot => ({ x: start.x + dx * along, z: start.z + dz * along })
    const gaps = DOORS.filter(
      (door) => Math.abs((door.x - start.x) * dz - (door.z - start.z) * dx) < half * 2,
    )
      .map((door) => (door.x - start.x) * dx + (door.z - start.z) * dz)
      .toSorted((one, other) => one - other)
    const edge = rooms.door.width / 2 + half
    const ends = [0, ...gaps.flatMap((gap) => [gap - edge, gap + edge]), length]
    return Array.from({ length: ends.length / 2 }, (_, i) =>
      bar(at(ends[i * 2]!), at(ends[i * 2 + 1]!), half),
    )
  })
}

/** The other three walls of each room, and what stands in it. */
function roomsAround(): Obstacle[] {
  const half = HALL.rooms.wall.thickness / 2
  return ROOMS.flatMap((room) => {
    const [x, z] = [room.width / 2 + half, room.depth / 2 + half]
    const corners = [toHall(room, -x, z), toHall(room, -x, -z), toHall(room, x, -z), toHall(room, x, z)]
    const walls = corners.slice(1).map((corner, i) => bar(corners[i]!, corner, half))
    return [...walls, ...FURNITURE[room.name].map((piece) => furniture(room, piece))]
  })
}

function furniture(room: Facing, { x, z, heading, width, depth, height, kind }: Furniture): Obstacle {
  const place = { ...toHall(room, x, z), heading: room.heading + heading }
  if (kind === 'round' || kind === 'pole' || kind === 'chair') return disc(place, width / 2, height)
  const reach = (width - depth) / 2
  return bar(toHall(place, -reach, 0), toHall(place, reach, 0), depth / 2, height)
}

const POOL_TOP = 0.2
/** The rims of the long pools. */
function pools(): Obstacle[] {
  const { x, width, rim, spans } = HALL.lobby.pools
  const radius = width / 2 + rim
  return [-x, x].flatMap((at) =>
    spans.map(([from, to]) =>
      bar({ x: at, z: from + radius - rim }, { x: at, z: to - radius + rim }, radius, POOL_TOP),
    ),
  )
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
  ...roomsAround(),
  ...pools(),
  ...desks(),
  ...galleryBenches(),
  ...parapets(),
  ...waterRims(),
  ...majlisCorners(),
  ...thingsInTheRound(),
]
