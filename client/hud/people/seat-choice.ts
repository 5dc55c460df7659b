// Seats as people speak of them: the part of the hall and a number in it.
import { SEATS, type Seat, type SeatKind } from '../../../shared/hall/seats.ts'
import type { InsideWords } from '../../../shared/i18n/en.ts'
import type { PersonView } from '../../net/sitting-view.ts'

export const SEAT_KINDS: readonly SeatKind[] = ['desk', 'council', 'gallery', 'majlis']

/** Counted from 1, as the placards do. */
export const seatName = (words: InsideWords, index: number): string => {
  const seat = SEATS[index]
  return seat ? words.seats.names[seat.kind]({ seat: seat.desk + 1 }) : ''
}

/** Seats of one kind on which nobody sits; of the desks those that belong to no delegation of the sitting, and one's own. */
export function freeSeats(
  kind: SeatKind,
  people: Iterable<PersonView>,
  reserved: ReadonlySet<number>,
): readonly Seat[] {
  const taken = new Set([...people].map(({ seat }) => seat))
  return SEATS.filter((seat) => seat.kind === kind && !taken.has(seat.index) && !reserved.has(seat.index))
}
