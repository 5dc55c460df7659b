import { describe, expect, test } from 'vitest'
import { cornerOfSeat } from '../../../shared/hall/corners.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { ROOMS } from '../../../shared/hall/rooms.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { PersonId } from '../../../shared/ids.ts'
import {
  EMPTY_STAGE,
  type FloorRules,
  hearing,
  type Lines,
  mayBeHeard,
  SIGN_SLOT,
  type Stage,
  type Standing,
  steady,
  WALL_SLOT,
} from '../../../shared/voice/hearing.ts'

const id = (name: string) => `p_${name}0000` as PersonId
const [AMINA, BILAL, CELINE, DARIA] = ['amina', 'bilal', 'celin', 'daria'].map(id) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
const COURT_Z = (HALL.wall.radius + HALL.lobby.end) / 2

const inCourt = (person: PersonId, x = 0): Standing => ({ person, x, z: COURT_Z, seat: null })
const onFloor = (person: PersonId, x = 0): Standing => ({ person, x, z: 2, seat: null })
const inLab = (person: PersonId): Standing => {
  const room = ROOMS.find(({ name }) => name === 'lab')!
  return { person, x: room.x, z: room.z, seat: null }
}
const cornerSeats = (corner: number) =>
  SEATS.flatMap((_, seat) => (cornerOfSeat(seat) === corner ? [seat] : []))
const inCorner = (person: PersonId, corner: number, place: number): Standing => {
  const seat = cornerSeats(corner)[place]!
  return { person, x: SEATS[seat]!.x, z: SEATS[seat]!.z, seat }
}

const RULES: FloorRules = {
  speaker: null,
  presiding: null,
  isInSession: true,
  muted: new Set(),
  stage: EMPTY_STAGE,
}
const linesOf = (voice: readonly PersonId[], channels: Lines['channels'] = new Map()): Lines => ({
  sending: { voice: new Set(voice), wall: new Set(voice), film: new Set(), sign: new Set(voice) },
  channels,
})
const heardBy = (
  listener: PersonId,
  present: readonly Standing[],
  rules: Partial<FloorRules> = {},
  speaking = present.map(({ person }) => person),
) =>
  hearing(present, linesOf(speaking), { ...RULES, ...rules })
    .get(listener)!
    .filter((each) => each !== null)

describe('the floor', () => {
  test('is heard by everyone, wherever they are, and by nobody who has it', () => {
    const present = [onFloor(AMINA), inCourt(BILAL), inLab(CELINE), inCorner(DARIA, 0, 0)]
    const heard = present.map(({ person }) => heardBy(person, present, { speaker: AMINA }))
    expect(heard).toEqual([[], [AMINA], [AMINA], [AMINA]])
  })

  test('is that of the chair, too, each on a slot of its own', () => {
    const present = [onFloor(AMINA), onFloor(BILAL, 1), onFloor(CELINE, 2)]
    const rules = { ...RULES, speaker: AMINA, presiding: BILAL }
    const slots = hearing(present, linesOf([AMINA, BILAL]), rules)
    expect(slots.get(CELINE)!.slice(0, 3)).toEqual([AMINA, BILAL, null])
    expect(slots.get(AMINA)!.slice(0, 3)).toEqual([null, BILAL, null])
  })

  test('is one slot when the chair has it', () => {
    const present = [onFloor(AMINA), onFloor(BILAL)]
    expect(heardBy(BILAL, present, { speaker: AMINA, presiding: AMINA })).toEqual([AMINA])
  })

  test('is silent of whoever has no line to speak on, or was muted', () => {
    const present = [onFloor(AMINA), onFloor(BILAL)]
    expect(heardBy(BILAL, present, { speaker: AMINA }, [BILAL])).toEqual([])
    expect(heardBy(BILAL, present, { speaker: AMINA, muted: new Set([AMINA]) })).toEqual([])
  })
})

describe('in the hall', () => {
  test('nobody else is heard while a meeting goes on', () => {
    const present = [onFloor(AMINA), onFloor(BILAL, 1)]
    expect(heardBy(BILAL, present)).toEqual([])
    expect(mayBeHeard(onFloor(AMINA), RULES)).toBe(false)
  })

  test('those near by are heard between meetings', () => {
    const present = [onFloor(AMINA), onFloor(BILAL, 1), onFloor(CELINE, 14)]
    expect(heardBy(BILAL, present, { isInSession: false })).toEqual([AMINA])
    expect(mayBeHeard(onFloor(AMINA), { ...RULES, isInSession: false })).toBe(true)
  })
})

describe('in the court and the rooms', () => {
  test('those near by are heard, the nearest first', () => {
    const present = [inCourt(AMINA), inCourt(BILAL, 3), inCourt(CELINE, 1), inLab(DARIA)]
    expect(heardBy(AMINA, present)).toEqual([CELINE, BILAL])
    expect(heardBy(DARIA, present)).toEqual([])
  })

  test('five at most', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => inCourt(id(`x${String(i).padStart(4, '0')}`), i / 4))
    expect(heardBy(AMINA, [inCourt(AMINA), ...crowd])).toHaveLength(5)
  })

  test('who was muted is not heard', () => {
    const present = [inCourt(AMINA), inCourt(BILAL)]
    expect(heardBy(AMINA, present, { muted: new Set([BILAL]) })).toEqual([])
    expect(mayBeHeard(inCourt(BILAL), { ...RULES, muted: new Set([BILAL]) })).toBe(false)
  })
})

describe('a corner', () => {
  test('is heard inside alone', () => {
    const present = [inCorner(AMINA, 0, 0), inCorner(BILAL, 0, 1), inCorner(CELINE, 1, 0), onFloor(DARIA)]
    const heard = present.map(({ person }) => heardBy(person, present, { isInSession: false }))
    expect(heard).toEqual([[BILAL], [AMINA], [], []])
  })

  test('is not heard by who stands beside it', () => {
    const seated = inCorner(AMINA, 0, 0)
    const beside: Standing = { person: BILAL, x: seated.x, z: seated.z, seat: null }
    expect(heardBy(BILAL, [seated, beside], { isInSession: false })).toEqual([])
  })
})

describe('what is said in a corner stays there', () => {
  const present = [inCorner(AMINA, 0, 0), inCorner(BILAL, 0, 1), onFloor(CELINE), inCourt(DARIA)]
  const slotsOf = (rules: Partial<FloorRules>, channels?: Lines['channels']) =>
    hearing(present, linesOf([AMINA], channels), { ...RULES, ...rules })
  const voices = (slots: ReturnType<typeof slotsOf>) =>
    present.map(({ person }) => slots.get(person)!.slice(0, 8).indexOf(AMINA))
  /** on the first slot for those near, and on none */
  const INSIDE = [-1, 3, -1, -1]

  test('when it is who has the floor', () => {
    expect(voices(slotsOf({ speaker: AMINA }))).toEqual(INSIDE)
  })

  test('when it is who presides', () => {
    expect(voices(slotsOf({ presiding: AMINA }))).toEqual(INSIDE)
  })

  test('when it is who presides and has the floor', () => {
    expect(voices(slotsOf({ presiding: AMINA, speaker: AMINA }))).toEqual(INSIDE)
  })

  test('when it is who interprets, and their signs with it', () => {
    const stage: Stage = { ...EMPTY_STAGE, interpreting: new Map([['ar', AMINA]]), signing: AMINA }
    const slots = slotsOf({ stage }, new Map([BILAL, CELINE, DARIA].map((person) => [person, 'ar'])))
    expect(voices(slots)).toEqual(INSIDE)
    expect(present.map(({ person }) => slots.get(person)!.at(SIGN_SLOT))).toEqual([null, null, null, null])
  })

  test('but who was muted is not heard there either', () => {
    expect(voices(slotsOf({ speaker: AMINA, muted: new Set([AMINA]) }))).toEqual([-1, -1, -1, -1])
  })

  test('and in a meeting as between meetings', () => {
    expect(voices(slotsOf({ presiding: AMINA, isInSession: false }))).toEqual(INSIDE)
  })
})

describe('a channel of interpretation', () => {
  const present = [onFloor(AMINA), onFloor(BILAL, 1), inCourt(CELINE), inCourt(DARIA, 1)]
  const stage: Stage = { ...EMPTY_STAGE, interpreting: new Map([['ar', CELINE]]) }
  const rules = { ...RULES, speaker: AMINA, stage }

  test('is heard by who chose it, beside the floor, and by nobody near the interpreter', () => {
    const lines = linesOf([AMINA, CELINE], new Map([[BILAL, 'ar']]))
    const slots = hearing(present, lines, rules)
    expect(slots.get(BILAL)!.slice(0, 4)).toEqual([AMINA, null, CELINE, null])
    expect(slots.get(DARIA)!.slice(0, 4)).toEqual([AMINA, null, null, null])
    expect(slots.get(CELINE)!.slice(0, 4)).toEqual([AMINA, null, null, null])
  })

  test('lets the interpreter be heard in the silent hall, unless muted', () => {
    const interpreter = onFloor(CELINE)
    expect(mayBeHeard(interpreter, rules)).toBe(true)
    expect(mayBeHeard(interpreter, { ...rules, muted: new Set([CELINE]) })).toBe(false)
  })

  test('is silent while nobody interprets', () => {
    const lines = linesOf([AMINA, CELINE], new Map([[BILAL, 'fr']]))
    expect(
      hearing(present, lines, rules)
        .get(BILAL)!
        .filter((each) => each !== null),
    ).toEqual([AMINA])
  })
})

describe('pictures', () => {
  const present = [onFloor(AMINA), onFloor(BILAL, 1), inCourt(CELINE)]

  test('on the wall and of signs come to everyone but those who send them', () => {
    const stage = { ...EMPTY_STAGE, showing: AMINA, signing: BILAL }
    const slots = hearing(present, linesOf([AMINA, BILAL]), { ...RULES, stage })
    expect([AMINA, BILAL, CELINE].map((person) => slots.get(person)!.slice(WALL_SLOT))).toEqual([
      [null, BILAL],
      [AMINA, null],
      [AMINA, BILAL],
    ])
  })

  test('do not come from who has no line for them', () => {
    const stage = { ...EMPTY_STAGE, showing: AMINA, signing: BILAL }
    const slots = hearing(present, linesOf([]), { ...RULES, stage })
    expect(slots.get(CELINE)!.slice(WALL_SLOT)).toEqual([null, null])
  })
})

describe('a voice keeps its slot', () => {
  const slots = (...near: (PersonId | null)[]) => [null, null, null, ...near, null, null, null]

  test('when another comes nearer or goes', () => {
    const before = slots(AMINA, BILAL, null, null, null)
    const now = slots(CELINE, BILAL, AMINA, null, null)
    expect(steady(before, now)).toEqual(slots(AMINA, BILAL, CELINE, null, null))
    expect(steady(before, slots(BILAL, null, null, null, null))).toEqual(slots(null, BILAL, null, null, null))
  })

  test('but the floor, the chair, a film and pictures have their own', () => {
    const before = [AMINA, null, null, BILAL, null, null, null, null, AMINA, AMINA, null]
    const now = [BILAL, AMINA, CELINE, null, null, null, null, null, BILAL, null, BILAL]
    expect(steady(before, now)).toEqual(now)
  })
})
