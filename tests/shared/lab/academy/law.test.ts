// The Academy's law: who paces a rehearsal, who makes courses, how steps are done, and when a certificate is given.
import { describe, expect, test } from 'vitest'
import type { DelegationId, PersonId, SessionId } from '../../../../shared/ids.ts'
import type {
  AcademyAct,
  AcademyEvent,
  RehearsalSetting,
} from '../../../../shared/lab/academy/academy-acts.ts'
import { ACADEMY_LAW } from '../../../../shared/lab/academy/academy-law.ts'
import type { Academy } from '../../../../shared/lab/academy/academy-state.ts'
import { RECORDED_VOTES } from '../../../../shared/lab/academy/votes/recorded-votes.ts'
import type { PlaceWho } from '../../../../shared/lab/place.ts'
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../../../shared/procedure/majority/decision-matter.ts'
import { refuse } from '../../../../shared/refusal.ts'

const OF_NOBODY = { name: '', delegation: null, isHead: false, isDesk: false } as const
const SYSTEM: PlaceWho = { ...OF_NOBODY, person: 'system', role: 'system' }
const AMINA: PlaceWho = { ...OF_NOBODY, person: 'p_amina' as PersonId, role: 'visitor' }
const DESK: PlaceWho = { ...OF_NOBODY, person: 'p_desk' as PersonId, role: 'chair', isDesk: true }

type Asked = readonly [who: PlaceWho, act: AcademyAct]

/** Plays acts; what is refused changes nothing. */
function played(...asked: readonly Asked[]) {
  let state: Academy = ACADEMY_LAW.empty
  const answers = asked.map(([who, act], index) => {
    const fresh = { id: `id${index}`, salt: '0'.repeat(32), at: 1000 + index }
    const decided = ACADEMY_LAW.decide(state, act, who, fresh)
    for (const event of decided.ok ? decided.value : [])
      state = ACADEMY_LAW.evolve(state, { seq: index, at: fresh.at, by: who.person, event })
    return decided
  })
  return { state, answers, last: answers.at(-1)! }
}

const COURSE: Asked = [
  DESK,
  {
    ...{ is: 'make-course', title: 'First', about: '', readings: ['A text'] },
    steps: [{ is: 'reading', text: 0 }, { is: 'vote', vote: 's1' }, { is: 'visit' }],
  },
]
const READ: Asked = [AMINA, { is: 'read', course: 'id0', step: 0 }]
const ANSWER: Asked = [AMINA, { is: 'answer', course: 'id0', step: 1, outcome: 'rejected' }]
const VISIT: Asked = [SYSTEM, { is: 'credit', person: AMINA.person as PersonId, deed: { is: 'visit' } }]
const CERTIFY: Asked = [AMINA, { is: 'certify', course: 'id0', name: 'Amina' }]

const setting: RehearsalSetting = {
  rulebook: 'model-un',
  topic: 'shared-water',
  language: 'en',
  seed: 's',
  role: 'delegate',
  delegation: 'KEN' as DelegationId,
  credit: { session: 's_one' as SessionId, person: 'p_x' as PersonId },
}

describe('a rehearsal', () => {
  test('is begun by the house alone, and once', () => {
    const begin = { is: 'begin', setting, pace: 3 } as const
    const { answers } = played([DESK, begin], [SYSTEM, begin], [SYSTEM, begin])
    expect(answers.map(({ ok }) => ok)).toEqual([false, true, false])
  })

  test('is paced by who is accredited, and shows nothing of whom it counts for', () => {
    const delegate: PlaceWho = { ...AMINA, role: 'delegate' }
    const pace = { is: 'pace', pace: 10, isPaused: true } as const
    const { answers, state } = played(
      [SYSTEM, { is: 'begin', setting, pace: 3 }],
      [AMINA, pace],
      [delegate, pace],
      [delegate, { ...pace, pace: 11 }],
      [delegate, { is: 'end' }],
    )
    expect(answers.slice(1)).toEqual([
      refuse('not-at-desk'),
      { ok: true, value: [{ type: 'academy.paced', pace: 10, isPaused: true }] },
      refuse('bad-figure', undefined, 'pace'),
      { ok: true, value: [{ type: 'academy.rehearsal-ended' }] },
    ])
    const { credit: _, ...shown } = setting
    expect(ACADEMY_LAW.shown(state).rehearsal).toEqual({ ...shown, pace: 10, isPaused: true, isOver: true })
  })
})

describe('a course', () => {
  test('is made by the desk, of steps that are there', () => {
    const wrong = { ...COURSE[1], readings: [] } as AcademyAct
    expect(played([AMINA, COURSE[1]]).last).toEqual(refuse('not-at-desk'))
    expect(played([DESK, wrong]).last).toEqual(refuse('bad-figure', undefined, 'steps'))
    expect(ACADEMY_LAW.shown(played(COURSE).state).courses.map(({ id }) => id)).toEqual(['first', 'id0'])
  })

  test('is done step by step; a wrong answer is refused and may be tried again', () => {
    const guess: Asked = [AMINA, { ...ANSWER[1], outcome: 'adopted' } as AcademyAct]
    const { answers, state } = played(COURSE, READ, guess, ANSWER, ANSWER, VISIT)
    expect(answers[2]).toEqual(refuse('answer-wrong', undefined, 'outcome'))
    expect(answers[4]).toEqual({ ok: true, value: [] })
    expect(ACADEMY_LAW.own(state, AMINA)?.done).toEqual(['id0/0', 'id0/1', 'first/0', 'id0/2'])
  })

  test('gives a certificate when all is done, under the name that one chooses, and one only', () => {
    expect(played(COURSE, READ, ANSWER, CERTIFY).last).toEqual(refuse('course-unfinished'))
    const again: Asked = [AMINA, { is: 'certify', course: 'id0', name: 'Amina S.' }]
    const { state } = played(COURSE, READ, ANSWER, VISIT, CERTIFY, again)
    expect(ACADEMY_LAW.own(state, AMINA)?.certificates.map(({ id, texts }) => [id, texts])).toEqual([
      ['id4', { name: 'Amina S.', title: 'First' }],
    ])
    expect(ACADEMY_LAW.own(state, DESK)).toEqual({ done: [], certificates: [] })
  })

  test('that is removed leaves its certificates', () => {
    const { state } = played(COURSE, READ, ANSWER, VISIT, CERTIFY, [
      DESK,
      { is: 'remove-course', course: 'id0' },
    ])
    expect(ACADEMY_LAW.shown(state).courses.map(({ id }) => id)).toEqual(['first'])
    expect(ACADEMY_LAW.own(state, AMINA)?.certificates).toHaveLength(1)
  })

  test('whose words were erased is still a course', () => {
    const { answers } = played(COURSE)
    const [made] = answers[0]!.ok ? (answers[0]!.value as readonly AcademyEvent[]) : []
    const erased = { ...made, texts: null, salt: '' } as AcademyEvent
    const state = ACADEMY_LAW.evolve(ACADEMY_LAW.empty, { seq: 1, at: 1, by: 'system', event: erased })
    expect(ACADEMY_LAW.shown(state).courses[1]).toMatchObject({ id: 'id0', texts: null })
  })
})

test('the board shows what the desk wants shown, to everybody', () => {
  const show = { is: 'show-vote', vote: 's1' } as const
  const { answers, state } = played([AMINA, show], [DESK, show], [DESK, show])
  expect(answers.map((answer) => answer.ok && answer.value.length)).toEqual([false, 1, 0])
  expect(ACADEMY_LAW.shown(state).vote).toBe('s1')
})

test.each(RECORDED_VOTES)('vote $id comes out as it is recorded', ({ input, outcome, reason }) => {
  const question = readQuestion(input)
  if (isFault(question)) throw new Error(question.sentence)
  expect(decideMatter(question)).toMatchObject({ outcome, reason })
})
