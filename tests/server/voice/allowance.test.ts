// A flood of one speaker is not multiplied.
import { expect, test } from 'vitest'
import { Allowance } from '../../../server/voice/forwarder/allowance.ts'
import { PICTURE, type TrackForm, VOICE } from '../../../server/voice/track-form.ts'

/** Packets of a second that pass, after a minute of the same. */
function passing(form: TrackForm, bytes: number, perSecond: number): number {
  const allowance = new Allowance(form, 0)
  let passed = 0
  for (let packet = 0; packet < 61 * perSecond; packet += 1) {
    const nowMs = (packet * 1000) / perSecond
    if (allowance.take(bytes, nowMs) && nowMs >= 60_000) passed += 1
  }
  return passed
}

test.each([
  ['a voice', VOICE, 160, 50, 50],
  ['a voice in the best quality', VOICE, 320, 50, 50],
  ['a shared screen', PICTURE, 1200, 260, 260],
  ['a flood of empty packets', VOICE, 12, 5000, 240],
  ['a flood of pictures', PICTURE, 1200, 5000, 625],
])('%s: so many packets a second pass', (_, form, bytes, perSecond, passed) => {
  expect(passing(form, bytes, perSecond)).toBe(passed)
})
