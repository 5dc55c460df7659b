// Whether what is asked of the floor may be done, and what then happens.
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { DrawAct, OpinionAct, OpinionCommand } from './act.ts'
import { NOT_ANSWERED } from './answer.ts'
import type { OpinionEvent } from './event.ts'
import { LEAST_GROUP, MOST_OF_DESK, MOST_OF_ONE, MOST_STATEMENTS } from './limits.ts'
import { pictureOf } from './map/picture.ts'
import { drawDue, type OpinionState, type Statement, standing, stands } from './state.ts'

type Decided = Result<readonly OpinionEvent[], Refusal>
type ActOf<N extends OpinionAct['is']> = Extract<OpinionAct, { readonly is: N }>

export function decideOpinion(
  state: OpinionState,
  act: OpinionCommand,
  who: PlaceWho,
  fresh: Fresh,
): Decided {
  switch (act.is) {
    case 'open':
      return open(state, act, who, fresh)
    case 'close':
      if (!who.isDesk) return refuse('not-at-desk')
      return state.isOpen ? ok([{ type: 'opinion.closed' }]) : ok([])
    case 'state':
      return say(state, act, who, fresh)
    case 'answer':
      return answer(state, act, who, fresh)
    case 'withdraw':
      return withdraw(state, act, who)
    case 'hide':
      return hide(state, act, who, fresh)
    case 'restore':
      return restore(state, act, who)
    case 'draw':
      return draw(state, act, who, fresh)
  }
}

function open(
  state: OpinionState,
  { question, asked }: ActOf<'open'>,
  who: PlaceWho,
  { salt }: Fresh,
): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (state.isOpen && state.question === question && state.asked === asked) return ok([])
  if (state.isOpen) return refuse('opinion-open')
  const isNew = state.question !== question
  return ok([{ type: 'opinion.opened', asked, isNew, texts: { question }, salt }])
}

/** null: whoever this is may speak and answer. */
function barred({ isOpen, asked }: OpinionState, who: PlaceWho): Decided | null {
  if (!isOpen) return refuse('opinion-closed')
  return asked === 'members' && who.role === 'visitor' ? refuse('opinion-members') : null
}

function say(state: OpinionState, { text }: ActOf<'state'>, who: PlaceWho, { salt }: Fresh): Decided {
  const no = barred(state, who)
  if (no) return no
  const kept = state.statements.filter(stands)
  const own = kept.filter(({ by }) => by === who.person).length
  if (kept.length >= MOST_STATEMENTS || own >= (who.isDesk ? MOST_OF_DESK : MOST_OF_ONE))
    return refuse('place-full')
  if (kept.some((each) => isAlike(each.text ?? '', text))) return refuse('opinion-said')
  return ok([{ type: 'opinion.stated', number: state.statements.length + 1, texts: { text }, salt }])
}

/** Case, spaces and a full stop at the end make no other statement. */
const isAlike = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!。]+$/u, '')

const statementAt = ({ statements }: OpinionState, number: number): Statement | undefined =>
  statements[number - 1]

function answer(
  state: OpinionState,
  { number, answer }: ActOf<'answer'>,
  who: PlaceWho,
  { salt }: Fresh,
): Decided {
  const no = barred(state, who)
  if (no) return no
  const statement = statementAt(state, number)
  if (!statement || !stands(statement)) return refuse('place-unknown')
  return ok([{ type: 'opinion.answered', texts: { number, answer }, salt }])
}

function withdraw(state: OpinionState, { number }: ActOf<'withdraw'>, who: PlaceWho): Decided {
  const statement = statementAt(state, number)
  if (!statement || !stands(statement)) return refuse('place-unknown')
  if (statement.by !== who.person) return refuse('not-your-statement')
  const others = state.rows.filter((row) => (row[number - 1] ?? NOT_ANSWERED) !== NOT_ANSWERED).length
  return others < LEAST_GROUP ? ok([{ type: 'opinion.withdrawn', number }]) : refuse('opinion-answered')
}

function hide(
  state: OpinionState,
  { number, reason }: ActOf<'hide'>,
  who: PlaceWho,
  { salt }: Fresh,
): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  const statement = statementAt(state, number)
  if (!statement || statement.text === null || statement.gone?.by === 'author') return refuse('place-unknown')
  return statement.gone ? ok([]) : ok([{ type: 'opinion.hidden', number, texts: { reason }, salt }])
}

function restore(state: OpinionState, { number }: ActOf<'restore'>, who: PlaceWho): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  const gone = statementAt(state, number)?.gone
  if (gone?.by !== 'desk') return refuse('place-unknown')
  if (standing(state).length >= MOST_STATEMENTS) return refuse('place-full')
  return ok([{ type: 'opinion.restored', number }])
}

function draw(state: OpinionState, { drawn }: DrawAct, who: PlaceWho, { at }: Fresh): Decided {
  if (who.person !== 'system') return refuse('bad-request')
  const due = drawDue(state)
  if (due === null || at < due) return ok([])
  const { picture, upTo } = drawn ?? { picture: pictureOf(state.rows, standing(state)), upTo: state.seq }
  return picture ? ok([{ type: 'opinion.drawn', picture, upTo }]) : ok([])
}
