// What begins anew with an item, and what ends with its debate: AG16, AG19.
import { describe, expect, it } from 'vitest'
import type { ItemId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { E1, E2, E3, ended, floorGiven, I1, I2, item, lastAt, listed, MEETING } from '../floor-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN } from '../samples.ts'

const opened = (id: ItemId): Event => ({ type: 'item.opened', item: id })
const closed = (id: ItemId): Event => ({ type: 'item.closed', item: id })
const debateClosed = (id: ItemId): Event => ({ type: 'debate.closed', item: id })

const two: Past[] = [...MEETING, item(I1), item(I2, 'Rivers')]
const discussing: Past[] = [...two, opened(I1)]

describe('what begins anew with an item', () => {
  const used: Past[] = [
    ...discussing,
    floorGiven(ARE, AMINA),
    ended(50_000),
    floorGiven(ARE, AMINA, { kind: 'reply' }),
    ended(20_000),
    { type: 'list.set', isOpen: false },
  ]

  it('[AG16] times and replies on the item, and the list is open', () => {
    const { speakers } = sittingAfter(...used, opened(I2))
    expect(speakers.onItem).toEqual({})
    expect(speakers.spoken).toEqual({ [ARE]: { ms: 70_000, times: 2, replies: 0 } })
    expect(speakers.isOpen).toBe(true)
  })

  it('[AG16] the list of another item is gone', () =>
    expect(sittingAfter(...used, listed(E1, FRA, BORIS), opened(I2)).speakers.entries).toEqual([]))

  it('[AG16] who asked before any item was taken up keeps the place', () =>
    expect(sittingAfter(...two, listed(E1, FRA, BORIS), opened(I1)).speakers.entries).toEqual([
      { id: E1, delegation: FRA, person: BORIS, kind: 'speech', at: lastAt(two) + 1000 },
    ]))

  it('[AG16] nothing is forgotten when the debate on the same item is resumed', () => {
    const { speakers } = sittingAfter(...used, debateClosed(I1), opened(I1))
    expect([speakers.onItem, speakers.spoken[ARE]?.replies, speakers.isOpen]).toEqual([
      { [ARE]: 50_000 },
      1,
      true,
    ])
  })
})

describe('when the debate is closed', () => {
  const past: Past[] = [
    ...discussing,
    listed(E1, ARE, AMINA),
    listed(E2, FRA, BORIS, 'reply'),
    listed(E3, KEN, CHIDI, 'explanation'),
    debateClosed(I1),
  ]

  it('[AG19] speeches leave the list, replies and explanations stay', () => {
    const { speakers, agenda } = sittingAfter(...past)
    expect(speakers.entries.map(({ id }) => id)).toEqual([E2, E3])
    expect([speakers.isOpen, agenda.isDebateClosed]).toEqual([false, true])
  })

  it('[AG19] the list is not opened again, and the refusal names the closure', () =>
    given(...past)
      .when({ type: 'list.set', isOpen: true }, DALAL)
      .refuses('not-in-order', 'H 13'))

  it('[AG19] until another item is taken up', () => {
    const { speakers, agenda } = sittingAfter(...past, closed(I1), opened(I2))
    expect([speakers.isOpen, agenda.isDebateClosed]).toEqual([true, false])
  })

  it('[AG19] and with no item there is no debate', () =>
    expect(sittingAfter(...past, closed(I1)).agenda.isDebateClosed).toBe(false))

  it('[AG19] a closure of another item changes nothing', () => {
    const { agenda, speakers } = sittingAfter(...discussing, listed(E1, ARE, AMINA), debateClosed(I2))
    expect([agenda.isDebateClosed, speakers.entries.length, speakers.isOpen]).toEqual([false, 1, true])
  })
})
