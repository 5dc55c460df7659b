// A hall as the stage of a rehearsal: simulated people sit at their desks and speak in the talk of the hall like everybody else.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { driveRehearsal, isSimulatedIn, type Stage } from '../lab/academy/rehearsal-driver.ts'
import { sayInChat } from './chat.ts'
import type { Hall } from './hall.ts'
import type { HallRooms } from './hall-rooms.ts'

/** Drives the rehearsal that this hall holds, if it does; returns how to stop. */
export function holdRehearsal(hall: Hall, rooms: HallRooms): () => void {
  const { house, host, places } = hall
  return driveRehearsal(house, {
    ...{ host, places },
    peopleHere: () => peopleIn(hall),
    seat: (people) => seatAll(hall, people),
    say: async (person, text) => {
      await sayInChat(hall, person, { text })
    },
    credit: (credit, deed) => creditIn(rooms, credit, deed),
  })
}

function peopleIn({ attendance, host }: Hall): number {
  const isSimulated = isSimulatedIn(host.standing.sitting)
  return [...attendance.people.values()].filter(
    ({ person, awaySince }) => awaySince === null && !isSimulated(person),
  ).length
}

async function seatAll(hall: Hall, people: readonly PersonId[]): Promise<void> {
  const { sitting } = hall.host.standing
  const rows = await hall.house.store.people(hall.host.session)
  for (const { id: person, name, look } of rows.filter(({ id }) => people.includes(id))) {
    const attendee = hall.arrive({ person, name, look })
    const delegation = sitting.people.get(person)?.delegation ?? null
    const desk = delegation === null ? -1 : sitting.delegations.indexOf(delegation)
    const seats = SEATS.filter((each) =>
      desk < 0 ? each.kind === 'council' : each.kind === 'desk' && each.desk === desk,
    )
    const seat = seats.find(({ index }) => attendee.seat === null && hall.walkers.sitDown(person, index).ok)
    if (!seat) continue
    attendee.seat = seat.index
    hall.project(attendee)
  }
}

const creditIn = async (rooms: HallRooms, ...[{ session, person }, deed]: Parameters<Stage['credit']>) => {
  await rooms.hall(session)?.places.actAsSystem('academy', { is: 'credit', person, deed } as never)
}
