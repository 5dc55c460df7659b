// A General Assembly of 193 that has been at work for two thousand events: what a long sitting weighs, and what an act of it costs.
import { randomBytes } from 'node:crypto'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import { decide } from '../../shared/procedure/decide.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'

export const CHAIR = 'p_chairchairchair' as PersonId
const STATES = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)
const personOf = (id: DelegationId): PersonId => `p_${id.toLowerCase().padEnd(20, '0')}` as PersonId
const hex = (bytes: number): string => randomBytes(bytes).toString('hex')
const minted = () => ({ salt: hex(16), seed: hex(32), seedSalt: hex(16) })
/** more than are taken up */
const ITEMS = 12
const START_MS = 1_790_000_000_000
const SECOND_MS = 1000

export interface Assembly {
  readonly sitting: Sitting
  readonly happened: readonly Happened[]
  /** ms that decide and evolve took together, of each act */
  readonly actMs: readonly number[]
}

/** Plays until there are so many events; every act is one that the rules allow, a refusal throws. */
export function assemble(events = 2000): Assembly {
  let sitting = EMPTY_SITTING
  const happened: Happened[] = []
  const actMs: number[] = []
  const act = (command: object, who: Who): void => {
    const at = START_MS + happened.length * SECOND_MS
    const from = performance.now()
    const decided = decide(sitting, { ...minted(), ...command } as Command, who, at)
    if (!decided.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(decided.refusal)}`)
    for (const event of decided.value) {
      const now: Happened = { seq: sitting.seq + 1, at, by: who, event }
      sitting = evolve(sitting, now)
      happened.push(now)
    }
    actMs.push(performance.now() - from)
  }
  open(act)
  for (let round = 0; happened.length < events; round++) meet(act, round, () => sitting)
  return { sitting, happened, actMs }
}

type Act = (command: object, who: Who) => void

function open(act: Act): void {
  act(
    {
      ...{ type: 'sitting.open', rulebook: 'general-assembly', ownRulebook: null, isPublic: true },
      ...{ isOpenForum: false, delegations: STATES, observers: [], texts: { title: 'Water', names: {} } },
    },
    'system',
  )
  act({ type: 'person.admit', person: CHAIR, role: 'chair', delegation: null }, 'system')
  for (const id of STATES)
    act({ type: 'person.admit', person: personOf(id), role: 'delegate', delegation: id }, 'system')
  for (const id of STATES) act({ type: 'presence.note', delegation: id, presence: 'present' }, personOf(id))
  act({ type: 'meeting.open' }, CHAIR)
  for (let number = 1; number <= ITEMS; number++)
    act(
      {
        type: 'item.add',
        title: `Item ${number}: the waters that states share, and what they owe each other`,
      },
      CHAIR,
    )
  act({ type: 'agenda.adopt' }, CHAIR)
}

/** One item: a debate, a proposal with an amendment, a point, and recorded votes of everybody. */
function meet(act: Act, round: number, now: () => Sitting): void {
  const item = now().agenda.items[round]!.id
  act({ type: 'item.open', item }, CHAIR)
  const speakers = STATES.slice(round * 40, round * 40 + 40)
  for (const id of speakers) act({ type: 'floor.request', kind: 'speech' }, personOf(id))
  for (const _ of speakers.slice(0, 25)) {
    act({ type: 'floor.give', entry: now().speakers.entries[0]!.id }, CHAIR)
    act({ type: 'floor.end', givenAt: now().speakers.floor!.givenAt }, CHAIR)
  }
  const author = personOf(STATES[round % STATES.length]!)
  const paragraph = 'Decides that the waters shall be shared, '.repeat(6)
  const text = {
    title: `Shared waters ${round}`,
    preamble: [paragraph, paragraph],
    operative: Array(8).fill(paragraph),
  }
  act({ type: 'proposal.submit', text, decision: 'ordinary' }, author)
  const proposal = now().proposals.proposals.at(-1)!.id
  for (const id of STATES.slice(100, 130))
    act({ type: 'proposal.support', proposal, as: 'sponsor' }, personOf(id))
  const change = { is: 'replace', paragraph: 3, text: 'Decides otherwise' }
  act({ type: 'amendment.submit', proposal, change }, personOf('KEN' as DelegationId))
  act({ type: 'point.raise', kind: 'order', text: 'The list is long' }, personOf('FRA' as DelegationId))
  act(
    {
      type: 'point.rule',
      point: now().points.raised.find(({ ruling }) => ruling === null)!.id,
      ruling: 'not-well-taken',
      text: 'It is',
    },
    CHAIR,
  )
  for (let vote = 0; vote < 2; vote++)
    ballot(act, { type: 'proposal.put', proposal, method: 'recorded' }, now)
  act({ type: 'item.close', item }, CHAIR)
}

function ballot(act: Act, put: object, now: () => Sitting): void {
  act(put, CHAIR)
  const { id: vote } = now().vote!
  for (const [i, id] of STATES.entries())
    act(
      {
        type: 'ballot.cast',
        vote,
        choice: i % 7 === 0 ? 'no' : i % 11 === 0 ? 'abstain' : 'yes',
        key: hex(16),
      },
      personOf(id),
    )
  act({ type: 'vote.close', vote }, CHAIR)
}
