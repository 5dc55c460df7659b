// A file of its own: the cure is for the whole process, and this must see the illness first.
import { Decoder, Encoder, schema, t } from '@colyseus/schema'
import { expect, test, vi } from 'vitest'
import { keepEncoded } from '../../server/door/keep-encoded.ts'
import { HallState, Walker } from '../../shared/state/hall-state.ts'

const State = schema({ text: t.string() }, 'KeptState')

/** What a patch that waits for a slow client looks like after the next one was encoded. */
function heldBack(): { before: number[]; after: number[] } {
  const state = new State()
  const encoder = new Encoder(state)
  state.text = 'first'
  const held = encoder.encode()
  const before = [...held]
  encoder.discardChanges()
  state.text = 'other'
  encoder.encode()
  return { before, after: [...held] }
}

test('bytes that wait stay as they were, which they do not by default', () => {
  const bare = heldBack()
  expect(bare.after).not.toEqual(bare.before)
  keepEncoded()
  keepEncoded()
  const kept = heldBack()
  expect(kept.after).toEqual(kept.before)
})

test('the state of a full hall is made without a word, whole, behind what stands before it', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const hall = new HallState()
  for (let slot = 1; slot <= 3200; slot++) {
    const walker = new Walker()
    walker.name = `Representative number ${slot}`
    walker.slot = slot
    hall.walkers.set(`p_${'x'.repeat(20)}${slot}`, walker)
  }
  const mine = new Uint8Array(8).fill(9)
  const bytes = new Encoder(hall).encodeAll({ offset: 1 }, mine)
  expect([bytes[0], bytes.length > 128 * 1024, warn.mock.calls]).toEqual([9, true, []])
  const seen = new HallState()
  new Decoder(seen).decode(bytes, { offset: 1 })
  expect(seen.walkers.size).toBe(3200)
  warn.mockRestore()
})
