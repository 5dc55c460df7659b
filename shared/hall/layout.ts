// Where the repeated things stand, counted out from the plan: blocks of desks, benches, columns, screens, trees, water, spawns.
import { HALL } from './plan.ts'
import { type Facing, facingCentre, polar, type Spot, toGrid, toHall } from './polar.ts'

/** Part of a ring around the centre, from one angle to a greater one. */
export interface Sector {
  readonly from: number
  readonly to: number
}

/** The desks between two aisles on one tier; `from` and `to` are the ends of the desks. */
export interface DeskBlock extends Sector {
  readonly tier: number
  readonly desks: number
}

/** Angle that a half width takes up at a distance. */
const halfAngle = (halfWidth: number, radius: number): number => Math.asin(halfWidth / radius)

const { angles: AISLES, width: AISLE_WIDTH } = HALL.aisles

/** Tier by tier from the front, within a tier from -x to +x. */
export const DESK_BLOCKS: readonly DeskBlock[] = HALL.tiers.flatMap(({ radius, desks }, tier) =>
  AISLES.slice(1).map((to, block) => {
    const edge = halfAngle(AISLE_WIDTH / 2, radius)
    return { tier, desks, from: (AISLES[block] ?? 0) + edge, to: to - edge }
  }),
)

/** One bench of the gallery; `side` -1 stands on -x, 1 on +x. */
export interface Bench extends Sector {
  readonly row: number
  readonly side: -1 | 1
  readonly seats: number
}

export const BENCHES: readonly Bench[] = HALL.gallery.rows.flatMap(({ radius, seats }, row) => {
  const { angles, width } = HALL.gallery.aisles
  const edge = halfAngle(width / 2, radius)
  const from = Math.min(...angles) + edge
  const to = Math.max(...angles) - edge
  return [{ row, side: -1, seats, from: -to, to: -from } as const, { row, side: 1, seats, from, to } as const]
})

/** Aisles of both banks, as angles. */
export const GALLERY_AISLES: readonly number[] = HALL.gallery.aisles.angles.flatMap((angle) => [
  -angle,
  angle,
])

/** How far an angle is from the -z axis, 0 … π. */
const fromNorth = (angle: number): number =>
  Math.abs(Math.PI - (((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)))

const { bays, columns, screens } = HALL.perimeter
const bayAngle = (index: number): number => (index / bays) * 2 * Math.PI
const isOpen = (angle: number): boolean => fromNorth(angle) < HALL.wall.open

/** no column stands in the door */
const DOOR_EDGE = halfAngle(HALL.door.width / 2 + columns.radius, columns.at)

export const COLUMNS: readonly Spot[] = Array.from({ length: bays }, (_, bay) => bayAngle(bay + 0.5))
  .filter((angle) => !isOpen(angle) && Math.PI - fromNorth(angle) > DOOR_EDGE)
  .map((angle) => polar(columns.at, angle))

/** Lattice screens between the columns (the door's bay has none); `width` across, facing the centre. */
export const SCREENS: readonly (Facing & { readonly width: number })[] = Array.from(
  { length: bays - 1 },
  (_, bay) => bayAngle(bay + 1),
)
  .filter((angle) => !isOpen(angle))
  .map((angle) => ({
    ...facingCentre(screens.at, angle),
    width: 2 * screens.at * Math.tan(Math.PI / bays) - 2 * columns.radius,
  }))

/** `variant` 0 … 2 tells the drawing which palm, so that neighbours differ. */
export interface Tree extends Spot {
  readonly variant: number
}

export const PALMS: readonly Tree[] = [
  ...Array.from({ length: HALL.palms.count }, (_, index) => ((index + 0.5) / HALL.palms.count) * 2 * Math.PI)
    .filter((angle) => !isOpen(angle) && Math.PI - fromNorth(angle) > HALL.palms.clear)
    .map((angle) => polar(HALL.palms.at, angle)),
  ...HALL.lobby.palms,
].map((spot, index) => ({ ...spot, variant: index % 3 }))

export const GHAFS: readonly Tree[] = HALL.ghafs.angles.map((angle, index) => ({
  ...polar(HALL.ghafs.at, angle),
  variant: index % 2,
}))

/** Where the ring of water lies open: between the ramps of the aisles and the level bridges. */
export const WATER: readonly Sector[] = (() => {
  const { inner, rim, bridges } = HALL.water
  const ramp = halfAngle(AISLE_WIDTH / 2 + HALL.parapet.thickness, inner - rim.width)
  const bridge = halfAngle(bridges.width / 2, inner - rim.width)
  const crossings = [
    ...AISLES.map((at) => ({ at, half: ramp })),
    ...bridges.angles.map((at) => ({ at, half: bridge })),
  ].toSorted((one, other) => one.at - other.at)
  return crossings.map(({ at, half }, index) => {
    const next = crossings[index + 1]
    const first = crossings[0]
    const end = next ?? { at: (first?.at ?? 0) + 2 * Math.PI, half: first?.half ?? 0 }
    return { from: at + half, to: end.at - end.half }
  })
})()

/** A sofa of a majlis corner in the hall's frame. */
export interface Sofa extends Facing {
  readonly corner: number
  readonly width: number
  readonly seats: number
}

export const SOFAS: readonly Sofa[] = HALL.majlis.places.flatMap((place, corner) =>
  HALL.majlis.sofas.map(({ x, z, heading, width, seats }) => ({
    ...toHall(place, x, z),
    heading: place.heading + heading,
    corner,
    width,
    seats,
  })),
)

/** Where people come in, the nearest to the door first; all look at the hall. */
export const SPAWNS: readonly Facing[] = (() => {
  const { z, rows, columns: across, spacing } = HALL.lobby.spawn
  return Array.from({ length: rows * across }, (_, index) => ({
    x: toGrid(((index % across) - (across - 1) / 2) * spacing),
    z: toGrid(z + Math.floor(index / across) * spacing),
    heading: Math.PI,
  }))
})()
