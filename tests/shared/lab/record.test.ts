// The law of the public record: who may publish, who may ask, what the desk does with it, and what nobody sees before.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Placed, PlaceWho } from '../../../shared/lab/place.ts'
import { RECORD_LAW, readStatement } from '../../../shared/lab/record/record-law.ts'
import type { RecordState } from '../../../shared/lab/record/record-state.ts'
import type { RecordAct, RecordEvent } from '../../../shared/lab/record/record-types.ts'
import { RECORD_ACTS } from '../../../shared/protocol/shapes/record.ts'
import type { Refusal } from '../../../shared/refusal.ts'

const person = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{
    person: `p_${name}` as PersonId,
    name,
    role: 'visitor',
    delegation: null,
    isHead: false,
    isDesk: false,
  },
  ...more,
})
const VISITOR = person('Nadia')
const OTHER = person('Omar')
const CHAIR = person('Amina', { role: 'chair', isDesk: true })
const ARE = person('Layla', { role: 'delegate', delegation: 'ARE' as DelegationId, isHead: true })
const ARE_SECOND = person('Salim', { role: 'delegate', delegation: 'ARE' as DelegationId })
const KEN = person('Wanjiru', { role: 'delegate', delegation: 'KEN' as DelegationId, isHead: true })

/** Acts one after the other, half a minute apart; the n-th mints the id n. */
function record() {
  let state: RecordState = RECORD_LAW.empty
  let minted = 0
  let seq = 0
  const placed: Placed<RecordEvent>[] = []
  const act = (who: PlaceWho, asked: RecordAct, afterMs = 30_000): string | Refusal => {
    minted += 1
    const at = (placed.at(-1)?.at ?? 0) + afterMs
    const id = String(minted).padStart(16, '0')
    const decided = RECORD_LAW.decide(state, asked, who, { id, salt: `salt${minted}`, at })
    if (!decided.ok) return decided.refusal
    for (const event of decided.value) {
      seq += 1
      const happened = { seq, at, by: who.person, event }
      placed.push(happened)
      state = RECORD_LAW.evolve(state, happened)
    }
    return id
  }
  return {
    act,
    placed,
    get shown() {
      return RECORD_LAW.shown(state)
    },
    get state() {
      return state
    },
    own: (who: PlaceWho) => RECORD_LAW.own(state, who),
  }
}

const code = (answer: string | Refusal) => (typeof answer === 'string' ? 'ok' : answer.code)
const WATER = { title: 'Water is a right', text: 'We hold that it is.' }

describe('statements', () => {
  it('are published by whoever leads a delegation, and by nobody else', () => {
    const { act } = record()
    expect(
      [VISITOR, ARE_SECOND, CHAIR, ARE].map((who) => code(act(who, { is: 'publish', ...WATER }))),
    ).toEqual(['not-in-delegation', 'not-head', 'not-in-delegation', 'ok'])
  })

  it('keep their versions, and show the last one', () => {
    const place = record()
    const statement = place.act(ARE, { is: 'publish', ...WATER }) as string
    place.act(ARE, { is: 'revise', statement, title: 'Water is a right', text: 'We hold it firmly.' })
    expect(place.shown.statements).toEqual([
      {
        ...{ id: statement, delegation: 'ARE', at: 60_000, seq: 2, versions: 2 },
        texts: { title: 'Water is a right', lead: 'We hold it firmly.', name: 'Layla' },
      },
    ])
    expect(readStatement(place.state, statement)?.versions.map(({ texts }) => texts?.text)).toEqual([
      'We hold it firmly.',
      WATER.text,
    ])
  })

  it('are their delegation’s alone, and gone when they are withdrawn', () => {
    const place = record()
    const statement = place.act(ARE, { is: 'publish', ...WATER }) as string
    expect(code(place.act(KEN, { is: 'revise', statement, ...WATER }))).toBe('statement-unknown')
    expect(code(place.act(ARE, { is: 'withdraw', statement }))).toBe('ok')
    expect(code(place.act(ARE, { is: 'withdraw', statement }))).toBe('statement-unknown')
    expect(place.shown.statements).toEqual([])
    expect(readStatement(place.state, statement)).toBeNull()
  })

  it('are five of a delegation at most', () => {
    const { act } = record()
    const answers = Array.from({ length: 6 }, () => code(act(ARE, { is: 'publish', ...WATER })))
    expect(answers).toEqual([...Array(5).fill('ok'), 'too-many-open'])
  })
})

describe('questions of the public', () => {
  const asked = () => {
    const place = record()
    const first = place.act(VISITOR, { is: 'ask', text: 'Who pays?' }) as string
    const second = place.act(OTHER, { is: 'ask', text: 'Who pays for it?' }) as string
    return { place, first, second }
  }

  it('wait, seen by who asked and by the desk alone', () => {
    const { place, first } = asked()
    expect(place.shown).toMatchObject({ questions: [], waiting: 2 })
    expect(place.own(VISITOR)).toMatchObject({ mine: [{ id: first, phase: 'waiting' }], queue: null })
    expect(place.own(CHAIR)?.queue?.map(({ texts }) => texts?.text)).toEqual([
      'Who pays?',
      'Who pays for it?',
    ])
    expect(place.own(KEN)).toBeNull()
  })

  it('are read by all once the desk has approved them, with the salt that opens their commitment', () => {
    const { place, first } = asked()
    place.act(CHAIR, { is: 'approve', question: first })
    expect(place.shown.questions).toEqual([
      {
        ...{ id: first, at: 30_000, seq: 1, salt: 'salt1', texts: { text: 'Who pays?', name: 'Nadia' } },
        ...{ isAnswered: false, answer: null, askers: 1 },
      },
    ])
  })

  it('are merged with one that is open, which then counts who asked', () => {
    const { place, first, second } = asked()
    expect(code(place.act(CHAIR, { is: 'merge', question: second, into: first }))).toBe('question-unknown')
    place.act(CHAIR, { is: 'approve', question: first })
    place.act(CHAIR, { is: 'merge', question: second, into: first })
    expect(place.shown.questions).toMatchObject([{ id: first, askers: 2 }])
    expect(place.own(OTHER)?.mine).toMatchObject([{ phase: 'merged' }])
  })

  it('are declined with a reason for who asked, and may be approved after all', () => {
    const { place, first } = asked()
    place.act(CHAIR, { is: 'decline', question: first, reason: 'Off the agenda.' })
    expect(place.own(VISITOR)?.mine).toMatchObject([{ phase: 'declined', note: 'Off the agenda.' }])
    expect(JSON.stringify(place.shown)).not.toContain('agenda')
    expect(code(place.act(CHAIR, { is: 'approve', question: first }))).toBe('ok')
    expect(place.shown.questions).toHaveLength(1)
  })

  it('come before the floor, are answered, and leave it when they are declined', () => {
    const { place, first } = asked()
    expect(code(place.act(CHAIR, { is: 'take', question: first }))).toBe('question-unknown')
    place.act(CHAIR, { is: 'approve', question: first })
    place.act(CHAIR, { is: 'take', question: first })
    expect(place.shown.taken).toBe(first)
    place.act(CHAIR, { is: 'answer', question: first, text: 'All of us.' })
    expect(place.shown).toMatchObject({
      taken: first,
      questions: [{ isAnswered: true, answer: 'All of us.' }],
    })
    place.act(CHAIR, { is: 'take', question: null })
    expect(place.shown.taken).toBeNull()
  })

  it('are settled by the desk alone', () => {
    const { place, first, second } = asked()
    const acts: RecordAct[] = [
      { is: 'approve', question: first },
      { is: 'decline', question: first, reason: '' },
      { is: 'merge', question: first, into: second },
      { is: 'answer', question: first, text: '' },
      { is: 'take', question: null },
    ]
    expect(acts.map((act) => code(place.act(KEN, act)))).toEqual(Array(5).fill('not-at-desk'))
  })

  it('come one in twenty seconds from a person, and three that wait', () => {
    const { act } = record()
    const ask = (ms: number) => code(act(VISITOR, { is: 'ask', text: 'Why?' }, ms))
    expect([ask(1), ask(19_999), ask(20_000), ask(20_000), ask(20_000)]).toEqual([
      ...['ok', 'too-fast', 'ok', 'ok', 'too-many-open'],
    ])
  })

  it('leave their place when they are erased', () => {
    const { place, first } = asked()
    place.act(CHAIR, { is: 'approve', question: first })
    const erased = place.placed.map((each) =>
      'texts' in each.event ? { ...each, event: { ...each.event, texts: null, salt: '' } } : each,
    )
    const state = erased.reduce(RECORD_LAW.evolve, RECORD_LAW.empty)
    expect(RECORD_LAW.shown(state).questions).toMatchObject([{ id: first, texts: null, salt: '' }])
  })
})

it('a long record is shown in leads, and the last hundred questions', () => {
  const place = record()
  place.act(ARE, { is: 'publish', title: 'Long', text: 'water '.repeat(1000) })
  for (let i = 0; i < 120; i++) {
    const id = place.act(person(`v${i}`), { is: 'ask', text: `Question ${i}` }) as string
    place.act(CHAIR, { is: 'approve', question: id })
    if (i === 0) place.act(CHAIR, { is: 'take', question: id })
  }
  const { statements, questions } = place.shown
  expect(statements[0]?.texts?.lead.length).toBeLessThan(242)
  expect(questions).toHaveLength(101)
  expect(questions.at(-1)?.texts?.text).toBe('Question 0')
})

it.each([
  { is: 'ask', text: 'x', extra: 1 },
  { is: 'approve', question: 'X' },
  { is: 'take' },
  { is: 'publish', title: 'x' },
])('a shape that is not asked for is refused: %j', (act) =>
  expect(RECORD_ACTS.safeParse(act).success).toBe(false),
)
