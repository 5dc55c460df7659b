// The crisis room as a place: what everyone sees, what one person sees beside it, and when the next inject is due.
import type { PlaceLaw, PlaceWho } from '../place.ts'
import type { CrisisAct, CrisisHappening } from './crisis-acts.ts'
import { type Audience, type Briefing, type CrisisState, EMPTY_CRISIS, type Inject } from './crisis-state.ts'
import { decideCrisis, mayReport } from './decide-crisis.ts'
import { dueInject } from './decide-inject.ts'
import { evolveCrisis } from './evolve-crisis.ts'

/** The board, the same for all who are in the sitting. */
export type CrisisShown = Omit<CrisisState, 'briefings' | 'injects'>

/** What one person may do and read beside the board; injects are the desk's alone. */
export interface CrisisOwn {
  readonly isDesk: boolean
  readonly mayReport: boolean
  readonly briefings: readonly Briefing[]
  readonly injects: readonly Inject[]
}

export const crisisLaw: PlaceLaw<CrisisState, CrisisAct, CrisisHappening, CrisisShown, CrisisOwn> = {
  empty: EMPTY_CRISIS,
  // the law cleans its texts itself: a file that is read in the browser must promise the same (report-check.ts)
  texts: {},
  // what is for a few, or not yet for anyone, is in no journal that others read
  open: new Set([
    'crisis.framed',
    'crisis.reported',
    'crisis.corrected',
    'crisis.withdrawn',
    'crisis.imported',
  ]),
  decide: decideCrisis,
  evolve: evolveCrisis,
  shown: ({ briefings: _, injects: _injects, ...board }) => board,
  own: ownOf,
  due: (state) => {
    const at = dueInject(state)?.dueAt ?? null
    return at === null ? null : { at, act: { is: 'tick' } }
  },
}

/** null for whom there is nothing beside the board */
function ownOf(state: CrisisState, who: PlaceWho): CrisisOwn | null {
  const { isDesk } = who
  const may = mayReport(state, who)
  const briefings = state.briefings.filter(({ texts }) => isDesk || (texts && isAddressed(texts.to, who)))
  if (!may && briefings.length === 0) return null
  return { isDesk, mayReport: may, briefings, injects: isDesk ? state.injects : [] }
}

export const isAddressed = ({ delegations, roles }: Audience, { delegation, role }: PlaceWho): boolean =>
  (delegation !== null && delegations.includes(delegation)) || roles.some((each) => each === role)
