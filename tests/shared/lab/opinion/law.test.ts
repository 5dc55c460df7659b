// The law of the opinion floor: given what happened, when somebody asks, then events or a refusal.
import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../../../shared/ids.ts'
import type { OpinionCommand } from '../../../../shared/lab/opinion/act.ts'
import type { Answer } from '../../../../shared/lab/opinion/answer.ts'
import type { OpinionEvent } from '../../../../shared/lab/opinion/event.ts'
import { MOST_OF_ONE, MOST_PICTURES } from '../../../../shared/lab/opinion/limits.ts'
import { OPINION_LAW } from '../../../../shared/lab/opinion/opinion-law.ts'
import type { OpinionState } from '../../../../shared/lab/opinion/state.ts'
import type { PlaceWho } from '../../../../shared/lab/place.ts'
import { refuse } from '../../../../shared/refusal.ts'
import { ok } from '../../../../shared/result.ts'

const SALT = 'ab'.repeat(16)
const DESK = who('desk', { role: 'chair', isDesk: true })
const AMINA = who('amina')
const SYSTEM = { ...who('system'), person: 'system', role: 'system' } as PlaceWho

function who(name: string, more: Partial<PlaceWho> = {}): PlaceWho {
  const person = `p_${name}` as PersonId
  return { person, name, role: 'visitor', delegation: null, isHead: false, isDesk: false, ...more }
}

/** A floor on which things were done at 1000, 2000, … ms. Throws what was refused. */
function floor(...acts: readonly (readonly [PlaceWho, OpinionCommand])[]): OpinionState {
  return acts.reduce((state, [by, act], at) => done(state, by, act, 1000 * (at + 1)), OPINION_LAW.empty)
}

function done(state: OpinionState, by: PlaceWho, act: OpinionCommand, at = 1_000_000): OpinionState {
  const decided = OPINION_LAW.decide(state, act, by, { id: 'x'.repeat(16), salt: SALT, at })
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.value.reduce(
    (before, event) => OPINION_LAW.evolve(before, { seq: before.seq + 1, at, by: by.person, event }),
    state,
  )
}

const decide = (state: OpinionState, by: PlaceWho, act: OpinionCommand, at = 1_000_000) =>
  OPINION_LAW.decide(state, act, by, { id: 'x'.repeat(16), salt: SALT, at })

const OPEN = { is: 'open', question: 'What now?', asked: 'all' } as const
const say = (text: string): OpinionCommand => ({ is: 'state', text })
const give = (number: number, answer: Answer): OpinionCommand => ({ is: 'answer', number, answer })
const opened = floor([DESK, OPEN])
const asked = [say('One'), say('Two'), say('Three')].reduce((state, act) => done(state, DESK, act), opened)

/** Each answers the three statements as the letters say. */
const answered = (state: OpinionState, letters: readonly string[], from = 0): OpinionState =>
  letters.reduce(
    (before, row, person) =>
      [...row].reduce(
        (floor, letter, at) =>
          done(floor, who(`v${from + person}`), give(at + 1, letter === 'a' ? 'agree' : 'disagree')),
        before,
      ),
    state,
  )
const SIX = ['aad', 'aad', 'aad', 'dda', 'dda', 'dda']

describe('who may what', () => {
  test('the desk opens the floor with a question, to all or to those with a seat', () => {
    expect(decide(OPINION_LAW.empty, DESK, OPEN)).toEqual(
      ok([
        { type: 'opinion.opened', asked: 'all', isNew: true, texts: { question: 'What now?' }, salt: SALT },
      ]),
    )
    expect(decide(OPINION_LAW.empty, AMINA, OPEN)).toEqual(refuse('not-at-desk'))
    const members = floor([DESK, { ...OPEN, asked: 'members' }])
    expect(decide(members, AMINA, say('One'))).toEqual(refuse('opinion-members'))
    expect(decide(members, who('d', { role: 'delegate' }), say('One')).ok).toBe(true)
  })

  test('an open floor takes no other question, and the same one is nothing new', () => {
    expect(decide(opened, DESK, { ...OPEN, question: 'Else?' })).toEqual(refuse('opinion-open'))
    expect(decide(opened, DESK, OPEN)).toEqual(ok([]))
  })

  test('a closed floor takes nothing, opens again with what is on it, and begins anew with another question', () => {
    const closed = done(asked, DESK, { is: 'close' })
    expect(decide(closed, AMINA, say('Four'))).toEqual(refuse('opinion-closed'))
    expect(decide(closed, AMINA, give(1, 'agree'))).toEqual(refuse('opinion-closed'))
    expect(done(closed, DESK, OPEN).statements).toEqual(asked.statements)
    const anew = done(closed, DESK, { ...OPEN, question: 'Else?' })
    expect([anew.question, anew.statements, anew.seq]).toEqual(['Else?', [], closed.seq + 1])
  })

  test('a statement is said once, and so many of one person', () => {
    expect(decide(asked, AMINA, say('ONE.'))).toEqual(refuse('opinion-said'))
    const full = Array.from({ length: MOST_OF_ONE }, (_, at) => say(`Of mine ${at}`)).reduce(
      (state, act) => done(state, AMINA, act),
      asked,
    )
    expect(decide(full, AMINA, say('Another'))).toEqual(refuse('place-full'))
    expect(decide(full, who('bilal'), say('Another')).ok).toBe(true)
  })

  test('who made a statement takes it back while hardly anybody has answered it', () => {
    const said = done(asked, AMINA, say('Mine'))
    expect(decide(said, DESK, { is: 'withdraw', number: 4 })).toEqual(refuse('not-your-statement'))
    expect(decide(said, AMINA, { is: 'withdraw', number: 4 })).toEqual(
      ok([{ type: 'opinion.withdrawn', number: 4 }]),
    )
    const known = ['a', 'b', 'c'].reduce((state, name) => done(state, who(name), give(4, 'pass')), said)
    expect(decide(known, AMINA, { is: 'withdraw', number: 4 })).toEqual(refuse('opinion-answered'))
  })

  test('the desk hides a statement with a reason and restores it', () => {
    const hide = { is: 'hide', number: 2, reason: 'names a person' } as const
    expect(decide(asked, AMINA, hide)).toEqual(refuse('not-at-desk'))
    const hidden = done(asked, DESK, hide)
    expect(OPINION_LAW.shown(hidden)).toMatchObject({
      statements: [{ number: 1 }, { number: 3 }],
      hidden: [{ number: 2, reason: 'names a person' }],
    })
    expect(decide(hidden, AMINA, give(2, 'agree'))).toEqual(refuse('place-unknown'))
    expect(OPINION_LAW.own(hidden, DESK)?.desk?.hidden).toEqual([{ number: 2, text: 'Two' }])
    expect(OPINION_LAW.shown(done(hidden, DESK, { is: 'restore', number: 2 })).statements).toHaveLength(3)
  })

  test('only the system draws', () => {
    expect(decide(asked, DESK, { is: 'draw', drawn: null })).toEqual(refuse('bad-request'))
  })
})

describe('answers', () => {
  test('are changed, and stand wholly beside the chain', () => {
    expect(decide(asked, AMINA, give(2, 'pass'))).toEqual(
      ok([{ type: 'opinion.answered', texts: { number: 2, answer: 'pass' }, salt: SALT }]),
    )
    expect(OPINION_LAW.open.has('opinion.answered')).toBe(false)
    const twice = done(done(asked, AMINA, give(2, 'pass')), AMINA, give(2, 'disagree'))
    expect(OPINION_LAW.own(twice, AMINA)?.answers).toBe('-d')
  })

  test('are shown to who gave them alone', () => {
    const state = answered(asked, ['aad'])
    expect(JSON.stringify(OPINION_LAW.shown(state))).not.toMatch(/agree|p_v0/)
    expect(OPINION_LAW.own(state, AMINA)?.answers).toBe('')
    expect(OPINION_LAW.own(state, DESK)?.answers).toBe('')
  })

  test('that were erased were never given, and a statement that was is gone', () => {
    const erased = (event: OpinionEvent, state = asked) =>
      OPINION_LAW.evolve(state, { seq: state.seq + 1, at: 1, by: AMINA.person, event })
    expect(erased({ type: 'opinion.answered', texts: null, salt: '' }).rows).toEqual([])
    const without = erased({ type: 'opinion.stated', number: 4, texts: null, salt: '' })
    expect(OPINION_LAW.shown(without).statements).toHaveLength(3)
    expect(decide(without, AMINA, give(4, 'agree'))).toEqual(refuse('place-unknown'))
  })
})

describe('the picture', () => {
  const draw = { is: 'draw', drawn: null } as const
  const due = (state: OpinionState) => OPINION_LAW.due?.(state)?.at ?? null

  test('is due when six people have a place', () => {
    expect(due(answered(asked, SIX.slice(1)))).toBeNull()
    expect(OPINION_LAW.shown(answered(asked, SIX.slice(1))).placed).toBe(5)
    expect(due(answered(asked, SIX))).toBe(0)
  })

  test('shows the groups that there are, and only with three who changed it is drawn anew', () => {
    const drawn = done(answered(asked, SIX), SYSTEM, draw, 5000)
    expect(OPINION_LAW.shown(drawn)).toMatchObject({ drawnAt: 5000, pictures: 1, picture: { people: 6 } })
    expect(drawn.drawn?.picture.groups.map(({ size }) => size)).toEqual([3, 3])
    const two = answered(drawn, ['ddd', 'ddd'])
    expect(due(two)).toBeNull()
    const three = answered(two, ['ddd'], 2)
    expect(due(three)).toBe(5000 + 5000 + 5 * 6)
    expect(decide(three, SYSTEM, draw, 10_029)).toEqual(ok([]))
    expect(OPINION_LAW.shown(done(three, SYSTEM, draw, 10_030)).pictures).toBe(2)
  })

  test('that a thread drew counts up to where its answers went', () => {
    const state = answered(asked, SIX)
    const { picture } = done(state, SYSTEM, draw).drawn!
    const later = answered(state, ['ddd', 'ddd', 'ddd'])
    const kept = done(later, SYSTEM, { is: 'draw', drawn: { picture, upTo: state.seq } }, 5000)
    expect(kept.changed.map(({ person }) => person)).toEqual(['p_v0', 'p_v1', 'p_v2'])
    expect(due(kept)).toBe(10_030)
  })

  test('is drawn anew when a statement is hidden', () => {
    const four = done(asked, DESK, say('Four'))
    const drawn = done(
      answered(
        four,
        SIX.map((row) => `${row}a`),
      ),
      SYSTEM,
      draw,
      5000,
    )
    const hidden = done(drawn, DESK, { is: 'hide', number: 4, reason: 'off the point' })
    expect(due(hidden)).toBe(10_030)
    const anew = done(hidden, SYSTEM, draw).drawn!.picture
    expect(anew.statements.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('is kept with those before, thinned out when they are many', () => {
    const first = done(answered(asked, SIX), SYSTEM, draw, 5000)
    let state = first
    for (let at = 0; at < 100; at++) {
      const { picture } = first.drawn!
      const event = { type: 'opinion.drawn', picture, upTo: state.seq } as const
      state = OPINION_LAW.evolve(state, { seq: state.seq + 1, at: 6000 + at, by: 'system', event })
    }
    expect(state.past.length).toBeLessThanOrEqual(MOST_PICTURES)
    expect([state.past[0]!.at, state.past.at(-1)!.at]).toEqual([5000, 6099])
  })
})
