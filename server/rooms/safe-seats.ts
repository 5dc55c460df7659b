// Seats that are reserved and not taken. Without a limit one person could fill a room without ever coming in.
import type { Room } from 'colyseus'

/** A page that is loaded again while the first one still connects needs two. */
const MAX_HELD = 2
/** People of whom we know seats, beyond which those are forgotten who hold none any more. */
const MANY = 64

/** `[options, auth, isConsumed, isReconnection]`: Room._reservedSeats of Colyseus 0.18. */
type Reservation = readonly [unknown, unknown, boolean, boolean]

const GONE: Reservation = [null, null, true, false]

interface Seats {
  readonly _reservedSeats: Readonly<Record<string, Reservation>>
  _reserveSeat(sessionId: string, options?: unknown, auth?: unknown, ...rest: unknown[]): Promise<boolean>
}

/** `personOf` says whose seat it is, from what `onAuth` answered; null is not counted. */
export function limitSeats(room: Room, personOf: (auth: unknown) => string | null): void {
  const seats = room as unknown as Seats
  const reserve = seats._reserveSeat
  const isHeld = (sessionId: string): boolean => {
    const [, , isConsumed, isHeldForReturn] = seats._reservedSeats[sessionId] ?? GONE
    return !isConsumed && !isHeldForReturn
  }
  /** sessions by person, of which some may be taken by now: a crowd that comes at once is not looked through for each of them */
  const sessions = new Map<string, readonly string[]>()
  let forgetAt = MANY

  function forgetIdle(): void {
    if (sessions.size < forgetAt) return
    for (const [person, held] of sessions) if (!held.some(isHeld)) sessions.delete(person)
    forgetAt = Math.max(MANY, 2 * sessions.size)
  }

  seats._reserveSeat = async (sessionId, options, auth, ...rest) => {
    const isReconnection = rest[1] === true
    const person = isReconnection ? null : personOf(auth)
    if (person !== null) {
      const held = (sessions.get(person) ?? []).filter(isHeld)
      if (held.length >= MAX_HELD) return false
      forgetIdle()
      sessions.set(person, [...held, sessionId])
    }
    return reserve.call(room, sessionId, options, auth, ...rest)
  }
}
