// From a sitting of the past to what the screens draw. What has not changed keeps its identity, so that screens redraw only what did.
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { Head } from '../../shared/journal/chain.ts'
import { representedOf, type Sitting } from '../../shared/procedure/sitting.ts'
import { chaptersOf } from '../../shared/procedure/view-room.ts'
import type { DelegationView, PersonView, SittingView, VoteView } from '../net/sitting-view.ts'
import { type Names, replayedPeople } from './replayed-people.ts'

type Chapters = SittingView['chapters']
type Replayed = Pick<
  SittingView,
  'session' | 'presiding' | 'people' | 'delegations' | 'vote' | 'chapters' | 'journal'
>

export function replayedView(
  sitting: Sitting,
  { seq, hash }: Head,
  me: PersonView,
  names: Names,
  before: Replayed,
  beside: Pick<Chapters, 'captions' | 'shown'>,
): Replayed {
  return {
    session: {
      id: before.session.id,
      title: sitting.title ?? '',
      rulebook: sitting.rulebook,
      isPublic: sitting.isPublic,
      isOpenForum: sitting.isOpenForum,
      isReplay: true,
    },
    presiding: sitting.presiding,
    people: same(
      before.people,
      new Map<PersonId, PersonView>(
        [me, ...replayedPeople(sitting, names)].map((person) => [person.id, person]),
      ),
    ),
    delegations: same(before.delegations, delegationsOf(sitting)),
    vote: voteOf(sitting, before.vote),
    chapters: keptChapters(before.chapters, { ...chaptersOf(sitting), ...beside }),
    journal: { seq, head: hash },
  }
}

const isAlike = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

function same<K, V>(before: ReadonlyMap<K, V>, now: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const kept = new Map([...now].map(([key, value]) => [key, keptOf(before.get(key), value)] as const))
  const isSame = kept.size === before.size && [...kept].every(([key, value]) => before.get(key) === value)
  return isSame ? before : kept
}

const keptOf = <V>(before: V | undefined, now: V): V =>
  before !== undefined && isAlike(before, now) ? before : now

function keptChapters(before: Chapters, now: Chapters): Chapters {
  const kept = Object.entries(now).map(([name, chapter]) => [
    name,
    keptOf<unknown>(before[name as keyof Chapters], chapter),
  ])
  return kept.every(([name, chapter]) => before[name as keyof Chapters] === chapter)
    ? before
    : (Object.fromEntries(kept) as unknown as Chapters)
}

function delegationsOf(sitting: Sitting): ReadonlyMap<DelegationId, DelegationView> {
  const counts = new Map<DelegationId, number>()
  for (const { delegation } of sitting.people.values())
    if (delegation !== null) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  const { spoken, onItem } = sitting.speakers
  return new Map(
    sitting.delegations.map((id, order) => [
      id,
      {
        id,
        name: sitting.names[id] ?? '',
        order,
        people: counts.get(id) ?? 0,
        hasVoted: sitting.vote?.ballots.has(id) ?? false,
        presence: sitting.agenda.presence[id] ?? 'absent',
        times: spoken[id]?.times ?? 0,
        spokenMs: spoken[id]?.ms ?? 0,
        onItemMs: onItem[id] ?? 0,
        replies: spoken[id]?.replies ?? 0,
      },
    ]),
  )
}

function voteOf(sitting: Sitting, before: VoteView | null): VoteView | null {
  const open = sitting.vote
  const decided = open === null ? (sitting.decided.at(-1) ?? null) : null
  const of = open ?? decided
  if (of === null) return null
  const now: VoteView = {
    id: open?.id ?? (decided!.vote as VoteView['id']),
    question: of.question ?? '',
    isOpen: open !== null,
    openedAt: of.openedAt,
    closedAt: decided?.closedAt ?? 0,
    cast: open?.ballots.size ?? decided?.secret?.cast.length ?? Object.keys(decided?.choices ?? {}).length,
    represented: representedOf(sitting).size,
    decided,
    board: '',
  }
  return keptOf(before ?? undefined, now)
}
