// Asking for the floor: SP1 to SP5, SP7.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { ListedKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import {
  E1,
  E2,
  E9,
  ESTHER,
  ended,
  floorGiven,
  GITA,
  houseOpened,
  INFORMAL,
  lastAt,
  listed,
  MEETING,
  noted,
  OMAR,
  PEOPLE,
  PIA,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, ATLANTIS, BORIS, DALAL, FRA, NOBODY, UNSEATED } from '../samples.ts'

const request = (kind: ListedKind = 'speech'): Command => ({ type: 'floor.request', kind })
const add = (delegation = FRA): Command => ({ type: 'list.add', delegation })
const withdraw = (entry = E1): Command => ({ type: 'floor.withdraw', entry })
const closedList: Event = { type: 'list.set', isOpen: false }
const limited = (totalSeconds: number): Event => ({ type: 'limits.set', seconds: 120, totalSeconds })

describe('who asks', () => {
  it.each([AMINA, GITA])('[SP1] a person of a delegation that is present (%s)', (who) =>
    given(...MEETING)
      .when(request(), who)
      .gives(listed(E1, ARE, who)),
  )

  it('[SP1] an observer state, too', () =>
    given(...MEETING)
      .when(request(), PIA)
      .gives(listed(E1, VAT, PIA)))

  it.each([DALAL, OMAR, NOBODY, 'system'] as const)('[SP1] not %s, who has no delegation', (who) =>
    given(...MEETING)
      .when(request(), who)
      .refuses('not-in-delegation', 'SP1'),
  )

  it('[SP1] not for a delegation that is absent', () =>
    given(...MEETING, noted(ARE, 'absent'))
      .when(request(), AMINA)
      .refuses('absent', 'SP1'))

  it('[SP1] while a question is open, too', () =>
    inState(voting(sittingAfter(...MEETING)))
      .when(request(), AMINA)
      .gives(listed(E1, ARE, AMINA)))

  it('[SP1] as soon as the delegation is there, before the meeting opens', () =>
    given(houseOpened(), ...PEOPLE, noted(ARE))
      .when(request(), AMINA)
      .gives(listed(E1, ARE, AMINA)))

  it('[SP1] everyone of a delegation under an informal rulebook', () =>
    given(...INFORMAL)
      .when(request(), AMINA)
      .gives(listed(E1, ARE, AMINA)))
})

describe('the list', () => {
  it('[SP2] has a delegation once', () => {
    const past = [...MEETING, listed(E1, ARE, AMINA)]
    given(...past)
      .when(request(), AMINA)
      .refuses('already-listed', 'SP2')
    given(...past)
      .when(request(), GITA)
      .refuses('already-listed', 'SP2')
    given(...past)
      .when(add(ARE), DALAL)
      .refuses('already-listed', 'SP2')
  })

  it('[SP2] has it once for each kind', () =>
    given(...MEETING, listed(E1, ARE, AMINA))
      .when(request('reply'), AMINA)
      .gives(listed(E2, ARE, AMINA, 'reply')))

  it('[SP2] has it again once it has been called', () =>
    given(...MEETING, listed(E1, ARE, AMINA), floorGiven(ARE, AMINA, { entry: E1 }))
      .when(request(), AMINA)
      .gives(listed(E2, ARE, AMINA)))

  it('[SP3] stands in the order of request', () => {
    const past = [...MEETING, listed(E1, FRA, BORIS), listed(E2, ARE, AMINA)]
    expect(sittingAfter(...past).speakers.entries).toEqual([
      { id: E1, delegation: FRA, person: BORIS, kind: 'speech', at: lastAt(past) - 1000 },
      { id: E2, delegation: ARE, person: AMINA, kind: 'speech', at: lastAt(past) },
    ])
  })

  it.each([DALAL, ESTHER])('[SP3] the desk inscribes the head of a delegation (%s)', (who) =>
    given(...MEETING)
      .when(add(ARE), who)
      .gives(listed(E1, ARE, AMINA)),
  )

  it('[SP3] a delegate does not inscribe another', () =>
    given(...MEETING)
      .when(add(), AMINA)
      .refuses('not-at-desk', 'SP3'))

  it('[SP3] who is absent, has no seat or no people is not inscribed', () => {
    given(...MEETING)
      .when(add(ATLANTIS), DALAL)
      .refuses('absent', 'SP3')
    given(...MEETING)
      .when(add(UNSEATED), DALAL)
      .refuses('delegation-unknown', 'SP3')
    given(...MEETING, noted(ATLANTIS))
      .when(add(ATLANTIS), DALAL)
      .refuses('person-unknown', 'SP3')
  })

  it.each([AMINA, GITA, DALAL, ESTHER])('[SP4] %s takes the entry of Amina off', (who) =>
    given(...MEETING, listed(E1, ARE, AMINA))
      .when(withdraw(), who)
      .gives({ type: 'speaker.unlisted', entry: E1 }),
  )

  it.each([BORIS, OMAR, 'system'] as const)('[SP4] %s does not', (who) =>
    given(...MEETING, listed(E1, ARE, AMINA))
      .when(withdraw(), who)
      .refuses('not-at-desk', 'SP4'),
  )

  it('[SP4] once', () => {
    const past: Past[] = [...MEETING, listed(E1, ARE, AMINA), { type: 'speaker.unlisted', entry: E1 }]
    given(...past)
      .when(withdraw(), AMINA)
      .refuses('entry-unknown', 'SP4')
    given(...past)
      .when(request(), AMINA)
      .gives(listed(E2, ARE, AMINA))
    given(...MEETING)
      .when(withdraw(E9), DALAL)
      .refuses('entry-unknown', 'SP4')
  })

  it('[SP5] takes no speech once it is closed', () => {
    given(...MEETING, closedList)
      .when(request(), AMINA)
      .refuses('list-closed', 'H 4')
    given(...MEETING, closedList)
      .when(add(), DALAL)
      .refuses('list-closed', 'H 4')
  })

  it('[SP5] takes replies though it is closed', () =>
    given(...MEETING, closedList)
      .when(request('reply'), AMINA)
      .gives(listed(E1, ARE, AMINA, 'reply')))

  it('[SP7] takes nobody whose time on the item is used up', () => {
    const used: Past[] = [...MEETING, limited(60), floorGiven(ARE, AMINA), ended(60_000)]
    given(...used)
      .when(request(), AMINA)
      .refuses('time-used-up', 'H 3')
    given(...used)
      .when(add(ARE), DALAL)
      .refuses('time-used-up', 'H 3')
    given(...used)
      .when(request(), BORIS)
      .gives(listed(E1, FRA, BORIS))
    given(...used)
      .when(request('reply'), AMINA)
      .gives(listed(E1, ARE, AMINA, 'reply'))
  })
})
