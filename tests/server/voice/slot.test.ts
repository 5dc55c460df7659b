// One unbroken stream out of many speakers' packets.
import { expect, test } from 'vitest'
import { newSlot, rewrite, turnTo } from '../../../server/voice/forwarder/slot.ts'
import { PICTURE, type TrackForm, VOICE } from '../../../server/voice/track-form.ts'

function packet(sequence: number, timestamp: number, payloadType: number): Buffer {
  const made = Buffer.alloc(14)
  made[0] = 0x80
  made[1] = payloadType
  made.writeUInt16BE(sequence, 2)
  made.writeUInt32BE(timestamp, 4)
  made.writeUInt32BE(99, 8)
  return made
}

/** What goes out: marker, payload type, sequence number, timestamp, SSRC. */
function turns(
  form: TrackForm,
  coming: readonly [string, Buffer, number][],
): readonly (number | boolean)[][] {
  const slot = newSlot(form, 7)
  return coming.map(([speaker, came, nowMs]) => {
    turnTo(slot, speaker)
    const out = Buffer.alloc(came.length)
    rewrite(slot, came, out, nowMs)
    return [out[1]! >= 0x80, out[1]! & 0x7f, out.readUInt16BE(2), out.readUInt32BE(4), out.readUInt32BE(8)]
  })
}

test('a voice goes on in sequence where another ended, and its clock has gone on by the pause', () => {
  const out = turns(VOICE, [
    ['one', packet(65_535, 0xffff_ffff, 109), 1000],
    ['one', packet(0, 959, 109), 1020],
    ['two', packet(500, 12, 111), 3020],
    ['two', packet(502, 12 + 1920, 111), 3060],
    ['two', packet(501, 12 + 960, 111), 3061],
    ['two', packet(503, 12 + 2880, 111), 3080],
  ])
  expect(out).toEqual([
    [true, 111, 1, 960, 7],
    [false, 111, 2, 1920, 7],
    [true, 111, 3, 97_920, 7],
    [false, 111, 5, 99_840, 7],
    [false, 111, 4, 98_880, 7],
    [false, 111, 6, 100_800, 7],
  ])
})

test('the clock of a picture has 90 ticks in a millisecond, and its marker says where a picture ends', () => {
  const out = turns(PICTURE, [
    ['one', packet(1, 5, 96), 1000],
    ['two', packet(9, 800, 120 | 0x80), 1100],
  ])
  expect(out).toEqual([
    [false, 96, 1, 1800, 7],
    [true, 96, 2, 10_800, 7],
  ])
})
