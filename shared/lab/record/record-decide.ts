// What may be done with the public record: by whoever leads a delegation, by the public, by the desk.
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { Question, RecordState, Statement } from './record-state.ts'
import type { RecordAct, RecordEvent } from './record-types.ts'

/** of one delegation that stand at once, and versions of one */
export const MOST_STATEMENTS = 5
export const MOST_VERSIONS = 30
/** of all questions of a sitting; of one person that wait at once; of all that wait */
export const MOST_QUESTIONS = 1000
const MOST_WAITING_OF_ONE = 3
export const MOST_WAITING = 200
/** ms between two questions of one person */
export const ASK_EVERY_MS = 20_000

type Decided = Result<readonly RecordEvent[], Refusal>

export function decideRecord(state: RecordState, act: RecordAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'publish':
    case 'revise':
    case 'withdraw':
      return decideStatement(state, act, who, fresh)
    case 'ask':
      return ask(state, act.text, who, fresh)
    case 'take':
      return take(state, act.question, who)
    default:
      return settle(state, act, who, fresh)
  }
}

type StatementAct = Extract<RecordAct, { is: 'publish' | 'revise' | 'withdraw' }>

function decideStatement(state: RecordState, act: StatementAct, who: PlaceWho, fresh: Fresh): Decided {
  const { delegation } = who
  if (delegation === null) return refuse('not-in-delegation')
  if (!who.isHead) return refuse('not-head')
  const own = state.statements.filter((each) => each.delegation === delegation && !each.isWithdrawn)
  if (act.is === 'publish') {
    if (own.length >= MOST_STATEMENTS) return refuse('too-many-open')
    const texts = { title: act.title, text: act.text, name: who.name }
    return ok([{ type: 'record.published', statement: fresh.id, delegation, texts, salt: fresh.salt }])
  }
  const statement = own.find(({ id }) => id === act.statement)
  if (!statement) return refuse('statement-unknown')
  if (act.is === 'withdraw') return ok([{ type: 'record.withdrawn', statement: statement.id }])
  return revise(statement, act, who, fresh)
}

function revise(
  { id, versions }: Statement,
  { title, text }: Extract<RecordAct, { is: 'revise' }>,
  { name }: PlaceWho,
  { salt }: Fresh,
): Decided {
  if (versions.length >= MOST_VERSIONS) return refuse('too-many-open')
  return ok([{ type: 'record.revised', statement: id, texts: { title, text, name }, salt }])
}

function ask({ questions }: RecordState, text: string, who: PlaceWho, { id, salt, at }: Fresh): Decided {
  const own = questions.filter(({ by }) => by === who.person)
  if (at - (own.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < ASK_EVERY_MS) return refuse('too-fast')
  if (own.filter(isWaiting).length >= MOST_WAITING_OF_ONE) return refuse('too-many-open')
  if (questions.length >= MOST_QUESTIONS || questions.filter(isWaiting).length >= MOST_WAITING)
    return refuse('place-full')
  return ok([{ type: 'record.asked', question: id, texts: { text, name: who.name }, salt }])
}

export const isWaiting = ({ phase }: Question): boolean => phase === 'waiting'
/** The public reads it. */
export const isPublic = ({ phase }: Question): boolean => phase === 'open' || phase === 'answered'

type SettlingAct = Extract<RecordAct, { is: 'approve' | 'decline' | 'merge' | 'answer' }>

function settle({ questions }: RecordState, act: SettlingAct, who: PlaceWho, { salt }: Fresh): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  const found = questions.find(({ id }) => id === act.question)
  if (!found) return refuse('question-unknown')
  const question = found.id
  switch (act.is) {
    case 'approve':
      return isWaiting(found) || found.phase === 'declined'
        ? ok([{ type: 'record.approved', question }])
        : refuse('question-settled')
    case 'decline':
      if (!isWaiting(found) && found.phase !== 'open') return refuse('question-settled')
      return ok([{ type: 'record.declined', question, texts: { note: act.reason }, salt }])
    case 'answer':
      if (!isPublic(found)) return refuse('question-settled')
      return ok([{ type: 'record.answered', question, texts: { note: act.text }, salt }])
    case 'merge': {
      const into = questions.find(({ id }) => id === act.into)
      if (!into || into === found || !isPublic(into)) return refuse('question-unknown')
      if (!isWaiting(found) && found.phase !== 'open') return refuse('question-settled')
      return ok([{ type: 'record.merged', question, into: into.id }])
    }
  }
}

function take({ questions, taken }: RecordState, question: string | null, who: PlaceWho): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (question === taken) return ok([])
  const found = questions.find(({ id }) => id === question)
  if (question !== null && !(found && isPublic(found))) return refuse('question-unknown')
  return ok([{ type: 'record.taken', question }])
}
