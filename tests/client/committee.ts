// A committee played by the law itself, seen as one of its people sees it: panels are tried on what really comes to be.
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { DelegationView, PersonView, SittingView, VoteView } from '../../client/net/sitting-view.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import { decide } from '../../shared/procedure/decide.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import type { Rulebook, RulebookId } from '../../shared/procedure/rulebooks/rulebook.ts'
import { EMPTY_SITTING, peopleOf, representedOf, type Sitting } from '../../shared/procedure/sitting.ts'
import { chaptersOf } from '../../shared/procedure/view-room.ts'
import { type ActAsk, type ActName, commandFor } from '../../shared/protocol/acts.ts'
import { fakeView, person, personId } from './fake-sitting.ts'

/** ms: the committee's clock starts here, and each act takes a second */
export const START = 1_000_000
const SECOND = 1000

export const CHAIR = personId('chair')
export const of = (delegation: DelegationId): PersonId => personId(delegation.toLowerCase())

export interface Committee {
  readonly sitting: Sitting
  /** the time of the last act */
  readonly at: number
  /** Throws when the law refuses. */
  act<N extends ActName>(who: Who, name: N, ask: ActAsk<N>): Committee
  wait(ms: number): Committee
  view(who: PersonId): SittingView
}

const HEX = (digit: string, bytes: number) => digit.repeat(bytes * 2)

function committeeOf(sitting: Sitting, at: number): Committee {
  const perform = (command: Command, who: Who): Committee => {
    const then = at + SECOND
    const minted = { salt: HEX('5', 16), seed: HEX('7', 32), seedSalt: HEX('9', 16) }
    const decided = decide(sitting, { ...command, ...minted } as Command, who, then)
    if (!decided.ok) throw new Error(`${command.type}: ${decided.refusal.code} ${decided.refusal.rule}`)
    const after = decided.value.reduce(
      (before, event) => evolve(before, { seq: before.seq + 1, at: then, by: who, event }),
      sitting,
    )
    return committeeOf(after, then)
  }
  return {
    sitting,
    at,
    act: (who, name, ask) => perform(commandFor(name, ask), who),
    wait: (ms) => committeeOf(sitting, at + ms),
    view: (who) => viewFor(sitting, who),
  }
}

/** With a chair who presides and one person of each delegation; nobody is noted as present yet. */
export function newCommittee(
  rulebook: RulebookId,
  delegations: readonly DelegationId[],
  ownRulebook: Rulebook | null = null,
): Committee {
  const opening: Command = {
    ...{ type: 'sitting.open', rulebook, ownRulebook, isPublic: true, isOpenForum: false, delegations },
    ...{ observers: [], texts: { title: 'Committee', names: {} }, salt: '' },
  }
  const house = (sitting: Sitting, command: Command): Sitting => {
    const decided = decide(sitting, command, 'system', START)
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.value.reduce(
      (before, event) => evolve(before, { seq: before.seq + 1, at: START, by: 'system', event }),
      sitting,
    )
  }
  const people: readonly Command[] = [
    { type: 'person.admit', person: CHAIR, role: 'chair', delegation: null },
    ...delegations.map(
      (delegation): Command => ({
        ...{ type: 'person.admit', person: of(delegation), role: 'delegate', delegation },
      }),
    ),
  ]
  return committeeOf([opening, ...people].reduce(house, EMPTY_SITTING), START)
}

/** Present, in an open meeting, with one item under discussion. */
export const atWork = (rulebook: RulebookId, delegations: readonly DelegationId[]): Committee =>
  delegations
    .reduce(
      (committee, delegation) => committee.act(CHAIR, 'presence.note', { delegation, presence: 'present' }),
      newCommittee(rulebook, delegations),
    )
    .act(CHAIR, 'meeting.open', {})
    .act(CHAIR, 'item.add', { title: 'Shared rivers' })
    .act(CHAIR, 'agenda.adopt', {})
    .act(CHAIR, 'item.open', { item: 'i1' as never })

function viewFor(sitting: Sitting, who: PersonId): SittingView {
  const people = new Map([...sitting.people.keys()].map((id) => [id, personIn(sitting, id)]))
  const me = people.get(who) ?? person('me')
  return fakeView({
    me,
    people,
    presiding: sitting.presiding,
    session: {
      ...{ id: 's_1' as SessionId, title: 'Committee', rulebook: sitting.rulebook },
      ...{ isPublic: true, isOpenForum: false },
    },
    delegations: new Map(sitting.delegations.map((id, order) => [id, delegationIn(sitting, id, order)])),
    vote: voteIn(sitting),
    chapters: { ...BLANK_CHAPTERS, ...chaptersOf(sitting) },
    journal: { seq: sitting.seq, head: 'ab'.repeat(32) },
  })
}

function personIn({ people, heads }: Sitting, id: PersonId): PersonView {
  const member = people.get(id)
  const delegation = member?.delegation ?? null
  return {
    ...person(id.slice(2), { role: member?.role ?? 'visitor', delegation }),
    id,
    isHead: delegation !== null && heads.get(delegation) === id,
    mayCast: member?.mayCast ?? false,
  }
}

function delegationIn(sitting: Sitting, id: DelegationId, order: number): DelegationView {
  const spoken = sitting.speakers.spoken[id]
  return {
    ...{ id, name: '', order, people: peopleOf(sitting, id).length },
    hasVoted: sitting.vote?.ballots.has(id) ?? false,
    presence: sitting.agenda.presence[id] ?? 'absent',
    ...{ times: spoken?.times ?? 0, spokenMs: spoken?.ms ?? 0, replies: spoken?.replies ?? 0 },
    onItemMs: sitting.speakers.onItem[id] ?? 0,
  }
}

function voteIn(sitting: Sitting): VoteView | null {
  const open = sitting.vote
  const decided = open ? null : (sitting.decided.at(-1) ?? null)
  if (open === null && decided === null) return null
  return {
    id: (open?.id ?? decided?.vote) as VoteView['id'],
    question: open?.question ?? decided?.question ?? '',
    isOpen: open !== null,
    openedAt: open?.openedAt ?? decided?.openedAt ?? 0,
    closedAt: decided?.closedAt ?? 0,
    cast: open?.ballots.size ?? 0,
    represented: representedOf(sitting).size,
    decided,
    board: '',
  }
}
