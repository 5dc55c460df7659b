// Whatever delegations bring before a sitting, the whole state stays light: AG24, AG25, AG26.
import { Encoder } from '@colyseus/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectAttendee, projectSitting } from '../../server/rooms/project.ts'
import type { AmendmentId, DelegationId, ItemId, ProposalId } from '../../shared/ids.ts'
import { EMPTY_HEAD } from '../../shared/journal/chain.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import { decide } from '../../shared/procedure/decide.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { MOTION_KINDS, type MotionKind } from '../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import {
  bytesBefore,
  bytesOfDelegation,
  chaptersOf,
  MOST_OF_DELEGATION,
  roomOf,
} from '../../shared/procedure/view-room.ts'
import { type ActAsk, type ActName, commandFor } from '../../shared/protocol/acts.ts'
import type { RefusalCode } from '../../shared/refusal.ts'
import { HallState } from '../../shared/state/hall-state.ts'
import { atWork, CHAIR, of } from '../client/committee.ts'

const MOST_BYTES = 64 * 1024
const STATES = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)
const SALT = { salt: '5'.repeat(32), seed: '7'.repeat(64), seedSalt: '9'.repeat(32) }
/** the longest that the door lets through, in a script of three bytes a sign */
const words = (signs: number) => '字'.repeat(signs)

function bytesOf(sitting: Sitting): number {
  const state = new HallState()
  Encoder.BUFFER_SIZE = 4 * 1024 * 1024
  const encoder = new Encoder(state)
  projectSitting(state, { sitting, head: { ...EMPTY_HEAD, seq: sitting.seq, hash: 'ab'.repeat(32) } })
  for (const [slot, person] of [...sitting.people.keys()].entries())
    projectAttendee(state, sitting, {
      ...{
        person,
        name: `Representative ${slot}`,
        look: 'suit-1',
        slot,
        seat: slot,
        hand: 0,
        awaySince: null,
      },
    })
  return encoder.encodeAll().byteLength
}

/** Asks, and goes on with what follows, or with nothing when it is refused. */
class Play {
  sitting: Sitting
  readonly refused = new Map<RefusalCode, number>()
  constructor(sitting: Sitting) {
    this.sitting = sitting
  }
  ask<N extends ActName>(delegation: DelegationId | null, name: N, ask: ActAsk<N>): RefusalCode | null {
    const who = delegation === null ? CHAIR : of(delegation)
    const decided = decide(this.sitting, { ...commandFor(name, ask), ...SALT } as never, who, 2_000_000)
    if (!decided.ok) {
      const { code } = decided.refusal
      this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
      return code
    }
    for (const event of decided.value)
      this.sitting = evolve(this.sitting, { seq: this.sitting.seq + 1, at: 2_000_000, by: who, event })
    return null
  }
}

const submission = (title: string) => ({
  text: { title, preamble: [], operative: ['a', 'b'] },
  decision: 'substantive',
})

/** Everything that a delegation may bring in, as large and as often as it can, and back again. */
function flood(play: Play, delegation: DelegationId, signs: number): void {
  for (let index = 0; index < 8; index++) play.ask(delegation, 'proposal.submit', submission(words(signs)))
  const own = play.sitting.proposals.proposals.filter((each) => each.delegation === delegation)
  for (const { id } of own.slice(-2)) play.ask(delegation, 'proposal.withdraw', { proposal: id })
  for (const motion of MOTION_KINDS)
    for (const { id } of play.sitting.proposals.proposals.slice(-4))
      play.ask(delegation, 'motion.move', moving(motion, id, signs))
  for (let index = 0; index < 40; index++)
    for (const { id } of play.sitting.proposals.proposals.slice(-2))
      play.ask(delegation, 'amendment.submit', {
        proposal: id,
        change: { is: 'delete', paragraph: 1, text: null },
      })
  for (let index = 0; index < 12; index++)
    play.ask(delegation, 'document.add', { item: null, title: words(signs), text: 'x' })
  for (const { id } of play.sitting.proposals.proposals.slice(0, 5))
    play.ask(delegation, 'proposal.support', { proposal: id, as: 'sponsor' })
  play.ask(delegation, 'point.raise', { kind: 'order', text: words(signs) })
  play.ask(delegation, 'floor.request', { kind: 'speech' })
}

const moving = (motion: MotionKind, proposal: ProposalId, signs: number): ActAsk<'motion.move'> => ({
  motion,
  terms: {
    proposal,
    minutes: 5,
    seconds: 30,
    item: 'i1' as ItemId,
    amendment: 'a1' as AmendmentId,
    parts: [[1]],
  },
  text: words(signs),
})

describe.each([15, 40, 193])('of %d delegations', (count) => {
  const seats = STATES.slice(0, count)
  const begun = atWork('model-un', seats).sitting

  it('[AG24] all together fill the sitting, are told so, and everybody is still on the list', () => {
    const play = new Play(begun)
    for (const id of seats) flood(play, id, 60)
    expect(play.sitting.speakers.entries.length).toBe(count)
    expect(bytesBefore(play.sitting)).toBeLessThanOrEqual(roomOf(play.sitting))
    expect(bytesOf(play.sitting)).toBeLessThan(MOST_BYTES)
    expect([...play.refused.keys()]).toEqual(expect.arrayContaining(['too-many-open']))
    if (count > 15) expect(play.refused.get('sitting-full')).toBeGreaterThan(0)
  })

  it('[AG25] one alone takes no more than its part, and leaves room for the others', () => {
    const play = new Play(begun)
    const [hostile, other] = seats as [DelegationId, DelegationId]
    for (let round = 0; round < 5; round++) flood(play, hostile, 200)
    expect(bytesOfDelegation(play.sitting, hostile)).toBeLessThanOrEqual(MOST_OF_DELEGATION)
    expect(play.ask(other, 'proposal.submit', submission('Shared wells'))).toBeNull()
  })

  it('[AG26] who submits and withdraws all day fills nothing', () => {
    const play = new Play(begun)
    for (let index = 1; index <= 200; index++) {
      expect(play.ask(seats[0]!, 'proposal.submit', submission(words(200)))).toBeNull()
      expect(play.ask(seats[0]!, 'proposal.withdraw', { proposal: `r${index}` as ProposalId })).toBeNull()
    }
    const { proposals } = chaptersOf(play.sitting).proposals
    expect(proposals.length).toBeLessThan(20)
    expect(proposals.at(-1)?.id).toBe('r200')
    expect(bytesOf(play.sitting)).toBeLessThan(MOST_BYTES)
  })
})

it('[AG25] what is too long by itself is too large, not too many', () => {
  const play = new Play(atWork('model-un', STATES.slice(0, 15)).sitting)
  expect(play.ask(STATES[0]!, 'proposal.submit', submission(words(1500)))).toBe('too-large')
})

it('[AG24] whatever is asked, in whatever order, what is before the sitting has room', () => {
  const seats = STATES.slice(0, 30)
  const begun = atWork('model-un', seats).sitting
  const step = fc.record({
    by: fc.nat(29),
    signs: fc.integer({ min: 1, max: 300 }),
    is: fc.constantFrom('submit', 'move', 'amend', 'document', 'point', 'flood'),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const play = new Play(begun)
      for (const { by, signs, is } of steps) {
        const delegation = seats[by]!
        if (is === 'flood') flood(play, delegation, signs)
        if (is === 'submit') play.ask(delegation, 'proposal.submit', submission(words(signs)))
        if (is === 'move')
          play.ask(delegation, 'motion.move', moving('moderated-caucus', 'r1' as ProposalId, signs))
        if (is === 'document')
          play.ask(delegation, 'document.add', { item: null, title: words(signs), text: 'x' })
        if (is === 'point') play.ask(delegation, 'point.raise', { kind: 'order', text: words(signs) })
        if (is === 'amend')
          play.ask(delegation, 'amendment.submit', {
            ...{ proposal: 'r1' as ProposalId, change: { is: 'add', paragraph: 0, text: words(signs) } },
          })
        expect(bytesBefore(play.sitting)).toBeLessThanOrEqual(roomOf(play.sitting))
      }
      expect(bytesOf(play.sitting)).toBeLessThan(MOST_BYTES)
    }),
    { numRuns: 25 },
  )
})
