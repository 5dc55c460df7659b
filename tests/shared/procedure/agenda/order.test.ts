// What stands on the agenda: AG12 to AG14, AG20.
import { describe, expect, it } from 'vitest'
import type { ItemId } from '../../../../shared/ids.ts'
import { MOST_ITEMS } from '../../../../shared/procedure/agenda/order-acts.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { ESTHER, houseOpened, I1, I2, I9, item, MEETING, PEOPLE } from '../floor-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, DALAL, saltOf } from '../samples.ts'

const add: Command = { type: 'item.add', title: 'Wells', salt: saltOf(4) }
const order = (items: readonly ItemId[], seen: number): Command => ({ type: 'agenda.order', items, seen })
const adopt: Command = { type: 'agenda.adopt' }

const adopted: Event = { type: 'agenda.adopted' }

const two: Past[] = [...MEETING, item(I1), item(I2, 'Rivers')]

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
