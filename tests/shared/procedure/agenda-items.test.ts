// Items of the agenda: AG12 to AG20.
import { describe, expect, it } from 'vitest'
import type { ItemId } from '../../../shared/ids.ts'
import { MOST_ITEMS } from '../../../shared/procedure/agenda/order-acts.ts'
import type { Command } from '../../../shared/procedure/command.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import {
  E1,
  E2,
  E3,
  ESTHER,
  ended,
  floorGiven,
  HOUSE_RULES,
  houseOpened,
  I1,
  I2,
  I9,
  item,
  lastAt,
  listed,
  MEETING,
  meetingUnder,
  PEOPLE,
  voting,
} from './floor-samples.ts'
import { given, inState, type Past, sittingAfter } from './given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, saltOf } from './samples.ts'

const add: Command = { type: 'item.add', title: 'Wells', salt: saltOf(4) }
const order = (items: readonly ItemId[], seen: number): Command => ({ type: 'agenda.order', items, seen })
const adopt: Command = { type: 'agenda.adopt' }
const open = (id: ItemId): Command => ({ type: 'item.open', item: id })
const close = (id: ItemId): Command => ({ type: 'item.close', item: id })

const adopted: Event = { type: 'agenda.adopted' }
const opened = (id: ItemId): Event => ({ type: 'item.opened', item: id })
const closed = (id: ItemId): Event => ({ type: 'item.closed', item: id })
const adjourned = (id: ItemId): Event => ({ type: 'item.adjourned', item: id })
const debateClosed = (id: ItemId): Event => ({ type: 'debate.closed', item: id })

const two: Past[] = [...MEETING, item(I1), item(I2, 'Rivers')]
const discussing: Past[] = [...two, opened(I1)]

describe('the agenda', () => {
  it.each([DALAL, ESTHER])('[AG12] the desk adds an item (%s)', (who) =>
    given(...two)
      .when(add, who)
      .gives(item('i3' as ItemId)),
  )

  it('[AG12] a delegate does not', () =>
    given(...MEETING)
      .when(add, AMINA)
      .refuses('not-at-desk', 'AG12'))

  it('[AG12] before any meeting, too', () =>
    given(houseOpened(), ...PEOPLE)
      .when(add, DALAL)
      .gives(item(I1)))

  it('[AG12] a new one comes last and waits', () =>
    expect(sittingAfter(...two).agenda.items).toEqual([
      { id: I1, title: 'Wells', phase: 'waiting' },
      { id: I2, title: 'Rivers', phase: 'waiting' },
    ]))

  it(`[AG12] ${MOST_ITEMS} at most`, () => {
    const full = Array.from({ length: MOST_ITEMS }, (_, index) => item(`i${index + 1}` as ItemId))
    given(...MEETING, ...full.slice(1))
      .when(add, DALAL)
      .gives(item(`i${MOST_ITEMS}` as ItemId))
    given(...MEETING, ...full)
      .when(add, DALAL)
      .refuses('too-many', 'AG12')
  })

  it('[AG13] the desk puts it into another order', () => {
    given(...two)
      .when(order([I2, I1], two.length), ESTHER)
      .gives({ type: 'agenda.ordered', items: [I2, I1] })
    const { items, orderSeq } = sittingAfter(...two, { type: 'agenda.ordered', items: [I2, I1] }).agenda
    expect([items.map(({ id }) => id), orderSeq]).toEqual([[I2, I1], two.length + 1])
  })

  it('[AG13] a delegate does not', () =>
    given(...two)
      .when(order([I2, I1], two.length), AMINA)
      .refuses('not-at-desk', 'AG13'))

  it.each([[[I2]], [[I2, I2]], [[I1, I9]], [[I2, I1, I9]]])(
    '[AG13] an order names each item once, unlike %j',
    (items) =>
      given(...two)
        .when(order(items, two.length), DALAL)
        .refuses('item-unknown', 'AG13'),
  )

  it('[AG13] the same order is harmless', () =>
    given(...two)
      .when(order([I1, I2], 0), DALAL)
      .gives())

  it('[AG13] what another added meanwhile is not overwritten', () =>
    given(...two)
      .when(order([I2, I1], two.length - 1), DALAL)
      .refuses('changed-meanwhile', 'RO15'))

  it('[AG14] who presides declares it adopted, once', () => {
    given(...two)
      .when(adopt, DALAL)
      .gives(adopted)
    expect(sittingAfter(...two, adopted).agenda.isAdopted).toBe(true)
    given(...two, adopted)
      .when(adopt, DALAL)
      .refuses('agenda-adopted', 'AG14')
  })

  it('[AG14] the secretary does not', () =>
    given(...two)
      .when(adopt, ESTHER)
      .refuses('not-presiding', 'AG14'))

  it('[AG14] not without items, nor outside a meeting', () => {
    given(...MEETING)
      .when(adopt, DALAL)
      .refuses('item-unknown', 'AG14')
    given(houseOpened(), ...PEOPLE, item(I1))
      .when(adopt, DALAL)
      .refuses('meeting-not-open', 'AG14')
  })

  it.each([add, order([I2, I1], two.length)])('[AG14] then it stays as it is ($type)', (command) =>
    given(...two, adopted)
      .when(command, DALAL)
      .refuses('agenda-adopted', 'AG14'),
  )
})

describe('taking items up', () => {
  it.each([DALAL, ESTHER])('[AG15] the desk does (%s)', (who) =>
    given(...two)
      .when(open(I2), who)
      .gives(opened(I2)),
  )

  it('[AG15] a delegate does not', () =>
    given(...two)
      .when(open(I1), AMINA)
      .refuses('not-at-desk', 'AG15'))

  it('[AG15] not one that is not on the agenda, nor outside a meeting', () => {
    given(...two)
      .when(open(I9), DALAL)
      .refuses('item-unknown', 'AG15')
    given(houseOpened(), ...PEOPLE, item(I1))
      .when(open(I1), DALAL)
      .refuses('meeting-not-open', 'AG15')
  })

  it('[AG15] one at a time', () => {
    given(...discussing)
      .when(open(I2), DALAL)
      .refuses('item-open', 'AG15')
    given(...discussing, closed(I1))
      .when(open(I2), DALAL)
      .gives(opened(I2))
  })

  it('[AG15] one that was closed again', () =>
    given(...discussing, closed(I1))
      .when(open(I1), DALAL)
      .gives(opened(I1)))

  it('[AG15] when a motion takes up another, the one before waits', () => {
    const { items, current } = sittingAfter(...discussing, opened(I2)).agenda
    expect([current, items.map(({ phase }) => phase)]).toEqual([I2, ['waiting', 'open']])
  })

  it('[AG17] one whose debate was adjourned only by the motion that the rulebook knows', () => {
    const past = [...discussing, adjourned(I1)]
    given(...past)
      .when(open(I1), DALAL)
      .refuses('not-in-order', 'H 12')
    const resume = { ...HOUSE_RULES.motions[2]!, motion: 'resume-debate', rule: 'H 20' } as const
    given(...meetingUnder({ motions: [...HOUSE_RULES.motions, resume] }), item(I1), adjourned(I1))
      .when(open(I1), DALAL)
      .refuses('not-in-order', 'H 20')
  })

  it.each([{ motions: [] }, { isInformal: true }])('[AG17] and by the desk under %j', (change) =>
    given(...meetingUnder(change), item(I1), opened(I1), adjourned(I1))
      .when(open(I1), DALAL)
      .gives(opened(I1)),
  )

  it('[AG18] the desk closes the one under discussion', () => {
    given(...discussing)
      .when(close(I1), ESTHER)
      .gives(closed(I1))
    const { items, current } = sittingAfter(...discussing, closed(I1)).agenda
    expect([current, items.map(({ phase }) => phase)]).toEqual([null, ['closed', 'waiting']])
  })

  it('[AG18] and no other', () => {
    given(...discussing)
      .when(close(I2), DALAL)
      .refuses('item-not-open', 'AG18')
    given(...two)
      .when(close(I1), DALAL)
      .refuses('item-not-open', 'AG18')
    given(...discussing)
      .when(close(I1), AMINA)
      .refuses('not-at-desk', 'AG18')
  })

  it('[AG18] a caucus on it ends', () =>
    given(...discussing, { type: 'caucus.started', kind: 'moderated', endsAt: 9e6, seconds: 60 })
      .when(close(I1), DALAL)
      .gives({ type: 'caucus.ended' }, closed(I1)))

  it.each([closed(I1), adjourned(I1)])('[AG18] its list goes with it ($type)', (event) =>
    expect(sittingAfter(...discussing, listed(E1, ARE, AMINA), event).speakers.entries).toEqual([]),
  )

  it.each<[Command, Past[]]>([
    [adopt, two],
    [open(I1), two],
    [close(I1), discussing],
  ])('[AG20] not while a question is open (%#)', (command, past) =>
    inState(voting(sittingAfter(...past)))
      .when(command, DALAL)
      .refuses('during-vote', 'AG20'),
  )

  it.each<[Command, Past[]]>([
    [open(I1), two],
    [close(I1), discussing],
  ])('[AG20] not while somebody speaks (%#)', (command, past) =>
    given(...past, floorGiven(ARE, AMINA))
      .when(command, DALAL)
      .refuses('floor-taken', 'AG20'),
  )
})

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

  it('[AG19] a closure of another item changes nothing', () => {
    const { agenda, speakers } = sittingAfter(...discussing, listed(E1, ARE, AMINA), debateClosed(I2))
    expect([agenda.isDebateClosed, speakers.entries.length, speakers.isOpen]).toEqual([false, 1, true])
  })
})
