// Taking items up and closing them: AG15, AG17, AG18, AG20, AG27.
import { describe, expect, it } from 'vitest'
import type { ItemId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Procedure } from '../../../../shared/procedure/rulebooks/procedure.ts'
import {
  E1,
  ESTHER,
  floorGiven,
  HOUSE_RULES,
  houseOpened,
  I1,
  I2,
  I9,
  item,
  listed,
  MEETING,
  meetingUnder,
  PEOPLE,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, DALAL } from '../samples.ts'

const adopt: Command = { type: 'agenda.adopt' }
const open = (id: ItemId): Command => ({ type: 'item.open', item: id })
const close = (id: ItemId): Command => ({ type: 'item.close', item: id })

const opened = (id: ItemId): Event => ({ type: 'item.opened', item: id })
const closed = (id: ItemId): Event => ({ type: 'item.closed', item: id })
const adjourned = (id: ItemId): Event => ({ type: 'item.adjourned', item: id })

const ADOPTED: Event = { type: 'agenda.adopted' }
const two: Past[] = [...MEETING, item(I1), item(I2, 'Rivers')]
const agreed: Past[] = [...two, ADOPTED]
const discussing: Past[] = [...agreed, opened(I1)]

describe('taking items up', () => {
  it.each([DALAL, ESTHER])('[AG15] the desk does (%s)', (who) =>
    given(...agreed)
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
    given(...meetingUnder({ motions: [...HOUSE_RULES.motions, resume] }), item(I1), ADOPTED, adjourned(I1))
      .when(open(I1), DALAL)
      .refuses('not-in-order', 'H 20')
  })

  it.each([{ motions: [] }, { isInformal: true }])('[AG17] and by the desk under %j', (change) =>
    given(...meetingUnder(change), item(I1), ADOPTED, opened(I1), adjourned(I1))
      .when(open(I1), DALAL)
      .gives(opened(I1)),
  )

  it('[AG27] not before the agenda is adopted', () =>
    given(...two)
      .when(open(I1), DALAL)
      .refuses('agenda-not-adopted', 'AG27'))

  const oneByOne = { ...HOUSE_RULES.motions[2]!, motion: 'take-up-item', rule: 'H 21' } as const
  it.each<[string, Partial<Procedure>]>([
    ['the rules are informal', { isInformal: true }],
    ['the body takes up its items by motions', { motions: [oneByOne] }],
  ])('[AG27] without one where %s', (_, change) =>
    given(...meetingUnder(change), item(I1))
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
