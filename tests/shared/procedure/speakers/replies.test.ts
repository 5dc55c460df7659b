// Who has a right of reply or may explain a vote: SP2, SP8, SP10, SP11.
import { describe, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { ListedKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import {
  E1,
  E3,
  ended,
  floorGiven,
  HOUSE_RULES,
  I1,
  item,
  listed,
  MEETING,
  meetingUnder,
  proposing,
  R1,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, FRA, KEN } from '../samples.ts'

const request = (kind: ListedKind = 'speech'): Command => ({ type: 'floor.request', kind })

describe('rights of reply', () => {
  const replied = (times: number): Past[] =>
    Array.from({ length: times }, (): Past[] => [
      floorGiven(ARE, AMINA, { kind: 'reply', limitMs: 60_000 }),
      ended(1000),
    ]).flat()

  it('[SP8] are as many as the rulebook gives', () => {
    given(...MEETING, ...replied(1))
      .when(request('reply'), AMINA)
      .gives(listed(E1, ARE, AMINA, 'reply'))
    given(...MEETING, ...replied(2))
      .when(request('reply'), AMINA)
      .refuses('no-reply-left', 'H 5')
    given(...MEETING, ...replied(2))
      .when(request('reply'), BORIS)
      .gives(listed(E1, FRA, BORIS, 'reply'))
  })

  it('[SP8] one that is being made counts already', () =>
    given(...MEETING, ...replied(1), floorGiven(ARE, AMINA, { kind: 'reply' }))
      .when(request('reply'), AMINA)
      .refuses('no-reply-left', 'H 5'))

  it('[SP8] are none where the rulebook knows none', () =>
    given(...meetingUnder({ replies: null }))
      .when(request('reply'), AMINA)
      .refuses('not-in-order', 'SP8'))
})

describe('explanations of vote', () => {
  const discussing: Past[] = [...MEETING, item(I1), { type: 'item.opened', item: I1 }]
  const sitting = sittingAfter(...discussing)
  const explain = request('explanation')

  it.each(['introduced', 'adopted', 'rejected'] as const)(
    '[SP10] are in order when a proposal is %s',
    (phase) =>
      inState(proposing(sitting, { phase }))
        .when(explain, BORIS)
        .gives(listed(E1, FRA, BORIS, 'explanation')),
  )

  it.each(['submitted', 'withdrawn', 'no-action'] as const)('[SP10] are not when it is %s', (phase) =>
    inState(proposing(sitting, { phase })).when(explain, BORIS).refuses('not-in-order', 'H 14'),
  )

  it('[SP10] are not on another item, nor without a proposal', () => {
    inState(proposing(sitting, { item: null }))
      .when(explain, BORIS)
      .refuses('not-in-order', 'H 14')
    given(...discussing)
      .when(explain, BORIS)
      .refuses('not-in-order', 'H 14')
  })

  it('[SP10] are not where the rulebook does not know them', () =>
    given(...meetingUnder({ voting: { ...HOUSE_RULES.voting, explanations: null } }))
      .when(explain, BORIS)
      .refuses('not-in-order', 'SP10'))

  it('[SP11] are not by sponsors', () => {
    inState(proposing(sitting, { sponsors: [ARE, FRA] }))
      .when(explain, BORIS)
      .refuses('own-proposal', 'H 14')
    inState(proposing(sitting, {})).when(explain, AMINA).refuses('own-proposal', 'H 14')
  })

  it('[SP11] are not by who proposed an amendment, unless it was withdrawn', () => {
    const amended = (phase: 'rejected' | 'withdrawn') => {
      const proposed = proposing(sitting, {})
      const change = { is: 'delete', paragraph: 1, text: null }
      const amendment = { id: 'a1', proposal: R1, delegation: FRA, sponsors: [], change, phase }
      return {
        ...proposed,
        proposals: { ...proposed.proposals, amendments: [amendment] },
      } as unknown as typeof proposed
    }
    inState(amended('rejected')).when(explain, BORIS).refuses('own-proposal', 'H 14')
    inState(amended('withdrawn'))
      .when(explain, BORIS)
      .gives(listed(E1, FRA, BORIS, 'explanation'))
  })

  it('[SP11] are by sponsors of one about another', () =>
    inState(proposing(sitting, {}, { delegation: KEN, sponsors: [KEN] }))
      .when(explain, CHIDI)
      .gives(listed(E1, KEN, CHIDI, 'explanation')))

  it('[SP11] are by sponsors where the rulebook does not mind', () => {
    const explanations = { rule: 'H 14', seconds: null, exceptSponsors: false }
    const lenient: Past[] = [
      ...meetingUnder({ voting: { ...HOUSE_RULES.voting, explanations } }),
      item(I1),
      { type: 'item.opened', item: I1 },
    ]
    inState(proposing(sittingAfter(...lenient), {}))
      .when(explain, AMINA)
      .gives(listed(E1, ARE, AMINA, 'explanation'))
  })

  it('[SP2] one at a time', () =>
    inState(proposing(sittingAfter(...discussing, listed(E3, FRA, BORIS, 'explanation')), {}))
      .when(explain, BORIS)
      .refuses('already-listed', 'SP2'))
})
