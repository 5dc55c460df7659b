// The building as data: every measure of the hall stands here and nowhere else. Metres and radians; the origin is the centre of
// the floor, +z leads to the entrance, -z to the rostrum and the voting wall; angles run from +z toward +x.
import { degrees, type Facing, facingCentre } from './polar.ts'

type DeepReadonly<T> = { readonly [Key in keyof T]: T[Key] extends object ? DeepReadonly<T[Key]> : T[Key] }

/** A way up or down along a ray: pairs of distance from the centre and height, straight between them. */
export type Profile = readonly (readonly [distance: number, y: number])[]

const TIER_RADII = [10.8, 13.7, 16.6, 19.5] as const
const TIER_RISE = 0.36
const tierHeight = (tier: number): number => Number((tier * TIER_RISE).toFixed(2))
/** The rooms around the court, by what they are for. */
export type RoomName = 'lab' | 'crisis' | 'academy' | 'signing' | 'stories'

/** Behind the chairs a row is level with the aisle between these distances from the seats. */
const LEVEL = { from: 0.55, to: 1.5 }
/** From the seats of the last tier to its rim; from there ramps lead down to the promenade, 1:5.6. */
const RIM = 1.6
const RAMP_END = 27.1

const aisleProfile: Profile = [
  ...TIER_RADII.flatMap((radius, tier): [number, number][] => [
    [radius + LEVEL.from, tierHeight(tier)],
    [radius + (tier === 3 ? RIM : LEVEL.to), tierHeight(tier)],
  ]),
  [RAMP_END, 0],
]

const measured = {
  /** inner face of the wall; toward -z, within `open` of the axis, a balustrade leaves the view free */
  wall: { radius: 39, thickness: 0.6, height: 7.2, open: degrees(46), balustrade: 1.05 },
  /** opening in the wall on the +z axis, under an arch that rises from `spring` to `height` */
  door: {
    width: 10.4,
    height: 6.6,
    spring: 3.6,
    front: { halfWidth: 8.6, height: 8.8, z: 39.5, depth: 1.8 },
  },
  carpet: { radius: 5 },

  council: {
    seats: 15,
    radius: 7,
    /** from the first seat's edge to the last one's */
    span: degrees(190),
    table: { inner: 5.75, outer: 6.45, height: 0.74 },
    chair: 0.27,
  },

  tiers: TIER_RADII.map((radius, tier) => ({
    /** circle of the seats */
    radius,
    /** height of its floor */
    y: tierHeight(tier),
    /** desks in each of the four blocks between aisles: 4 × (8 + 11 + 14 + 16) = 196 */
    desks: [8, 11, 14, 16][tier] ?? 0,
  })),
  /**
   * measured from the seats' circle: a tier's floor begins at `front` and reaches to the next one's front, the last one's to
   * `back`; desks stand between `from` and `to`
   */
  row: {
    front: -1.16,
    back: RIM,
    desk: { from: -0.98, to: -0.36, height: 0.765 },
    /** radius that a chair keeps free of walkers */
    chair: 0.27,
    seatHeight: 0.46,
  },
  /** radial ways between the blocks, and at both ends; parallel-sided */
  aisles: {
    angles: [-108, -54, 0, 54, 108].map(degrees),
    /** clear between desks; parapets of the ramps stand outside of it */
    width: 1.6,
    profile: aisleProfile,
  },
  /** low walls where a floor ends above another; where they run: parapets.ts */
  parapet: { thickness: 0.2, height: 0.9 },

  rostrum: {
    x: 0,
    z: -12.2,
    radius: 4.2,
    y: 0.45,
    /** to both sides along x; `from` and `to` are distances from the rostrum's centre; 1:8 */
    ramp: { width: 1.6, from: 4, to: 7.6 },
    lectern: { x: 0, z: -10.7, width: 1.2, depth: 0.5, height: 1.12 },
    /** where a speaker stands */
    speaker: { x: 0, z: -11.5, heading: 0 },
  },

  /** two banks of benches at the back, mirrored, left and right of the entrance */
  gallery: {
    rows: [
      { radius: 31, y: 0.45, seats: 23 },
      { radius: 32.7, y: 0.73, seats: 25 },
      { radius: 34.4, y: 1.01, seats: 26 },
    ],
    /** the banks' edges, at +angle and -angle */
    from: degrees(8),
    to: degrees(46),
    front: 29.5,
    back: 34.9,
    /** measured from the seats' circle: where the next row's floor begins */
    riser: 0.3,
    bench: { depth: 0.52, seatHeight: 0.44, height: 0.9 },
    aisles: {
      angles: [9.5, 44.5].map(degrees),
      width: 1.4,
      profile: [
        [27.3, 0],
        [29.8, 0.45],
        [30.5, 0.45],
        [31.6, 0.73],
        [32.2, 0.73],
        [33.3, 1.01],
        [34.9, 1.01],
      ] as [number, number][],
    },
  },

  /** a ring of water, let in between two rims; the aisles' ramps bridge it, and level bridges do at `bridges` */
  water: {
    inner: 21.5,
    outer: 23.1,
    depth: 0.25,
    rim: { width: 0.35, height: 0.16 },
    bridges: { angles: [-130, 130, 180].map(degrees), width: 3 },
  },

  /** four corners to sit together: a sofa at the back and one on each side, in the frame of `place` (local +z is the open side) */
  majlis: {
    places: [-70, 70, -124, 124].map((angle): Facing => facingCentre(31.2, degrees(angle))),
    sofas: [
      { x: 0, z: -2.2, heading: 0, width: 6.4, seats: 4 },
      { x: -3, z: 0.4, heading: degrees(90), width: 4.2, seats: 2 },
      { x: 3, z: 0.4, heading: degrees(-90), width: 4.2, seats: 2 },
    ],
    sofa: { depth: 0.95, seatHeight: 0.38, height: 0.85 },
    table: { x: 0, z: 0.3, radius: 0.62, height: 0.43 },
    rug: { x: 0, z: 0.35, width: 7.4, depth: 5.8 },
  },

  /** the torus stands upright across the axis; its void holds the voting wall. Half-axes of the ring's middle line, and its tube. */
  torus: {
    x: 0,
    y: 11.6,
    z: -30,
    halfWidth: 15.2,
    halfHeight: 9.2,
    tube: 3.1,
    panels: [64, 16] as [number, number],
  },
  votingWall: { x: 0, y: 11.6, z: -29.9, heading: 0, width: 18.6, height: 8.54 },
  /** under the torus: a straight block along x with round ends */
  plinth: { x: 0, z: -30, halfLength: 13, radius: 4.8, height: 0.5 },

  dome: { base: 7.2, radius: 39.5, rise: 25, oculus: 5 },

  /** `bays` around the wall, columns between them; the one at angle 0 is the door */
  perimeter: {
    bays: 30,
    columns: { radius: 0.45, at: 38.2, height: 7.4 },
    screens: { at: 38.9, from: 0.55, to: 6.95 },
  },
  /** around the wall; none stands within `clear` of the entrance's axis */
  palms: { count: 26, at: 36.4, clear: degrees(9), trunk: 0.35, height: 4.8 },
  ghafs: { angles: [-32, 32, -86, 86, -145, 145].map(degrees), at: 25.2, planter: 1.25, height: 3.6 },

  /** from a seat outward to where one stands up: the middle of the free way behind desks, before benches and sofas */
  exits: { desk: 1.03, council: 1, gallery: -0.85, majlis: 0.95 },

  lobby: {
    /** half the width, and the far end on +z; toward the hall it ends at the hall's own wall */
    halfWidth: 12,
    end: 58,
    wall: { thickness: 0.4, height: 4.2 },
    barjeel: { x: -9.4, z: 50, side: 3.2, height: 12.5 },
    /** long pools on both sides of the way to the door, at x and -x; bridges lead to the doors of the rooms */
    pools: {
      x: 6,
      width: 1.3,
      depth: 0.25,
      rim: 0.25,
      spans: [
        [42, 44.2],
        [48, 52],
        [55.8, 57.2],
      ] as [number, number][],
    },
    palms: [
      { x: 8.4, z: 42.4 },
      { x: -8.4, z: 42.4 },
      { x: 8.6, z: 49.6 },
      { x: 8.6, z: 57 },
      { x: -8.6, z: 57 },
    ],
    /** the opinion floor: a circle let into the paving between the pools, to be walked on; marks keep within `marks` of its radius */
    opinion: { x: 0, z: 45.4, radius: 4, marks: 0.9 },
    /** people appear in rows across the axis and look at the hall */
    spawn: { z: 50, rows: 4, columns: 6, spacing: 1.2 },
  },

  /** rooms around the court, in frames with the door on local +z; `width` across and `depth` are inside measures */
  rooms: {
    wall: { thickness: 0.4, height: 4.2 },
    door: { width: 2.8, height: 3 },
    places: [
      { name: 'lab', x: -18.9, z: 46.1, heading: degrees(90), width: 7.4, depth: 13 },
      { name: 'academy', x: -18.9, z: 53.9, heading: degrees(90), width: 7.4, depth: 13 },
      { name: 'crisis', x: 18.9, z: 46.1, heading: degrees(-90), width: 7.4, depth: 13 },
      { name: 'signing', x: 18.9, z: 53.9, heading: degrees(-90), width: 7.4, depth: 13 },
      { name: 'stories', x: 0, z: 62.7, heading: degrees(180), width: 18, depth: 8.6 },
    ] as { name: RoomName; x: number; z: number; heading: number; width: number; depth: number }[],
  },
}

export type Hall = DeepReadonly<typeof measured>
export const HALL: Hall = measured
