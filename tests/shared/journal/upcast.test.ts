// Events of earlier versions, by made-up ones: there is only version 1 yet.
import { describe, expect, it } from 'vitest'
import { EMPTY_HEAD, happenedOf, link } from '../../../shared/journal/chain.ts'
import { EVENT_VERSION, UPCASTERS, type Upcasters, upcast } from '../../../shared/journal/upcast.ts'
import { frozen } from '../procedure/frozen.ts'
import { happened } from '../procedure/given.ts'
import { SESSION } from '../procedure/play.ts'
import { EVERY_EVENT } from './every-event.ts'

/** Version 2 renamed `who`, version 3 added `room`; `quiet` changed in version 3 only, `still` never; version 4 is not of today. */
const STEPS: Upcasters = {
  'loud@1': ({ who, ...rest }) => ({ ...rest, person: who }),
  'loud@2': (body) => ({ ...body, room: 'hall' }),
  'quiet@2': (body) => ({ ...body, hushed: true }),
  'loud@3': () => ({ is: 'of tomorrow' }),
}

describe('lifting', () => {
  it.each([
    ['loud', 1, { who: 'a', x: 1 }, { person: 'a', x: 1, room: 'hall' }],
    ['loud', 2, { person: 'a', x: 1 }, { person: 'a', x: 1, room: 'hall' }],
    ['loud', 3, { person: 'a', x: 1, room: 'tent' }, { person: 'a', x: 1, room: 'tent' }],
    ['quiet', 1, { x: 1 }, { x: 1, hushed: true }],
    ['quiet', 2, { x: 1 }, { x: 1, hushed: true }],
    ['quiet', 3, { x: 1 }, { x: 1 }],
    ['still', 1, { x: 1 }, { x: 1 }],
  ])('[JO5] %s of version %d: %j becomes %j', (type, v, body, lifted) =>
    expect(upcast(type, v, frozen(body), STEPS, 3)).toStrictEqual(lifted),
  )

  it.each([0, -1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('[JO5] version %d is not known', (v) =>
    expect(() => upcast('loud', v, {}, STEPS, 3)).toThrow(RangeError),
  )

  it('[JO5] a version that is no number is not known', () =>
    expect(() => upcast('loud', '1' as unknown as number, {}, STEPS, 3)).toThrow(RangeError))
})

describe('today', () => {
  it('[JO5] every step leads to a version that is written or lifted further', () =>
    expect(Object.keys(UPCASTERS).filter((key) => Number(key.split('@')[1]) >= EVENT_VERSION)).toEqual([]))

  it.each(EVERY_EVENT)('[JO5] $type is written in the version of today', (event) => {
    const line = link(SESSION, EMPTY_HEAD, happened([event])[0]!)
    expect(line.entry.v).toBe(EVENT_VERSION)
  })

  it.each(EVERY_EVENT)('[JO5] reading $type does not rewrite its entry', (event) => {
    const [first] = happened([event])
    const line = frozen(link(SESSION, EMPTY_HEAD, first!))
    expect(happenedOf(line)).toStrictEqual(first)
  })
})
