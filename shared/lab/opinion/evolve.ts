// What each event makes of the floor. Texts that were erased are null: a statement without one is no longer there, an answer without
// one was never given.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import { type Answer, answeredOf, NOT_ANSWERED, type Row, withAnswer } from './answer.ts'
import type { OpinionEvent } from './event.ts'
import { LEAST_CHANGED, MOST_PICTURES } from './limits.ts'
import { type Drawn, EMPTY_OPINION, type OpinionState, type Statement, standing } from './state.ts'

export function evolveOpinion(
  state: OpinionState,
  { seq, at, by, event }: Placed<OpinionEvent>,
): OpinionState {
  const next = { ...state, seq }
  switch (event.type) {
    case 'opinion.opened': {
      const begun = event.isNew ? { ...EMPTY_OPINION, seq } : next
      return { ...begun, isOpen: true, asked: event.asked, question: event.texts?.question ?? null }
    }
    case 'opinion.closed':
      return { ...next, isOpen: false }
    case 'opinion.stated': {
      const statement = { number: event.number, by, text: event.texts?.text ?? null, gone: null }
      return { ...next, statements: [...state.statements, statement] }
    }
    case 'opinion.answered':
      return event.texts === null || by === 'system' ? next : answered(next, by, event.texts)
    case 'opinion.withdrawn':
      return withGone(next, event.number, { by: 'author' })
    case 'opinion.hidden':
      return withGone(next, event.number, { by: 'desk', reason: event.texts?.reason ?? null })
    case 'opinion.restored':
      return withGone(next, event.number, null)
    case 'opinion.drawn':
      return drawn(next, { at, upTo: event.upTo, picture: event.picture })
    default:
      return next
  }
}

function answered(
  state: OpinionState,
  person: PersonId,
  { number, answer }: { readonly number: number; readonly answer: Answer },
): OpinionState {
  const { seq } = state
  const known = state.people.get(person)
  const index = known ?? state.rows.length
  const people = known === undefined ? new Map(state.people).set(person, index) : state.people
  const row: Row = state.rows[index] ?? ''
  const [rows, counts] = [state.rows.slice(), state.answered.slice()]
  rows[index] = withAnswer(row, number, answer)
  // only what stands can be answered
  counts[index] = (counts[index] ?? 0) + ((row[number - 1] ?? NOT_ANSWERED) === NOT_ANSWERED ? 1 : 0)
  const changed = [...state.changed.filter((each) => each.person !== person), { person, seq }]
  return { ...state, people, rows, answered: counts, changed: changed.slice(-LEAST_CHANGED) }
}

function withGone(state: OpinionState, number: number, gone: Statement['gone']): OpinionState {
  const statements = state.statements.map((each) => (each.number === number ? { ...each, gone } : each))
  const numbers = standing({ statements })
  const counts = state.rows.map((row) => answeredOf(row, numbers))
  return { ...state, statements, answered: counts, isOutdated: true }
}

function drawn(state: OpinionState, picture: Drawn): OpinionState {
  const past = [...state.past, picture]
  // the first and the last stay
  const kept =
    past.length > MOST_PICTURES ? past.filter((_, at) => at % 2 === 0 || at === past.length - 1) : past
  const changed = state.changed.filter(({ seq }) => seq > picture.upTo)
  return { ...state, drawn: picture, past: kept, changed, isOutdated: false }
}
