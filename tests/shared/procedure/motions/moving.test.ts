// Moving a motion: who may, and when. MO1 to MO5, MO9, MO19.
import { describe, expect, it } from 'vitest'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import {
  ABSENT,
  CHAIR,
  following,
  HOLY_SEE,
  inCaucus,
  of,
  session,
  speaking,
  voting,
  when,
} from '../assembly.ts'
import { MOTIONS } from '../assembly-rules.ts'
import { carried, move, moved, movedEvent, R2, seconded, tabled } from '../business-samples.ts'
import { AMINA, ARE, FRA, KEN, M1, R1, V1 } from '../samples.ts'

const hall = session()
const closedMeeting: Sitting = {
  ...hall,
  agenda: { ...hall.agenda, meeting: { number: 1, phase: 'suspended', since: 0, until: null } },
}

describe('who moves', () => {
  it('[MO1] a person of a delegation that is present, whoever of it', () =>
    when(hall, move('adjourn-meeting'), of(ARE)).gives(movedEvent(M1, 'adjourn-meeting')))

  it('[MO1] with reasons', () =>
    when(hall, move('adjourn-meeting', {}, 'Lunch'), of(ARE)).gives(
      movedEvent(M1, 'adjourn-meeting', ARE, {}, 'Lunch'),
    ))

  it.each<[string, Parameters<typeof when>[2], RefusalCode]>([
    ['the chair', CHAIR, 'not-in-delegation'],
    ['the house', 'system', 'not-in-delegation'],
    ['a visitor', AMINA, 'not-in-delegation'],
    ['an absent delegation', of(ABSENT), 'absent'],
    ['a delegation without a vote on it', of(HOLY_SEE), 'no-vote-on-this'],
  ])('[MO1] not %s', (_, who, code) => when(hall, move('adjourn-meeting'), who).refuses(code, 'MO1'))

  it('[MO1] observers do where they vote on procedure', () => {
    const open = session({ observersDecide: ['simple'] })
    when(open, move('adjourn-meeting'), of(HOLY_SEE)).gives(movedEvent(M1, 'adjourn-meeting', HOLY_SEE))
  })

  it('[MO1] not while the meeting is suspended', () =>
    when(closedMeeting, move('adjourn-meeting'), of(ARE)).refuses('meeting-not-open', 'MO1'))
})

describe('when motions are in order', () => {
  it('[MO2] [RB3] not where the rulebook does not list them', () =>
    when(session({ motions: [] }), move('adjourn-meeting'), of(ARE)).refuses('not-in-order', 'MO2'))

  it('[MO3] one that interrupts, while someone speaks', () =>
    when(speaking(hall), move('suspend-meeting'), of(ARE)).gives(movedEvent(M1, 'suspend-meeting')))

  it('[MO3] no other, while someone speaks', () =>
    when(speaking(hall), move('adjourn-meeting'), of(ARE)).refuses('floor-taken', 'T adjourn-meeting'))

  it.each(MOTIONS.map(({ motion }) => motion))('[MO4] [VO12] not %s during a vote', (kind) =>
    when(voting(hall, { of: 'question' }), move(kind), of(ARE)).refuses('during-vote', 'MO4'),
  )

  const begun = following(hall, ...tabled(R1), { type: 'proposal.put', proposal: R1, vote: V1 })

  it('[MO4] none between the votes on one proposal', () =>
    when(begun, move('adjourn-meeting'), of(ARE)).refuses('voting-begun', 'MO4'))

  it('[MO4] but a way of voting is asked for between them', () =>
    when(begun, move('recorded-vote'), of(ARE)).gives(movedEvent(M1, 'recorded-vote'), carried(M1), {
      type: 'method.required',
      method: 'recorded',
      delegation: ARE,
    }))

  it.each<MotionKind>(['suspend-meeting', 'adjourn-meeting'])('[MO5] %s comes before a caucus', (kind) =>
    when(inCaucus(hall), move(kind), of(ARE)).gives(movedEvent(M1, kind)),
  )

  it('[MO5] the extension of a caucus is moved in it', () =>
    when(inCaucus(hall), move('extend-caucus', { minutes: 5 }), of(ARE)).gives(
      movedEvent(M1, 'extend-caucus', ARE, { minutes: 5 }),
    ))

  it.each<MotionKind>(['adjourn-debate', 'close-list', 'unmoderated-caucus', 'roll-call'])(
    '[MO5] not %s in a caucus',
    (kind) => when(inCaucus(hall), move(kind), of(ARE)).refuses('not-in-order', 'MO5'),
  )

  // one that is in order goes on to be asked for its terms
  it.each<[MotionKind, RefusalCode, string, string?]>([
    ['reconsider', 'term-missing', 'T reconsider', 'terms.proposal'],
    ['unmoderated-caucus', 'term-missing', 'T unmoderated-caucus', 'terms.minutes'],
    ['moderated-caucus', 'not-in-order', 'MO5'],
    ['introduce-proposal', 'not-in-order', 'MO5'],
  ])('[MO5] in a moderated caucus, where no extension is known, %s: %s', (kind, code, rule, field) => {
    const rules = { motions: MOTIONS.filter(({ motion }) => motion !== 'extend-caucus') }
    when(inCaucus(session(rules)), move(kind), of(ARE)).refuses(code, rule, field)
  })
})

describe('what waits', () => {
  const waiting = following(hall, moved(M1, 'unmoderated-caucus', ARE, { minutes: 5 }))

  it('[MO9] a delegation has one motion of a kind waiting', () =>
    when(waiting, move('unmoderated-caucus', { minutes: 9 }), of(ARE)).refuses('already-moved', 'MO9'))

  it('[MO9] another delegation moves the same', () =>
    when(waiting, move('unmoderated-caucus', { minutes: 5 }), of(FRA)).gives(
      movedEvent('m2' as never, 'unmoderated-caucus', FRA, { minutes: 5 }),
    ))

  it('[MO9] on another matter it is another motion', () => {
    const two = following(
      hall,
      ...tabled(R1),
      ...tabled(R2),
      moved(M1, 'no-competence', ARE, { proposal: R1 }),
    )
    when(two, move('no-competence', { proposal: R2 }), of(ARE)).gives(
      movedEvent('m2' as never, 'no-competence', ARE, { proposal: R2 }),
    )
    when(two, move('no-competence', { proposal: R1 }), of(ARE)).refuses('already-moved', 'MO9')
  })

  it('[MO9] it waits with who moved it, and when', () =>
    expect(following(waiting, seconded(M1, KEN)).motions.pending).toEqual([
      {
        ...{ id: M1, motion: 'unmoderated-caucus', terms: { minutes: 5 }, text: null },
        ...{ delegation: ARE, person: of(ARE), at: (hall.seq + 1) * 1000 },
        ...{ seconders: [KEN], objectors: [], spokenFor: 0, spokenAgainst: 0 },
      },
    ]))

  it('[MO19] a way of voting is granted as it is asked for, and displaces nothing, wherever it is listed', () => {
    const first = session({ motions: [...MOTIONS].reverse() })
    const current = following(first, moved(M1, 'close-list'), { type: 'motion.taken-up', motion: M1 })
    const [asked, granted] = [movedEvent('m2' as never, 'roll-call', FRA), carried('m2' as never)]
    when(current, move('roll-call'), of(FRA)).gives(asked, granted, {
      type: 'method.required',
      method: 'roll-call',
      delegation: FRA,
    })
    const { current: still, pending } = following(current, [of(FRA), asked], granted).motions
    expect([still, pending.map(({ id }) => id)]).toEqual([M1, [M1]])
  })
})
