// What the body is at. An appeal is in time as long as this is what it was when the chair ruled (PO11).
import type { Sitting } from '../sitting.ts'
import type { Business } from './points-state.ts'

export const businessOf = ({ vote, voteCount, motions, speakers, agenda }: Sitting): Business => ({
  voteCount,
  isVoting: vote !== null,
  motionCount: motions.count,
  motion: motions.current,
  floor: speakers.floor?.givenAt ?? null,
  caucus: speakers.caucus?.startedAt ?? null,
  item: agenda.current,
})

export const isSameBusiness = (a: Business, b: Business): boolean =>
  (Object.keys(a) as (keyof Business)[]).every((field) => a[field] === b[field])
