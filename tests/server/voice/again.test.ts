// Of a picture that is lost on the way, what a listener may have again.
import { expect, test } from 'vitest'
import { Again } from '../../../server/voice/forwarder/again.ts'
import { KeptPackets } from '../../../server/voice/forwarder/kept-packets.ts'
import { newSlot, rewrite, type Slot, turnTo } from '../../../server/voice/forwarder/slot.ts'
import { PICTURE } from '../../../server/voice/track-form.ts'

const LONG = 1200

/** The last byte of the number stands where the picture would. */
function packetOf(sequence: number, length = 20): Buffer {
  const packet = Buffer.alloc(length)
  packet[0] = 0x80
  packet[1] = 120
  packet.writeUInt16BE(sequence, 2)
  packet.writeUInt32BE(sequence * 90, 4)
  packet[12] = sequence & 0xff
  return packet
}

/** Sends them to who looks at it on the slot, if anybody does. */
function show(kept: KeptPackets, slot: Slot | null, packets: readonly Buffer[]): readonly string[] {
  return packets.map((packet) => {
    kept.keep(packet)
    const out = Buffer.alloc(packet.length)
    if (slot) rewrite(slot, packet, out, 1000)
    return out.toString('hex')
  })
}

function nack(...lost: readonly number[]): Buffer {
  const asked = Buffer.alloc(12 + 4 * lost.length)
  asked[0] = 0x81
  asked[1] = 205
  asked.writeUInt16BE(asked.length / 4 - 1, 2)
  for (const [index, sequence] of lost.entries()) asked.writeUInt16BE(sequence, 12 + 4 * index)
  return asked
}

function answered(again: Again, kept: KeptPackets, asked: Buffer, nowMs = 0): readonly string[] {
  const sent: string[] = []
  again.answer(asked, kept, nowMs, Buffer.alloc(1500), (packet) => sent.push(packet.toString('hex')))
  return sent
}

const run = (first: number, count: number, length = 20): readonly Buffer[] =>
  Array.from({ length: count }, (_, index) => packetOf((first + index) & 0xffff, length))

test('what was lost comes again as it went out', () => {
  const [slot, kept] = [newSlot(PICTURE, 7), new KeptPackets()]
  turnTo(slot, 'one')
  const out = show(kept, slot, run(65_534, 5))
  expect(answered(new Again(slot, 0), kept, nack(2, 4))).toEqual([out[1], out[3]])
})

test('what was sent before one was let see it is not had by asking', () => {
  const [slot, kept] = [newSlot(PICTURE, 7), new KeptPackets()]
  show(kept, null, run(100, 50))
  turnTo(slot, 'one')
  show(kept, slot, run(150, 2))
  const before = Array.from({ length: 20 }, (_, index) => (65_536 - index) & 0xffff)
  expect(answered(new Again(slot, 0), kept, nack(...before))).toEqual([])
  turnTo(slot, null)
  expect(answered(new Again(slot, 0), kept, nack(1, 2))).toEqual([])
})

test('of who was seen before nothing comes, and nothing of another in its place', () => {
  const [slot, kept] = [newSlot(PICTURE, 7), new KeptPackets()]
  turnTo(slot, 'one')
  show(new KeptPackets(), slot, run(10, 5))
  show(kept, null, run(500, 20))
  turnTo(slot, 'two')
  const out = show(kept, slot, run(520, 3))
  expect(answered(new Again(slot, 0), kept, nack(1, 2, 3, 4, 5, 6))).toEqual([out[0]])
})

test('what is too old is not kept', () => {
  const [slot, kept] = [newSlot(PICTURE, 7), new KeptPackets()]
  turnTo(slot, 'one')
  show(kept, slot, run(0, 700))
  expect(answered(new Again(slot, 0), kept, nack(100))).toEqual([])
})

test('who asks for thousands without end gets no more than a picture takes', () => {
  const [slot, kept] = [newSlot(PICTURE, 7), new KeptPackets()]
  turnTo(slot, 'one')
  show(kept, slot, run(0, 500, LONG))
  const again = new Again(slot, 0)
  const asked = nack(...Array.from({ length: 64 }, (_, index) => 400 + index))
  let sent = 0
  for (let ms = 0; ms < 10_000; ms += 10) sent += answered(again, kept, asked, ms).length
  expect(sent * LONG).toBeLessThanOrEqual(750_000 * (10 + 3))
})
