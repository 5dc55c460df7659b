// Who is to hear whom in a sitting, by the law of shared/voice and the test's own account of what people have done.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { EMPTY_STAGE, hearing, kindOfSlot } from '../../shared/voice/hearing.ts'
import type { Ear, Mouth } from '../backing/rtp-person.ts'
import type { Visitor } from '../bots/visitor.ts'
import { FILM } from './voice-film.ts'

export interface Person {
  /** stands in every packet */
  readonly from: number
  readonly id: PersonId
  readonly visitor: Visitor
  readonly ear: Ear
  mouth: Mouth | null
  readonly desk: number
  seat: number
  isMuted: boolean
  isGone: boolean
}

export interface Account {
  /** has a film */
  readonly chair: Person
  readonly speaker: Person | null
  readonly presiding: Person | null
  readonly isFilmOn: boolean
}

/** Listener → speakers, by their numbers. */
export function heardBy(
  people: readonly Person[],
  { chair, speaker, presiding, isFilmOn }: Account,
): ReadonlyMap<number, ReadonlySet<number>> {
  const here = people.filter(({ isGone }) => !isGone)
  const numberOf = new Map(here.map(({ id, from }) => [id, from]))
  const standing = here.map(({ id, seat }) => ({ person: id, seat, x: SEATS[seat]!.x, z: SEATS[seat]!.z }))
  const voice = new Set(here.filter(({ mouth }) => mouth !== null).map(({ id }) => id))
  const [nobody, showing] = [new Set<PersonId>(), new Set([chair.id])]
  const slots = hearing(
    standing,
    { sending: { voice, wall: showing, film: showing, sign: nobody }, channels: new Map() },
    {
      speaker: speaker?.id ?? null,
      presiding: presiding?.id ?? null,
      isInSession: presiding !== null,
      muted: new Set(here.filter(({ isMuted }) => isMuted).map(({ id }) => id)),
      stage: { ...EMPTY_STAGE, showing: isFilmOn ? chair.id : null },
    },
  )
  return new Map(
    [...slots].map(([id, each]) => [
      numberOf.get(id)!,
      new Set(
        each.flatMap((person, slot) => {
          const kind = kindOfSlot(slot)
          if (person === null || kind === 'wall') return []
          return [kind === 'film' ? FILM : numberOf.get(person)!]
        }),
      ),
    ]),
  )
}
