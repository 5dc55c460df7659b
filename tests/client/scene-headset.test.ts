// The headset as pure functions: where the room stands, where one may go, what stands on the board and what a press of it does.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turnBetween } from '../../client/scene/camera/ease.ts'
import { ARC_POINTS, mayGoThere, newArc, throwArc } from '../../client/scene/xr/arc.ts'
import { boardOf, pressBoard } from '../../client/scene/xr/board.ts'
import { buttonPlaces, meetBoard, placeOf } from '../../client/scene/xr/board-layout.ts'
import {
  headIn,
  lookAlong,
  loweredBy,
  putHead,
  type Rig,
  turnAboutHead,
  yawOf,
} from '../../client/scene/xr/rig.ts'
import { wristLines } from '../../client/scene/xr/wrist.ts'
import { sheet } from '../../client/wall/wall-sheet.ts'
import { isClear } from '../../shared/hall/collide.ts'
import { heightAt } from '../../shared/hall/heights.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { ARE, delegationView, FRA, fakeView, openVote, person, votingChapters } from './fake-sitting.ts'
import { wordsOf } from './show.tsx'

const metres = fc.double({ min: -2, max: 2, noNaN: true })
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
const head = fc.record({ x: metres, y: fc.constant(1.7), z: metres, turn: angle })
const rig = (): Rig => ({ x: 3, y: 0, z: -4, turn: 0.4 })

describe('the room of a headset', () => {
  test('stands so that the head is over one’s place, and looks as one is to look', () => {
    fc.assert(
      fc.property(head, metres, metres, angle, (at, x, z, yaw) => {
        const room = rig()
        lookAlong(room, at, yaw)
        putHead(room, at, { x, z })
        const now = headIn(room, at)
        expect(Math.hypot(now.x - x, now.z - z)).toBeLessThan(1e-9)
        expect(Math.abs(turnBetween(yawOf(room, at), yaw))).toBeLessThan(1e-9)
      }),
    )
  })

  test('turns about the head', () => {
    fc.assert(
      fc.property(head, angle, (at, by) => {
        const room = rig()
        const before = headIn(room, at)
        turnAboutHead(room, at, by)
        const after = headIn(room, at)
        expect(Math.hypot(after.x - before.x, after.z - before.z)).toBeLessThan(1e-9)
      }),
    )
  })

  test('is let down for a seat, and never lifted', () => {
    const at = { x: 0, y: 1.7, z: 0, turn: 0 }
    expect([loweredBy(at, true), loweredBy(at, false), loweredBy({ ...at, y: 1 }, true)]).toEqual([
      1.7 - 1.22,
      0,
      0,
    ])
  })
})

describe('the arc', () => {
  const { spawn } = HALL.lobby
  const from = { x: 0, z: spawn.z }
  const level = { x: 0, y: 1.4, z: spawn.z, dx: 0, dy: 0, dz: -1 }

  test('of a level hand comes down on the floor a few metres ahead, where one may go', () => {
    const arc = newArc()
    throwArc(level, arc)
    const far = spawn.z - arc.z
    expect([arc.lands, arc.y, far > 4 && far < 6, mayGoThere(from, arc)]).toEqual([true, 0, true, true])
  })

  test('into a wall lands nowhere', () => {
    const arc = newArc()
    // beside the door of the room behind it
    throwArc({ ...level, x: 4, z: HALL.lobby.end - 1, dz: 1 }, arc)
    expect([arc.lands, mayGoThere(from, arc)]).toEqual([false, false])
  })

  test('ends on a floor where a walker fits, or does not land, whatever the hand', () => {
    fc.assert(
      fc.property(
        metres,
        fc.double({ min: 0.6, max: 2, noNaN: true }),
        angle,
        fc.double({ min: -1.4, max: 1.4, noNaN: true }),
        (aside, y, yaw, up) => {
          const arc = newArc()
          const ray = {
            x: aside,
            y,
            z: spawn.z,
            dx: Math.sin(yaw) * Math.cos(up),
            dy: Math.sin(up),
            dz: Math.cos(yaw) * Math.cos(up),
          }
          throwArc(ray, arc)
          expect(arc.count > 0 && arc.count <= ARC_POINTS).toBe(true)
          if (arc.lands) expect([isClear(arc.x, arc.z), arc.y]).toEqual([true, heightAt(arc.x, arc.z)])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the board', () => {
  const words = wordsOf('en')
  const format = createFormat('en', 'latn')
  const me = person('me', { role: 'delegate', delegation: ARE, mayCast: true })
  const delegations = new Map([
    [ARE, delegationView(ARE, 0, { people: 1, presence: 'present' })],
    [FRA, delegationView(FRA, 1, { people: 1, presence: 'present' })],
  ])
  const view = fakeView({ me, delegations, vote: openVote(), chapters: votingChapters() })
  const board = (more = {}, picked: Parameters<typeof boardOf>[1] = null) =>
    boardOf({ view: { ...view, ...more }, words, format }, picked, 1000)

  test('asks the question and offers the choices, by form and word', () => {
    expect(board()).toEqual({
      heading: 'Your ballot',
      question: 'Shall we begin?',
      buttons: [
        { press: 'yes', word: 'Yes', mark: 'yes', isChosen: false },
        { press: 'no', word: 'No', mark: 'no', isChosen: false },
        { press: 'abstain', word: 'Abstain', mark: 'abstain', isChosen: false },
      ],
      ...{ status: '', tone: 'plain' },
    })
  })

  test('asks again before anything is cast', () => {
    expect(board({}, 'no')?.buttons).toEqual([
      { press: 'confirm', word: 'Confirm: No', mark: 'no', isChosen: true },
      { press: 'back', word: 'Choose again', mark: null, isChosen: false },
    ])
  })

  test('says how far the ballot is', () => {
    const said = [
      { phase: 'sending', choice: 'yes' },
      { phase: 'unknown', choice: 'yes', tries: 2 },
      { phase: 'recorded', choice: 'yes' },
      { phase: 'refused', choice: 'yes', code: 'vote-closed' },
    ].map((ballotProgress) => {
      const { status, tone } = board({ ballotProgress })!
      return [status, tone]
    })
    expect(said).toEqual([
      ['Sending your ballot…', 'plain'],
      ['Not yet known whether it was recorded. Asking again (2 attempts)…', 'fault'],
      ['Recorded: Yes', 'done'],
      [expect.stringMatching(/\w/), 'fault'],
    ])
  })

  test('comes only to those who may vote, while a vote is open', () => {
    expect([
      board({ vote: null }),
      board({ vote: openVote({ isOpen: false }) }),
      board({ me: person('me') }),
      board({ me: { ...me, mayCast: false } }),
    ]).toEqual([null, null, null, null])
  })

  test('casts what was confirmed, and nothing else', () => {
    expect([pressBoard(null, 'yes'), pressBoard('yes', 'back'), pressBoard('yes', 'confirm')]).toEqual([
      { picked: 'yes', cast: null },
      { picked: null, cast: null },
      { picked: null, cast: 'yes' },
    ])
  })

  test('is read from right to left in Arabic, and a ray meets the button that it points at', () => {
    const [ltr, rtl] = [buttonPlaces([3], false), buttonPlaces([3], true)]
    expect([ltr[0]!.x < 0, rtl[0]!.x > 0, Math.abs(ltr[1]!.x) < 1e-9]).toEqual([true, true, true])
    const met = meetBoard({ x: 0, y: 0, z: 1, dx: ltr[2]!.x, dy: ltr[2]!.y, dz: -1 })!
    expect(placeOf(ltr, met.x, met.y)).toBe(2)
    expect([meetBoard({ x: 0, y: 0, z: 1, dx: 0, dy: 0, dz: 1 }), placeOf(ltr, 0, 5)]).toEqual([null, -1])
  })
})

test('the wrist says item, speaker and time', () => {
  const said = sheet('speaker', {
    context: 'Item 2',
    head: 'Ida',
    lines: [{ text: 'Speech', tone: 'plain' }],
  })
  const clock = { digits: '1:20', note: 'of 2:00', tone: 'calm', share: 0.3 } as const
  expect(wristLines(said, clock)).toEqual(['Item 2', 'Ida', 'Speech', '1:20 · of 2:00'])
})
