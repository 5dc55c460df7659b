// Where in the building each place is: for whoever offers it to those who walk in, leads there, or draws it.
import { HALL } from '../shared/hall/plan.ts'
import { type Facing, type Spot, toHall } from '../shared/hall/polar.ts'
import { ROOMS } from '../shared/hall/rooms.ts'
import type { PlaceName } from '../shared/lab/place.ts'

/** `reach`: who is nearer than that is in it, metres. */
export interface PlaceSpot extends Spot {
  readonly reach: number
}

const roomSpot = (name: string): PlaceSpot[] =>
  ROOMS.filter((room) => room.name === name).map((room) => ({
    ...{ x: room.x, z: room.z, reach: Math.min(room.width, room.depth) / 2 },
  }))

/** On the wall of the court between the doors of two rooms; it looks across the court. */
export const EXCHANGE_BOARD: Facing = { x: HALL.lobby.halfWidth - 0.06, z: 50, heading: -Math.PI / 2 }

/** Some are in several spots. Each place that is no room of its own adds its line. */
export const PLACE_SPOTS: Readonly<Record<PlaceName, readonly PlaceSpot[]>> = {
  lab: roomSpot('lab'),
  opinion: [{ x: HALL.lobby.opinion.x, z: HALL.lobby.opinion.z, reach: HALL.lobby.opinion.radius }],
  crisis: roomSpot('crisis'),
  corners: HALL.majlis.places.map((place) => ({ ...toHall(place, 0, 0), reach: 3 })),
  academy: roomSpot('academy'),
  exchange: [{ x: EXCHANGE_BOARD.x - 1.4, z: EXCHANGE_BOARD.z, reach: 1.6 }],
  signing: roomSpot('signing'),
  stories: roomSpot('stories'),
  record: [HALL.lobby.record],
  // seen from everywhere in the hall: nobody walks there
  wall: [],
  // on the air
  interpretation: [],
  // of no room: it is in the panel of the record
  recording: [],
  // wherever somebody speaks
  captions: [],
}

/** The place that one is in, or null; and how far away the nearest spot of a place is. */
export function placeAt(x: number, z: number): PlaceName | null {
  for (const [place, spots] of Object.entries(PLACE_SPOTS))
    for (const spot of spots) if (Math.hypot(spot.x - x, spot.z - z) < spot.reach) return place as PlaceName
  return null
}

export const metresTo = (place: PlaceName, x: number, z: number): number =>
  Math.min(...PLACE_SPOTS[place].map((spot) => Math.hypot(spot.x - x, spot.z - z)))
