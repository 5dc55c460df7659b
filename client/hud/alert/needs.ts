// What needs one's doing now: a vote one may cast and has not, one's turn in a roll-call, the floor, a silence about to end, a note.
import { hasVote, isPresent } from '../../../shared/procedure/standing.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { calledIn } from '../../wall/called-in.ts'
import { sittingFromView } from '../law/sitting-from-view.ts'
import { type ReadNotes, unreadNotes } from '../notes/read-notes.ts'

export const NEEDS = ['floor', 'turn', 'vote', 'silence', 'note'] as const
export type NeedKind = (typeof NEEDS)[number]

export interface Need {
  readonly kind: NeedKind
  /** the same need has the same key: it is called for once */
  readonly key: string
}

/** So long before its end a silence is called for. */
export const SILENCE_ENDS_MS = 3_600_000

/** The most pressing first. `now`: ms since 1970, the server's clock. */
export function needsOf(view: SittingView, read: ReadNotes, now: number): readonly Need[] {
  const needs = [floorNeed(view), ...votingNeeds(view, now), noteNeed(view, read)]
  return needs
    .filter((need) => need !== null)
    .toSorted((one, other) => NEEDS.indexOf(one.kind) - NEEDS.indexOf(other.kind))
}

function floorNeed({ chapters, me }: SittingView): Need | null {
  const { floor } = chapters.speakers
  return floor?.person === me.id ? { kind: 'floor', key: `floor ${floor.givenAt}` } : null
}

function votingNeeds(view: SittingView, now: number): readonly Need[] {
  const { me, chapters } = view
  const { delegation } = me
  if (delegation === null || !me.mayCast) return []
  const sitting = sittingFromView(view)
  const may = (decision: string): boolean => hasVote(sitting, delegation, decision)
  const silences = chapters.votes.silences
    .filter(
      ({ deadlineAt, decision }) => deadlineAt > now && deadlineAt - now <= SILENCE_ENDS_MS && may(decision),
    )
    .map(({ id }): Need => ({ kind: 'silence', key: `silence ${id}` }))
  const { vote } = chapters
  if (vote === null || !may(vote.decision) || !isPresent(sitting, delegation)) return silences
  if (vote.rollCall)
    return calledIn(chapters) === delegation
      ? [{ kind: 'turn', key: `turn ${vote.id}` }, ...silences]
      : silences
  const hasSaid = view.delegations.get(delegation)?.hasVoted || vote.objections.includes(delegation)
  return hasSaid ? silences : [{ kind: 'vote', key: `vote ${vote.id}` }, ...silences]
}

function noteNeed(view: SittingView, read: ReadNotes): Need | null {
  const last = unreadNotes(view, read).at(-1)
  return last ? { kind: 'note', key: `note ${last.id}` } : null
}
