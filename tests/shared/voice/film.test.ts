// The sound of a film on the wall: heard by whoever its picture comes to, and by nobody otherwise.
import { describe, expect, test } from 'vitest'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { PersonId } from '../../../shared/ids.ts'
import {
  EMPTY_STAGE,
  FILM_SLOT,
  type FloorRules,
  hearing,
  type LineKind,
  type Standing,
  WALL_SLOT,
} from '../../../shared/voice/hearing.ts'

const id = (name: string) => `p_${name}0000` as PersonId
const [AMINA, BILAL] = [id('amina'), id('bilal')] as [PersonId, PersonId]
const COURT_Z = (HALL.wall.radius + HALL.lobby.end) / 2
const CORNER_SEAT = SEATS.findIndex(({ kind }) => kind === 'majlis')

const inCourt = (person: PersonId, x = 0): Standing => ({ person, x, z: COURT_Z, seat: null })
const PRESENT: readonly Standing[] = [
  { person: AMINA, x: 0, z: 2, seat: null },
  inCourt(BILAL),
  { person: id('corner'), x: SEATS[CORNER_SEAT]!.x, z: SEATS[CORNER_SEAT]!.z, seat: CORNER_SEAT },
  { ...inCourt(id('above')), isApart: true },
]
const SHOWN = { ...EMPTY_STAGE, showing: AMINA }
const RULES: FloorRules = {
  ...{ speaker: null, presiding: null, isInSession: true, muted: new Set(), stage: SHOWN },
}
type Sending = Partial<Record<LineKind, ReadonlySet<PersonId>>>

function heard(present: readonly Standing[], rules: Partial<FloorRules>, lines: Sending = {}) {
  const [all, amina] = [new Set(present.map(({ person }) => person)), new Set([AMINA])]
  const sending = { voice: all, wall: amina, film: amina, sign: new Set<PersonId>(), ...lines }
  return hearing(present, { sending, channels: new Map() }, { ...RULES, ...rules })
}
/** By listener: the film's sound, and its picture. */
const filmOf = (rules: Partial<FloorRules>, lines?: Sending) =>
  [...heard(PRESENT, rules, lines).values()].map((slots) => [slots[FILM_SLOT], slots[WALL_SLOT]])
const EVERYWHERE = [[null, null], ...Array.from({ length: 3 }, () => [AMINA, AMINA])]
const NOWHERE = Array.from({ length: 4 }, () => [null, null])

describe('the sound of a film', () => {
  test.each([true, false])('comes wherever its picture does (meeting: %s)', (isInSession) => {
    expect(filmOf({ isInSession })).toEqual(EVERYWHERE)
  })

  test('comes from nobody while nothing is on the wall, whoever has a line for it', () => {
    expect(filmOf({ speaker: AMINA, presiding: AMINA, stage: EMPTY_STAGE })).toEqual(NOWHERE)
  })

  test('is not that of who shows nothing', () => {
    expect(filmOf({ speaker: BILAL }, { film: new Set([AMINA, BILAL]) })).toEqual(EVERYWHERE)
    const silent = [[null, null], ...Array.from({ length: 3 }, () => [null, AMINA])]
    expect(filmOf({ speaker: BILAL }, { film: new Set([BILAL]) })).toEqual(silent)
  })

  test('does not outlast the line of its picture', () => {
    expect(filmOf({}, { wall: new Set() })).toEqual(NOWHERE)
  })

  test('[RO17] is heard nowhere of who was muted', () => {
    expect(filmOf({ muted: new Set([AMINA]) })).toEqual(NOWHERE)
  })

  test('takes nobody’s place: five near by are heard beside it', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => inCourt(id(`x${i}000`), i / 4))
    const slots = heard([...crowd, PRESENT[0]!], {}).get(crowd[0]!.person)!
    const near = crowd.slice(1).map(({ person }) => person)
    expect(slots).toEqual([null, null, null, ...near, AMINA, AMINA, null])
  })
})
