// The corners of the hall: who is in them, which are private, and who may come into those. In memory alone: of what is said there nothing
// is kept, by nobody, and a corner that everybody has left is open again.
import { CORNER_COUNT, cornerOfSeat, isClosedIn } from '../../shared/hall/corners.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { CornerNews } from '../../shared/protocol/corners.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import type { Hall } from './hall.ts'

interface Corner {
  /** when it was closed; null: it is open */
  privateSince: number | null
  /** who sat there when it was looked at last */
  people: ReadonlySet<PersonId>
  /** who asks to be let in, in the order of asking */
  readonly knocking: Set<PersonId>
  /** who may come in though it is private, and until when */
  readonly admitted: Map<PersonId, number>
}

/** a full hall may knock, and no more */
const MOST_KNOCKING = 50

const emptyCorner = (): Corner => ({
  ...{ privateSince: null, people: new Set<PersonId>(), knocking: new Set<PersonId>() },
  admitted: new Map<PersonId, number>(),
})

export class Corners {
  readonly #corners = Array.from({ length: CORNER_COUNT }, emptyCorner)

  /** Null: there is no such corner. */
  of(corner: number): Corner | null {
    return this.#corners[corner] ?? null
  }

  /** Whether somebody would have to be let in. */
  isShutTo(hall: Hall, corner: number, person: PersonId): boolean {
    const { privateSince, people, admitted } = this.#corners[corner]!
    if (privateSince === null || people.has(person)) return false
    return (admitted.get(person) ?? 0) < hall.house.now()
  }

  /** Closes or opens a corner, for all to see. Harmless twice. */
  setPrivate(hall: Hall, corner: number, isPrivate: boolean): void {
    const here = this.#corners[corner]!
    if ((here.privateSince !== null) === isPrivate) return
    const since = here.privateSince
    here.privateSince = isPrivate ? hall.house.now() : null
    here.knocking.clear()
    const bit = 1 << corner
    const { closedCorners } = hall.state
    hall.state.closedCorners = isPrivate ? closedCorners | bit : closedCorners & ~bit
    if (since !== null) recordMeeting(hall, corner, since)
  }

  knock(hall: Hall, corner: number, person: PersonId): void {
    const { knocking } = this.#corners[corner]!
    if (knocking.size < MOST_KNOCKING) knocking.add(person)
    this.tellKnocking(hall, corner)
  }

  tellKnocking(hall: Hall, corner: number): void {
    const { knocking } = this.#corners[corner]!
    const people = [...knocking].flatMap((person) => {
      const name = hall.attendance.people.get(person)?.name
      return name === undefined ? [] : [{ person, name }]
    })
    this.tell(hall, corner, { is: 'knocking', people })
  }

  /** To those who sit there at this moment, and to nobody else. */
  tell(hall: Hall, corner: number, news: CornerNews): void {
    for (const person of sittingIn(hall, corner)) hall.outlet.send(person, MESSAGE.corner, news)
  }

  /** After anybody sat down, stood up or went away: who left is told to forget, and what nobody sits in is open. */
  follow(hall: Hall): void {
    for (const [corner, here] of this.#corners.entries()) {
      const before = here.people
      const now = sittingIn(hall, corner)
      if (before.size === 0 && now.size === 0) continue
      here.people = now
      for (const person of before)
        if (!now.has(person)) hall.outlet.send(person, MESSAGE.corner, { is: 'left' } satisfies CornerNews)
      for (const person of now) here.knocking.delete(person)
      if (now.size > 0) continue
      here.admitted.clear()
      this.setPrivate(hall, corner, false)
    }
  }
}

/** Who sits on the sofas of a corner, as everybody sees it. */
function sittingIn({ attendance }: Hall, corner: number): ReadonlySet<PersonId> {
  const people = new Set<PersonId>()
  for (const [person, { seat }] of attendance.people) if (cornerOfSeat(seat) === corner) people.add(person)
  return people
}

export const cornerOf = ({ attendance }: Hall, person: PersonId): number | null =>
  cornerOfSeat(attendance.people.get(person)?.seat ?? null)

export const isPrivate = ({ state }: Hall, corner: number): boolean => isClosedIn(state.closedCorners, corner)

/** Whether somebody may sit down there, as far as the corners are concerned. Null: they may. */
export function refusedCorner(hall: Hall, person: PersonId, seat: number) {
  const corner = cornerOfSeat(seat)
  return corner !== null && hall.corners.isShutTo(hall, corner, person) ? refuse('corner-private') : null
}

/** Behind closed doors not even that is written. */
function recordMeeting(hall: Hall, corner: number, since: number): void {
  if (hall.isClosed) return
  const act = { is: 'record', corner, since, until: hall.house.now() } as const
  hall.places.actAsSystem('corners', act).catch((error: unknown) => {
    hall.house.log.error({ err: error, session: hall.host.session }, 'a private meeting could not be noted')
  })
}
