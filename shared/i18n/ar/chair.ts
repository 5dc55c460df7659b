// The chair's desk, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'
import { motions, proposals } from './chair/business.ts'
import { door, parts, seat } from './chair/desk.ts'
import { floor, points } from './chair/floor.ts'
import { agenda, meeting, roll } from './chair/meeting.ts'
import { now } from './chair/now.ts'
import { ballots, elections } from './chair/voting.ts'
import { office } from './office.ts'

export const chair = (f: Format): Words['chair'] => ({
  now: now(f),
  meeting: meeting(f),
  roll: roll(f),
  agenda: agenda(f),
  floor: floor(f),
  points: points(f),
  motions: motions(f),
  proposals: proposals(f),
  ballots: ballots(f),
  elections: elections(f),
  office: office(f),
  door: door(f),
  seat: seat(f),
  parts: parts(f),
})
