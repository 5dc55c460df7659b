// What simulated people look at before they do anything: where the debate stands.
import type { DelegationId, PersonId } from '../../../ids.ts'
import { openItemOf } from '../../../procedure/proposals/open-item.ts'
import { isOpen } from '../../../procedure/proposals/proposal-of.ts'
import type { Proposal } from '../../../procedure/proposals/proposals-state.ts'
import type { Procedure } from '../../../procedure/rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../../../procedure/sitting.ts'
import { leadersOf, membersOf } from './positions.ts'
import type { Rehearsal } from './rehearsal.ts'

export interface Moment {
  readonly rehearsal: Rehearsal
  readonly sitting: Sitting
  readonly rules: Procedure
  /** may bring texts and motions, in an order by chance */
  readonly members: readonly DelegationId[]
  readonly leaders: readonly DelegationId[]
  /** speeches that have ended, of all kinds */
  readonly speeches: number
  /** neither decided nor withdrawn, under the open item */
  readonly drafts: readonly Proposal[]
  /** nobody speaks and nobody is on the list */
  readonly isQuiet: boolean
  /** whoever may still want something is no simulated person */
  readonly hasPeople: boolean
}

export function momentOf(rehearsal: Rehearsal, sitting: Sitting): Moment {
  const item = openItemOf(sitting)
  const { spoken, entries, floor } = sitting.speakers
  return {
    rehearsal,
    sitting,
    rules: rulebookOf(sitting).procedure,
    members: membersOf(rehearsal, sitting),
    leaders: leadersOf(rehearsal, sitting),
    speeches: Object.values(spoken).reduce((sum, { times }) => sum + times, 0),
    drafts: sitting.proposals.proposals.filter((each) => each.item === item && isOpen(each)),
    isQuiet: entries.length === 0 && floor === null,
    hasPeople: [...sitting.heads.values()].some((head) => !rehearsal.isSimulated(head)),
  }
}

export const headOf = ({ sitting }: Moment, delegation: DelegationId): PersonId =>
  sitting.heads.get(delegation)!

/** An item is open, its debate too, and nothing is voted on. */
export const isDebating = ({ sitting }: Moment): boolean =>
  sitting.agenda.meeting.phase === 'open' &&
  sitting.vote === null &&
  openItemOf(sitting) !== null &&
  !sitting.agenda.isDebateClosed &&
  !sitting.proposals.proposals.some(({ isVoting }) => isVoting)

/** More meetings than this are not held for what is equally divided each time. */
const MOST_MEETINGS = 3

/** The last meeting is over: nothing waits for a second vote at a later one (PR27). */
export function isFinished({ agenda, proposals }: Sitting): boolean {
  const { phase, number } = agenda.meeting
  const isLeft = proposals.proposals.some(
    ({ phase: of, dividedIn }) => of === 'introduced' && dividedIn === number,
  )
  return phase === 'closed' && number > 0 && (!isLeft || number >= MOST_MEETINGS)
}
