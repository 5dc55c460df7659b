// What somebody is in a programme: each office holds the powers of those below it.
import type { PlaceWho } from '../place.ts'
import type { Cohort, Pair, Programme } from './exchange-state.ts'

type Who = Pick<PlaceWho, 'person' | 'isDesk'>

export const isTakingPart = ({ participants }: Programme, { person }: Who): boolean =>
  participants.some((each) => each.person === person)

export const isCoordinating = ({ participants }: Programme, { person, isDesk }: Who): boolean =>
  isDesk || participants.some((each) => each.person === person && each.isCoordinator)

export const isFacilitating = (programme: Programme, { facilitators }: Cohort, who: Who): boolean =>
  isCoordinating(programme, who) || facilitators.some((person) => person === who.person)

export const isInPair = ({ people }: Pair, { person }: Who): boolean => people.some((each) => each === person)
