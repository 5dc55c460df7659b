// What needs one's doing now: a vote one may cast and has not, one's turn in a roll-call, the floor, a silence about to end, what secret
// ballots wait for, a note.
import { votersOf } from '../../../shared/procedure/secret/office.ts'
import { hasVote, isPresent } from '../../../shared/procedure/standing.ts'
import { ownStep } from '../../ballot/own-step.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { calledIn } from '../../wall/called-in.ts'
import { sittingFromView } from '../law/sitting-from-view.ts'
import { type ReadNotes, unreadNotes } from '../notes/read-notes.ts'
import { openingOf } from '../secret/opening.ts'

export const NEEDS = ['floor', 'turn', 'vote', 'silence', 'office', 'note'] as const
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
  const needs = [floorNeed(view), ...votingNeeds(view, now), officeNeed(view), noteNeed(view, read)]
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
  if (vote.secret && vote.secret.endedAt !== null) return silences
  const hasSaid = view.delegations.get(delegation)?.hasVoted || vote.objections.includes(delegation)
  return hasSaid ? silences : [{ kind: 'vote', key: `vote ${vote.id}` }, ...silences]
}

/** Of a trustee a key, or its part in opening the count; of the registrar credentials. What a page does by itself calls nobody. */
function officeNeed(view: SittingView): Need | null {
  const { office } = view.chapters.secret
  if (office === null) return null
  const step = ownStep(view)
  if (step === 'key' || step === 'certificate') return { kind: 'office', key: `office ${office.id} ${step}` }
  const { me } = view
  const opening = openingOf(view)
  const isAwaited = opening?.trustees.some(({ person, hasDecrypted }) => person === me.id && !hasDecrypted)
  if (opening?.isTallied && opening.missing > 0 && isAwaited)
    return { kind: 'office', key: `opening ${view.chapters.vote?.id}` }
  const isUnregistered = office.registered < votersOf(sittingFromView(view)).length
  return office.registrar === me.id && view.presiding !== me.id && isUnregistered
    ? { kind: 'office', key: `office ${office.id} credentials` }
    : null
}

function noteNeed(view: SittingView, read: ReadNotes): Need | null {
  const last = unreadNotes(view, read).at(-1)
  return last ? { kind: 'note', key: `note ${last.id}` } : null
}
