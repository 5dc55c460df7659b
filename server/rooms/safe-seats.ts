// Seats that are reserved and not taken. Without a limit one person could fill a room without ever coming in.
import type { Room } from 'colyseus'

/** A page that is loaded again while the first one still connects needs two. */
const MAX_HELD = 2

/** `[options, auth, isConsumed, isReconnection]`: Room._reservedSeats of Colyseus 0.18. */
type Reservation = readonly [unknown, unknown, boolean, boolean]

interface Seats {
  readonly _reservedSeats: Readonly<Record<string, Reservation>>
  _reserveSeat(sessionId: string, options?: unknown, auth?: unknown, ...rest: unknown[]): Promise<boolean>
}

/** `personOf` says whose seat it is, from what `onAuth` answered; null is not counted. */
export function limitSeats(room: Room, personOf: (auth: unknown) => string | null): void {
  const seats = room as unknown as Seats
  const reserve = seats._reserveSeat
  seats._reserveSeat = async (sessionId, options, auth, ...rest) => {
    const isReconnection = rest[1] === true
    const person = isReconnection ? null : personOf(auth)
    if (person !== null) {
      const held = Object.values(seats._reservedSeats).filter(
        ([, holder, isConsumed, isHeldForReturn]) =>
          !isConsumed && !isHeldForReturn && personOf(holder) === person,
      )
      if (held.length >= MAX_HELD) return false
    }
    return reserve.call(room, sessionId, options, auth, ...rest)
  }
}
