// The four corners to sit together: which seats are whose, so that who sits on a corner's sofas is in that corner.
import { HALL } from './plan.ts'
import { SEATS, type Seat } from './seats.ts'

export const CORNER_COUNT = HALL.majlis.places.length

const SEATS_OF: readonly (readonly Seat[])[] = HALL.majlis.places.map((_, corner) =>
  SEATS.filter(({ kind, row }) => kind === 'majlis' && row === corner),
)

/** 0 … 3; nobody's seats for any other number. */
export const seatsOfCorner = (corner: number): readonly Seat[] => SEATS_OF[corner] ?? []

/** The corner of a seat; null for every other seat, and for none. */
export function cornerOfSeat(seat: number | null): number | null {
  const found = seat === null ? undefined : SEATS[seat]
  return found?.kind === 'majlis' ? found.row : null
}

/** Whether a corner is closed, in a number that has a bit for each. */
export const isClosedIn = (mask: number, corner: number): boolean => ((mask >> corner) & 1) === 1
