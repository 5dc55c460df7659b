// From the room's schema to the plain view. What has not changed keeps its identity, so that screens redraw only what did.
import type { DelegationId, PersonId, VoteId } from '../../shared/ids.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import type { Presence } from '../../shared/procedure/rulebooks/procedure.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { DecidedVote } from '../../shared/procedure/votes/votes-state.ts'
import type { RoomCount } from '../../shared/protocol/messages.ts'
import type { Delegation, HallState, Vote, Walker } from '../../shared/state/hall-state.ts'
import { BLANK_CHAPTERS } from './blank-chapters.ts'
import type { DelegationView, PersonView, SittingView, VoteView } from './sitting-view.ts'

type FromState = Pick<
  SittingView,
  | 'session'
  | 'gallery'
  | 'rooms'
  | 'closedCorners'
  | 'presiding'
  | 'people'
  | 'delegations'
  | 'vote'
  | 'chapters'
  | 'journal'
>

/** in the order of their numbers on the wire */
const PRESENCES: readonly Presence[] = ['absent', 'present', 'present-and-voting']

/** The view's part that follows from the state; `before` lends what is unchanged. */
export function viewOf(state: HallState, before: FromState | null): FromState {
  return {
    session: kept(before?.session, {
      id: state.session as FromState['session']['id'],
      title: state.title,
      rulebook: state.rulebook,
      isPublic: state.isPublic,
      isOpenForum: state.isOpenForum,
    }),
    gallery: state.gallery,
    rooms: roomsOf(state.rooms, before?.rooms ?? []),
    closedCorners: state.closedCorners,
    presiding: state.presiding === '' ? null : (state.presiding as PersonId),
    people: mapOf(state.walkers, before?.people, personOf),
    delegations: mapOf(state.delegations, before?.delegations, delegationOf),
    vote: voteOf(state.vote, before?.vote ?? null),
    chapters: chaptersOf(state, before?.chapters ?? BLANK_CHAPTERS),
    journal: kept(before?.journal, { seq: state.journalSeq, head: state.journalHead }),
  }
}

const roomsOf = (text: string, before: readonly RoomCount[]): readonly RoomCount[] =>
  text === '' || text === JSON.stringify(before) ? before : JSON.parse(text)

/** `now` unless `before` says the same. */
function kept<T extends object>(before: T | undefined, now: T): T {
  if (before === undefined) return now
  for (const key in now) if (before[key] !== now[key]) return now
  return before
}

function mapOf<S, V extends object, K extends string>(
  source: { forEach(each: (value: S, key: string) => void): void; size: number },
  before: ReadonlyMap<K, V> | undefined,
  view: (value: S, key: string) => V,
): ReadonlyMap<K, V> {
  const now = new Map<K, V>()
  let isSame = before?.size === source.size
  source.forEach((value, key) => {
    const old = before?.get(key as K)
    const each = kept(old, view(value, key))
    isSame &&= each === old
    now.set(key as K, each)
  })
  return isSame && before ? before : now
}

/** The texts of which chapters and results were made, so that what has not changed is not read again. */
const READ = new WeakMap<object, string>()

function chaptersOf(state: HallState, before: Chapters): Chapters {
  const now: Record<string, unknown> = { ...before }
  let isSame = true
  state.chapters.forEach((text, name) => {
    const old = now[name]
    if (typeof old === 'object' && old !== null && READ.get(old) === text) return
    if (text === 'null' && old === null) return
    isSame = false
    now[name] = JSON.parse(text)
    if (typeof now[name] === 'object' && now[name] !== null) READ.set(now[name], text)
  })
  return isSame ? before : (now as unknown as Chapters)
}

const personOf = (walker: Walker, id: string): PersonView => ({
  id: id as PersonId,
  name: walker.name,
  role: walker.role as Role,
  delegation: walker.delegation === '' ? null : (walker.delegation as DelegationId),
  slot: walker.slot,
  seat: walker.seat < 0 ? null : walker.seat,
  hand: walker.hand,
  look: walker.look,
  away: walker.away,
  isHead: walker.isHead,
  mayCast: walker.mayCast,
  elsewhere: walker.elsewhere === 0 ? null : walker.elsewhere - 1,
  isInBooth: walker.isInBooth,
})

const delegationOf = (delegation: Delegation, id: string): DelegationView => ({
  id: id as DelegationId,
  name: delegation.name,
  order: delegation.order,
  people: delegation.people,
  hasVoted: delegation.hasVoted,
  presence: PRESENCES[delegation.presence] ?? 'absent',
  times: delegation.times,
  spokenMs: delegation.spokenMs,
  onItemMs: delegation.onItemMs,
  replies: delegation.replies,
})

function readDecided(text: string): DecidedVote {
  const decided = JSON.parse(text) as DecidedVote
  READ.set(decided, text)
  return decided
}

function voteOf(vote: Vote, before: VoteView | null): VoteView | null {
  if (!vote?.id) return null
  const isAsBefore = before !== null && before.decided !== null && READ.get(before.decided) === vote.decided
  const now: VoteView = {
    id: vote.id as VoteId,
    question: vote.question,
    isOpen: vote.isOpen,
    openedAt: vote.openedAt,
    closedAt: vote.closedAt,
    cast: vote.cast,
    represented: vote.represented,
    decided: vote.decided === '' ? null : isAsBefore ? before.decided : readDecided(vote.decided),
    board: vote.board,
  }
  return kept(before ?? undefined, now)
}
