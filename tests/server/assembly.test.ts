// A long sitting of the General Assembly stays light: what an act costs, what everyone is sent who comes in, and who comes in late.
import { Encoder } from '@colyseus/schema'
import { expect, test } from 'vitest'
import { type Attendee, projectAttendee, projectSitting } from '../../server/rooms/project.ts'
import { EMPTY_HEAD } from '../../shared/journal/chain.ts'
import { HallState } from '../../shared/state/hall-state.ts'
import { assemble } from '../bots/assembly.ts'

const MOST_BYTES = 64 * 1024
const MOST_ACT_MS = 5

const { sitting, happened, actMs } = assemble()

const attendee = (person: Attendee['person'], slot: number): Attendee => ({
  ...{ person, name: `Representative ${slot}`, look: 'suit-1', slot, seat: slot, hand: 0, awaySince: null },
})

test('two thousand events were played', () => {
  expect(happened.length).toBeGreaterThanOrEqual(2000)
  expect(sitting.decided.length).toBeGreaterThan(3)
})

test(`the whole state with everyone in the hall stays under ${MOST_BYTES} bytes`, () => {
  const state = new HallState()
  // the encoder's own buffer; what counts is how much of it is used
  Encoder.BUFFER_SIZE = 1024 * 1024
  const encoder = new Encoder(state)
  projectSitting(state, { sitting, head: { ...EMPTY_HEAD, seq: sitting.seq, hash: 'ab'.repeat(32) } })
  for (const [slot, person] of [...sitting.people.keys()].entries())
    projectAttendee(state, sitting, attendee(person, slot))
  const bytes = encoder.encodeAll().byteLength
  console.log(
    `state of ${sitting.delegations.length} delegations after ${sitting.seq} events: ${bytes} bytes`,
  )
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

test(`of a hundred acts ninety-nine take less than ${MOST_ACT_MS} ms`, () => {
  const sorted = actMs.toSorted((a, b) => a - b)
  const p99 = sorted[Math.floor(sorted.length * 0.99)]!
  console.log(`decide and evolve: p50 ${sorted[sorted.length >> 1]!.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`)
  expect(p99).toBeLessThan(MOST_ACT_MS)
})
