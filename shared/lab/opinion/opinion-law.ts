// The opinion floor as a place: the desk asks a question, whoever is asked writes short statements and answers those of others, and
// a picture shows where opinions lie. Nothing is decided by it.
import type { PlaceLaw } from '../place.ts'
import type { OpinionCommand } from './act.ts'
import { decideOpinion } from './decide.ts'
import type { OpinionEvent } from './event.ts'
import { evolveOpinion } from './evolve.ts'
import { LONGEST_QUESTION, LONGEST_REASON, LONGEST_STATEMENT } from './limits.ts'
import { type OpinionOwn, type OpinionShown, ownOpinion, pastOpinion, shownOpinion } from './shown.ts'
import { drawDue, EMPTY_OPINION, type OpinionState } from './state.ts'

export const OPINION_LAW: PlaceLaw<OpinionState, OpinionCommand, OpinionEvent, OpinionShown, OpinionOwn> = {
  empty: EMPTY_OPINION,
  texts: {
    open: { question: { most: LONGEST_QUESTION } },
    state: { text: { most: LONGEST_STATEMENT } },
    hide: { reason: { most: LONGEST_REASON } },
  },
  // how somebody answered is in no copy of the journal
  open: new Set(['opinion.opened', 'opinion.stated', 'opinion.hidden']),
  decide: decideOpinion,
  evolve: evolveOpinion,
  shown: shownOpinion,
  own: ownOpinion,
  past: pastOpinion,
  due: (state) => {
    const at = drawDue(state)
    return at === null ? null : { at, act: { is: 'draw', drawn: null } }
  },
}
