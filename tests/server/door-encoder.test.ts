// A file of its own: the cure is for the whole process, and this must see the illness first.
import { Encoder, schema, t } from '@colyseus/schema'
import { expect, test } from 'vitest'
import { keepEncoded } from '../../server/door/keep-encoded.ts'

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
