// Seats as people speak of them: the part of the hall and a number in it.
import { SEATS, type Seat, type SeatKind } from '../../../shared/hall/seats.ts'
import type { Words } from '../../../shared/i18n/en.ts'
import type { PersonView, SittingView } from '../../net/sitting-view.ts'

const SEAT_KINDS: readonly SeatKind[] = ['desk', 'council', 'gallery', 'majlis']

/** What may be chosen from: in a gallery the seats of the public alone. */
export const seatKinds = (gallery: number): readonly SeatKind[] => (gallery > 0 ? ['gallery'] : SEAT_KINDS)

/** The desk of my delegation, or null; desks are in the hall, not in its galleries. */
export const ownDeskOf = ({ me, delegations, gallery }: SittingView): number | null =>
  me.delegation === null || gallery > 0 ? null : (delegations.get(me.delegation)?.order ?? null)

/** Counted from 1, as the placards do. */
export const seatName = (words: Words, index: number): string => {
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
