// Lots by commit and reveal: LO1 to LO3.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { drawOf } from '../../../../shared/procedure/lots/draw.ts'
import { chaptersOf } from '../../../../shared/procedure/view-room.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { asked } from '../regulated.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  admitted,
  BORIS,
  DALAL,
  FRA,
  KEN,
  L1,
  NOBODY,
  OPENED,
  presiding,
  saltOf,
  V1,
} from '../samples.ts'

const SEED = '5'.repeat(64)
const open: Past[] = [
  OPENED,
  admitted(AMINA, ARE),
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
  admitted(BORIS, null, 'secretary'),
  asked({ method: 'roll-call' }),
  {
    ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V1 }, of: 4, seed: SEED },
    salt: saltOf(4),
  },
]
const add = (nonce = saltOf(8)): Command => ({ type: 'lot.contribute', lot: L1, nonce })
const draw = (nonce = saltOf(9)): Command => ({ type: 'lot.draw', lot: L1, nonce })
const added = (nonce: string): Event => ({ type: 'lot.contributed', lot: L1, nonce })
const drawn = (place: number): EventOf<'lot.drawn'> => ({
  ...{ type: 'lot.drawn', lot: L1, seed: SEED, salt: saltOf(4), drawn: place },
})
/** English order of those seated: France, Kenya, United Arab Emirates, and Atlantis, which no alphabet knows. */
const ORDER = [FRA, KEN, ARE, ATLANTIS]
const from = (place: number): Event => ({
  ...{ type: 'roll.ordered', vote: V1, order: [...ORDER.slice(place), ...ORDER.slice(0, place)] },
})

describe('adding chance', () => {
  it('[LO2] each person of the sitting does, once', () => {
    given(...open)
      .when(add(), AMINA)
      .gives(added(saltOf(8)))
    given(...open, [AMINA, added(saltOf(8))])
      .when(add(saltOf(7)), AMINA)
      .gives()
  })

  it('[LO2] a visitor does not', () =>
    given(...open)
      .when(add(), NOBODY)
      .refuses('person-unknown', 'LO2'))

  it.each(['', 'ff', 'x'.repeat(32)])('[LO2] not with %j for 128 bits', (nonce) =>
    given(...open)
      .when(add(nonce), AMINA)
      .refuses('bad-figure', 'LO2', 'nonce'),
  )

  it('[LO2] not after the draw', () =>
    given(...open, drawn(0))
      .when(add(), AMINA)
      .refuses('lot-drawn', 'LO2'))
})

describe('drawing', () => {
  it.each([DALAL, BORIS])('[LO3] %s of the desk draws, adding chance', (who) => {
    const place = drawOf(SEED, [saltOf(9)], 4)
    given(...open)
      .when(draw(), who)
      .gives(added(saltOf(9)), drawn(place), from(place))
  })

  it('[LO3] all that was added counts, in its order; who added draws without adding again', () => {
    const place = drawOf(SEED, [saltOf(8), saltOf(7)], 4)
    given(...open, [AMINA, added(saltOf(8))], [DALAL, added(saltOf(7))])
      .when(draw(), DALAL)
      .gives(drawn(place), from(place))
  })

  it('[LO3] others do not, and nobody twice', () => {
    given(...open)
      .when(draw(), AMINA)
      .refuses('not-at-desk', 'LO3')
    given(...open, drawn(0))
      .when(draw(), DALAL)
      .refuses('lot-drawn', 'LO3')
  })

  it('[LO1] the seed is nobody’s to see before the draw', () => {
    expect(JSON.stringify(chaptersOf(sittingAfter(...open)))).not.toContain(SEED)
    expect(chaptersOf(sittingAfter(...open, drawn(0))).lots[0]?.seed).toBe(SEED)
  })
})

describe('the place drawn', () => {
  const hex = (bytes: number) =>
    fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((all) => Buffer.from(all).toString('hex'))
  const lot = fc.record({
    seed: hex(32),
    nonces: fc.array(hex(16), { maxLength: 5 }),
    of: fc.integer({ min: 1, max: 300 }),
  })

  it('[LO3] is one of those among which is drawn', () =>
    fc.assert(
      fc.property(lot, ({ seed, nonces, of }) => {
        const place = drawOf(seed, nonces, of)
        expect(Number.isInteger(place) && place >= 0 && place < of).toBe(true)
      }),
    ))

  it('[LO3] is what anybody can recompute with a hash at hand', async () => {
    const bytes = Buffer.concat([Buffer.of(2), Buffer.from(SEED + saltOf(8), 'hex')])
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    expect(drawOf(SEED, [saltOf(8)], 193)).toBe(Number(BigInt(`0x${digest}`) % 193n))
  })

  it('[LO3] favours nobody: over many seeds each of seven places comes up about equally often', () => {
    const counts = new Array<number>(7).fill(0)
    for (let i = 0; i < 7000; i++) counts[drawOf(i.toString(16).padStart(64, '0'), [], 7)]! += 1
    // 7000 draws: five standard deviations around 1000
    expect(counts.filter((count) => Math.abs(count - 1000) > 147)).toEqual([])
  })

  it('[LO3] cannot be one of nothing', () => expect(() => drawOf(SEED, [], 0)).toThrow(RangeError))
})
