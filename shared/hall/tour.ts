// The places that a newcomer is shown from the air, in this order; drawn from the plan, so that they move with it. Each is a fine
// picture by itself as well, for those who do not want to fly.
import { HALL } from './plan.ts'
import { polar, toHall } from './polar.ts'

export const TOUR_STOPS = ['court', 'door', 'hall', 'desks', 'rostrum', 'wall', 'majlis', 'dome'] as const
export type TourStopName = (typeof TOUR_STOPS)[number]

/** Metres, y above the floor of the carpet. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly z: number
}

export interface TourStop {
  readonly eye: Point
  /** what is looked at */
  readonly at: Point
}

const { wall, lobby, tiers, rostrum, votingWall, dome, majlis, carpet } = HALL
const point = (x: number, y: number, z: number): Point => ({ x, y, z })
const lastTier = tiers[tiers.length - 1]!
/** over the heads of those who stand in the last row */
const OVER_HEADS = lastTier.y + 2.6
const corner = majlis.places[3]!

const majlisEye = toHall(corner, 1.6, 6.4)
const deskEye = polar(lastTier.radius + 1, 0.42)

export const TOUR: Readonly<Record<TourStopName, TourStop>> = {
  court: {
    eye: point(4.5, 4.2, lobby.end - 3),
    at: point(-2, 4.6, wall.radius),
  },
  door: {
    eye: point(0.4, 2.7, wall.radius + 4.5),
    at: point(0, 5.2, rostrum.z),
  },
  hall: {
    eye: point(-9, 8.2, wall.radius - 14),
    at: point(2, 4.4, rostrum.z),
  },
  desks: {
    eye: point(deskEye.x, OVER_HEADS, deskEye.z),
    at: point(-1, 2.4, rostrum.z),
  },
  rostrum: {
    eye: point(4.6, 2.9, rostrum.z + 8.6),
    at: point(rostrum.speaker.x, rostrum.y + 1.9, rostrum.speaker.z),
  },
  wall: {
    eye: point(3.4, 6, 0),
    at: point(votingWall.x, votingWall.y - 0.8, votingWall.z),
  },
  majlis: {
    eye: point(majlisEye.x, 3, majlisEye.z),
    at: point(corner.x, 1.1, corner.z),
  },
  dome: {
    eye: point(1, 5.4, carpet.radius + 5),
    at: point(0, dome.base + dome.rise * 0.62, -carpet.radius - 6),
  },
}
