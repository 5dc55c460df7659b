// The only writer of the schemas: what everyone may see of a sitting and of the people in the hall.
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { PRESENCES } from '../../shared/procedure/rulebooks/procedure.ts'
import { representedOf, type Sitting } from '../../shared/procedure/sitting.ts'
import { chaptersOf } from '../../shared/procedure/view-room.ts'
import { Delegation, type HallState, Vote, Walker } from '../../shared/state/hall-state.ts'
import type { Standing } from '../forum/replica.ts'
import { standingOf } from '../people/enter.ts'

/** Someone in the hall, as the room knows them. */
export interface Attendee {
  readonly person: PersonId
  readonly name: string
  look: string
  readonly slot: number
  seat: number | null
  hand: number
  /** when the line broke; null while connected */
  awaySince: number | null
  /** behind a screen, to vote in secret */
  isInBooth?: boolean
  /** 0 or not said: in this room; 1: in the hall; n + 1: in gallery n */
  readonly elsewhere?: number
}

/** Writes what the sitting says. Only what changed becomes a patch: the schema compares. */
export function projectSitting(state: HallState, { sitting, head }: Standing): void {
  state.title = sitting.title ?? ''
  state.rulebook = sitting.rulebook
  state.isPublic = sitting.isPublic
  state.isOpenForum = sitting.isOpenForum
  state.presiding = sitting.presiding ?? ''
  state.journalSeq = head.seq
  state.journalHead = head.hash
  const people = peopleByDelegation(sitting)
  for (const [order, id] of sitting.delegations.entries())
    projectDelegation(state, sitting, id, order, people.get(id) ?? 0)
  projectVote(state, sitting)
  projectChapters(state, sitting)
}

function projectChapters(state: HallState, sitting: Sitting): void {
  for (const [name, chapter] of Object.entries(chaptersOf(sitting))) {
    const text = JSON.stringify(chapter)
    if (state.chapters.get(name) !== text) state.chapters.set(name, text)
  }
}

function projectDelegation(
  state: HallState,
  sitting: Sitting,
  id: DelegationId,
  order: number,
  people: number,
): void {
  let delegation = state.delegations.get(id)
  if (delegation === undefined) {
    delegation = new Delegation()
    state.delegations.set(id, delegation)
  }
  delegation.name = sitting.names[id] ?? ''
  delegation.order = order
  delegation.people = people
  delegation.hasVoted = sitting.vote?.ballots.has(id) ?? false
  const { spoken, onItem } = sitting.speakers
  delegation.presence = PRESENCES.indexOf(sitting.agenda.presence[id] ?? 'absent')
  delegation.times = spoken[id]?.times ?? 0
  delegation.spokenMs = spoken[id]?.ms ?? 0
  delegation.onItemMs = onItem[id] ?? 0
  delegation.replies = spoken[id]?.replies ?? 0
}

function peopleByDelegation(sitting: Sitting): ReadonlyMap<DelegationId, number> {
  const counts = new Map<DelegationId, number>()
  for (const { delegation } of sitting.people.values())
    if (delegation !== null) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  return counts
}

function projectVote(state: HallState, sitting: Sitting): void {
  state.vote ??= new Vote()
  const { vote } = state
  const open = sitting.vote
  const decided = open === null ? sitting.decided.at(-1) : undefined
  vote.id = open?.id ?? decided?.vote ?? ''
  vote.question = open?.question ?? decided?.question ?? ''
  vote.isOpen = open !== null
  vote.openedAt = open?.openedAt ?? decided?.openedAt ?? 0
  vote.closedAt = decided?.closedAt ?? 0
  vote.cast = open?.ballots.size ?? decided?.secret?.cast.length ?? Object.keys(decided?.choices ?? {}).length
  vote.represented = representedOf(sitting).size
  vote.decided = decided ? JSON.stringify(decided) : ''
}

/** Writes one person; `sitting` says their role and delegation. */
export function projectAttendee(state: HallState, sitting: Sitting, attendee: Attendee): void {
  const { person } = attendee
  let walker = state.walkers.get(person)
  if (walker === undefined) {
    walker = new Walker()
    state.walkers.set(person, walker)
  }
  const { role, delegation } = standingOf(sitting, person)
  walker.name = attendee.name
  walker.role = role
  walker.delegation = delegation ?? ''
  walker.slot = attendee.slot
  walker.seat = attendee.seat ?? -1
  walker.hand = attendee.hand
  walker.look = attendee.look
  walker.away = attendee.awaySince !== null
  walker.isHead = delegation !== null && sitting.heads.get(delegation) === person
  walker.isInBooth = attendee.isInBooth ?? false
  walker.elsewhere = attendee.elsewhere ?? 0
  walker.mayCast = sitting.people.get(person)?.mayCast ?? false
}
