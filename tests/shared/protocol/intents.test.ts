import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEADINGS, PACE } from '../../../shared/hall/walk.ts'
import {
  decodeIntent,
  decodeStepped,
  encodeIntent,
  encodeStepped,
  INTENT_HEADINGS,
  isNewer,
  nextNumber,
} from '../../../shared/protocol/intents.ts'

const number = fc.integer({ min: 0, max: 0xffff })
const intent = fc.record({
  number,
  heading: fc.integer({ min: 0, max: 63 }),
  pace: fc.constantFrom(0 as const, 1 as const, 2 as const),
  heldSteps: fc.integer({ min: 0, max: 255 }),
})
const grid = fc.integer({ min: -60 * 1024, max: 60 * 1024 }).map((units) => units / 1024)
const stepped = fc.record({ number, steps: fc.integer({ min: 0, max: 2 ** 32 - 1 }), x: grid, z: grid })

describe('intents', () => {
  it('come out of their bytes as they went in', () => {
    fc.assert(fc.property(intent, (sent) => void expect(decodeIntent(encodeIntent(sent))).toEqual(sent)))
  })

  it('speak of the headings and paces that one can walk', () => {
    expect([INTENT_HEADINGS, Object.values(PACE)]).toEqual([HEADINGS, [0, 1, 2]])
  })

  it('say 255 for anything that was held longer', () => {
    const long = encodeIntent({ number: 1, heading: 0, pace: 0, heldSteps: 1000 })
    expect(decodeIntent(long)?.heldSteps).toBe(255)
  })

  it('answer null to other bytes and to what is no bytes at all', () => {
    const good = encodeIntent({ number: 7, heading: 1, pace: 1, heldSteps: 2 })
    const spoilt = (at: number, value: number) => good.with(at, value)
    const bad = [
      spoilt(0, 2),
      spoilt(3, 64),
      spoilt(4, 3),
      good.slice(1),
      new Uint8Array(0),
      'walk',
      null,
      {},
    ]
    expect(bad.map(decodeIntent)).toEqual(bad.map(() => null))
  })

  it('never throw and never let a wrong value through', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const read = decodeIntent(bytes)
        if (read) expect(encodeIntent(read)).toEqual(bytes)
      }),
    )
  })

  it('are read from the middle of a larger buffer', () => {
    const sent = { number: 300, heading: 9, pace: 2, heldSteps: 20 } as const
    const large = new Uint8Array(20)
    large.set(encodeIntent(sent), 5)
    expect(decodeIntent(large.subarray(5, 11))).toEqual(sent)
  })
})

describe('numbers of intents', () => {
  it('wrap, and the nearer way round tells which is newer', () => {
    expect([
      isNewer(1, 0),
      isNewer(0, 0xffff),
      isNewer(0xffff, 0),
      isNewer(5, 5),
      nextNumber(0xffff),
    ]).toEqual([true, true, false, false, 0])
  })
})

describe('acknowledgements', () => {
  it('come out of their bytes as they went in, positions exact', () => {
    fc.assert(fc.property(stepped, (sent) => void expect(decodeStepped(encodeStepped(sent))).toEqual(sent)))
  })

  it('answer null to other bytes and to what is no bytes at all', () => {
    const good = encodeStepped({ number: 7, steps: 1, x: 1, z: 2 })
    const bad = [good.with(0, 9), good.slice(1), new Uint8Array(16), undefined, 'x']
    expect(bad.map(decodeStepped)).toEqual(bad.map(() => null))
  })
})
