// The law of the public record. What waits for the desk is the desk's and the asker's alone; what was erased leaves its place.
import type { PersonId } from '../../ids.ts'
import type { Placed, PlaceLaw } from '../place.ts'
import { decideRecord, isPublic, isWaiting } from './record-decide.ts'
import { EMPTY_RECORD, type Question, type RecordState, type Statement } from './record-state.ts'
import type {
  OwnQuestion,
  RecordAct,
  RecordEvent,
  RecordOwn,
  RecordShown,
  ShownQuestion,
  ShownStatement,
  StatementRead,
} from './record-types.ts'

/** graphemes */
export const MOST_TITLE = 160
export const MOST_STATEMENT = 8000
export const MOST_QUESTION = 500
export const MOST_NOTE = 1500
/** UTF-16 units of a statement's text in lists; questions in one */
const LEAD = 240
const MOST_SHOWN = 100

export const RECORD_LAW: PlaceLaw<RecordState, RecordAct, RecordEvent, RecordShown, RecordOwn> = {
  empty: EMPTY_RECORD,
  texts: {
    publish: { title: { most: MOST_TITLE }, text: { most: MOST_STATEMENT, lines: true } },
    revise: { title: { most: MOST_TITLE }, text: { most: MOST_STATEMENT, lines: true } },
    ask: { text: { most: MOST_QUESTION } },
    decline: { reason: { most: MOST_NOTE, isOptional: true } },
    answer: { text: { most: MOST_NOTE, lines: true, isOptional: true } },
  },
  open: new Set(['record.published', 'record.revised', 'record.answered']),
  decide: decideRecord,
  evolve: (state, placed) => evolveRecord(state, placed),
  shown: ({ statements, questions, taken }) => ({
    statements: statements
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map(shownStatement)
      .toReversed(),
    questions: shownQuestions(questions, taken),
    taken,
    waiting: questions.filter(isWaiting).length,
  }),
  own: ({ questions }, { person, isDesk }) => {
    const mine = questions.filter(({ by }) => by === person).map(ownQuestion)
    if (mine.length === 0 && !isDesk) return null
    const queue = isDesk ? questions.filter((each) => isWaiting(each) || each.phase === 'declined') : null
    return { mine, queue: queue?.map(ownQuestion) ?? null }
  },
}

function shownStatement({ id, delegation, versions }: Statement): ShownStatement {
  const { at, seq, texts } = versions.at(-1)!
  const lead = texts && firstOf(texts.text, LEAD)
  return {
    ...{ id, delegation, at, seq, versions: versions.length },
    texts: texts && lead !== null ? { title: texts.title, name: texts.name, lead } : null,
  }
}

/** The whole of a statement that stands, or null. */
export function readStatement({ statements }: RecordState, id: string): StatementRead | null {
  const found = statements.find((each) => each.id === id && !each.isWithdrawn)
  if (!found) return null
  const versions = found.versions.map(({ by: _, ...version }) => version).toReversed()
  return { id, delegation: found.delegation, versions }
}

/** Cut between words, with an ellipsis. */
function firstOf(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')}…`
}

function shownQuestions(all: readonly Question[], taken: string | null): readonly ShownQuestion[] {
  const open = all.filter(isPublic)
  const last = new Set(open.slice(-MOST_SHOWN))
  return open
    .filter((each) => last.has(each) || each.id === taken)
    .map((question) => shownQuestion(question, all))
    .toReversed()
}

const shownQuestion = (
  { id, at, seq, salt, texts, phase, note }: Question,
  all: readonly Question[],
): ShownQuestion => ({
  ...{ id, at, seq, salt, texts },
  isAnswered: phase === 'answered',
  answer: phase === 'answered' ? note : null,
  askers: 1 + all.filter((each) => each.phase === 'merged' && each.into === id).length,
})

const ownQuestion = ({ id, at, phase, texts, note }: Question): OwnQuestion => ({
  ...{ id, at, phase, texts, note },
})

function evolveRecord(state: RecordState, { event, by, at, seq }: Placed<RecordEvent>): RecordState {
  switch (event.type) {
    case 'record.published': {
      const { statement: id, delegation, texts } = event
      const versions = [{ at, seq, by: by as PersonId, texts }]
      return { ...state, statements: [...state.statements, { id, delegation, versions, isWithdrawn: false }] }
    }
    case 'record.revised': {
      const version = { at, seq, by: by as PersonId, texts: event.texts }
      return ofStatement(state, event.statement, ({ versions }) => ({ versions: [...versions, version] }))
    }
    case 'record.withdrawn':
      return ofStatement(state, event.statement, () => ({ isWithdrawn: true }))
    case 'record.asked': {
      const { question: id, texts, salt } = event
      const asked = { id, by: by as PersonId, at, seq, salt, texts }
      const question: Question = { ...asked, settledAt: null, phase: 'waiting', into: null, note: null }
      return { ...state, questions: [...state.questions, question] }
    }
    case 'record.approved':
      return ofQuestion(state, event.question, { phase: 'open', settledAt: at, note: null })
    case 'record.declined':
      return ofQuestion(state, event.question, {
        ...{ phase: 'declined', settledAt: at, note: event.texts?.note || null },
      })
    case 'record.merged':
      return ofQuestion(state, event.question, { phase: 'merged', settledAt: at, into: event.into })
    case 'record.answered':
      return ofQuestion(state, event.question, {
        ...{ phase: 'answered', settledAt: at, note: event.texts?.note || null },
      })
    case 'record.taken':
      return { ...state, taken: event.question }
  }
}

const ofStatement = (
  state: RecordState,
  id: string,
  change: (statement: Statement) => Partial<Statement>,
): RecordState => ({
  ...state,
  statements: state.statements.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

/** What is not open to the public any more leaves the floor, and what was merged into it follows. */
function ofQuestion(state: RecordState, id: string, change: Partial<Question>): RecordState {
  const questions = state.questions.map((each) => {
    if (each.id === id) return { ...each, ...change }
    return each.into === id && change.phase === 'merged' ? { ...each, into: change.into ?? null } : each
  })
  const isGone = state.taken === id && (change.phase === 'declined' || change.phase === 'merged')
  return { ...state, questions, taken: isGone ? null : state.taken }
}
