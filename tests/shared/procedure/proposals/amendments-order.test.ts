// Taking over an amendment, withdrawing it, and the order in which they are voted on. PR13 to PR16.
import { describe, expect, it } from 'vitest'
import type { AmendmentId, DelegationId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { votingOrder } from '../../../../shared/procedure/proposals/voting-order.ts'
import type { AmendmentRules } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import { CHAIR, following, IND, of, session, voting, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  A3,
  A4,
  add,
  amended,
  amendment,
  DIG,
  decidedAs,
  MAP,
  paragraphsOf,
  remove,
  replace,
  settled,
  THANKS,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, FRA, KEN, R1, V1 } from '../samples.ts'

const rules = (change: Partial<AmendmentRules>) =>
  session({ ...ON_SUBMISSION, amendments: { ...ON_SUBMISSION.amendments!, ...change } })

const hall = following(session(ON_SUBMISSION), ...tabled(R1))
const putOnce: Event = { type: 'proposal.put', proposal: R1, vote: V1 }
const textOf = (sitting: Sitting) => paragraphsOf(proposalOf(sitting, R1)!)

const accept = (id: AmendmentId) => ({ type: 'amendment.accept', amendment: id }) as const
const withdraw = (id: AmendmentId) => ({ type: 'amendment.withdraw', amendment: id }) as const

describe('taking over', () => {
  const asked = following(
    hall,
    ...amended(A1, R1, replace(2, 'Two'), FRA),
    ...amended(A2, R1, replace(2, 'Second'), KEN),
  )

  it('[PR13] who submitted the proposal', () =>
    when(asked, accept(A1), of(ARE)).gives(settled(A1, 'accepted')))

  it('[PR13] and the text changes', () =>
    expect(textOf(following(asked, settled(A1, 'accepted')))).toEqual([DIG, 'Two', THANKS]))

  it('[PR13] what contradicts it is still voted on', () =>
    expect(votingOrder(asked, proposalOf(asked, R1)!).map(({ id }) => id)).toEqual([A1, A2]))

  it('[PR13] another one instead', () => {
    const first = following(asked, settled(A1, 'accepted'))
    when(first, accept(A2), of(ARE)).gives(settled(A1, 'fallen'), settled(A2, 'accepted'))
    expect(textOf(following(first, settled(A1, 'fallen'), settled(A2, 'accepted')))).toEqual([
      DIG,
      'Second',
      THANKS,
    ])
  })

  it('[PR13] not against what the body has adopted', () => {
    const past = [
      settled(A1, 'adopted'),
      decidedAs(R1, 'adopted'),
      { type: 'proposal.reopened', proposal: R1 },
    ] as const
    when(following(asked, ...past), accept(A2), of(ARE)).refuses('not-in-order', 'PR13')
  })

  it.each<[string, DelegationId]>([
    ['who submitted the amendment', FRA],
    ['another sponsor', KEN],
  ])('[PR13] not %s', (_, delegation) => {
    const sponsored = following(asked, {
      type: 'proposal.supported',
      proposal: R1,
      delegation: KEN,
      as: 'sponsor',
    })
    when(sponsored, accept(A1), of(delegation)).refuses('not-your-proposal', 'T amendments')
  })

  it('[PR13] not where the rulebook knows no friendly ones', () => {
    const unfriendly = following(rules({ friendly: false }), ...tabled(R1), ...amended(A1, R1, replace(1)))
    when(unfriendly, accept(A1), of(ARE)).refuses('not-in-order', 'T amendments')
  })

  it('[PR13] [PR14] neither taken over nor withdrawn during a vote', () => {
    const vote = voting(asked, { of: 'question' })
    when(vote, accept(A1), of(ARE)).refuses('during-vote', 'PR13')
    when(vote, withdraw(A1), of(FRA)).refuses('during-vote', 'PR14')
  })

  it('[PR20] not once voting has begun', () =>
    when(following(asked, putOnce), accept(A1), of(ARE)).refuses('voting-begun', 'PR20', 'proposal'))
})

describe('withdrawing', () => {
  const asked = following(hall, ...amended(A1, R1, replace(2), FRA))

  it('[PR14] who submitted it', () => when(asked, withdraw(A1), of(FRA)).gives(settled(A1, 'withdrawn')))

  it('[PR14] nobody else', () => when(asked, withdraw(A1), of(ARE)).refuses('not-your-proposal', 'PR14'))

  it.each<[string, Event, RefusalCode, string]>([
    ['once voting has begun', putOnce, 'voting-begun', 'proposal'],
    ['what is settled', settled(A1, 'accepted'), 'amendment-settled', 'amendment'],
  ])('[PR14] not %s', (_, event, code, field) =>
    when(following(asked, event), withdraw(A1), of(FRA)).refuses(code, 'PR14', field),
  )

  it('[PR14] not what is not there', () =>
    when(asked, withdraw(A2), of(FRA)).refuses('amendment-unknown', 'PR14', 'amendment'))
})

describe('the order of amendments', () => {
  const four = [
    ...amended(A1, R1, add(1), FRA),
    ...amended(A2, R1, replace(1), KEN),
    ...amended(A3, R1, remove(2), IND),
    ...amended(A4, R1, replace(3), FRA),
  ]
  const furthest = following(hall, ...four)
  const council = following(rules({ order: 'additions-and-deletions-first' }), ...tabled(R1), ...four)
  const order = (
    ids: readonly AmendmentId[],
    excludes: Readonly<Record<string, readonly AmendmentId[]>> = {},
  ) => ({ type: 'amendments.order', proposal: R1, order: ids, excludes }) as const
  const ordered = (...ids: readonly AmendmentId[]): Event => ({
    type: 'amendments.ordered',
    proposal: R1,
    order: ids,
    excludes: {},
  })
  const orderOf = (sitting: Sitting) => votingOrder(sitting, proposalOf(sitting, R1)!).map(({ id }) => id)

  it('[PR15] the chair says it, with what excludes what', () =>
    when(furthest, order([A2, A1], { [A2]: [A4] }), CHAIR).gives({
      type: 'amendments.ordered',
      proposal: R1,
      order: [A2, A1],
      excludes: { [A2]: [A4] },
    }))

  it('[PR15] nobody else does', () => when(furthest, order([A2]), of(FRA)).refuses('not-presiding', 'PR15'))

  it.each<[string, ReturnType<typeof order>, string]>([
    ['one that is not there', order(['a9' as AmendmentId]), 'order'],
    ['one twice', order([A1, A1]), 'order'],
    ['one that excludes itself', order([], { [A1]: [A1] }), 'excludes'],
    ['one that excludes what is not there', order([], { [A1]: ['a9' as AmendmentId] }), 'excludes'],
    ['what is not there and excludes', order([], { a9: [A1] }), 'excludes'],
  ])('[PR15] not %s', (_, command, field) =>
    when(furthest, command, CHAIR).refuses('amendment-unknown', 'T amendments', field),
  )

  it('[PR20] not once voting has begun', () =>
    when(following(furthest, putOnce), order([A2]), CHAIR).refuses('voting-begun', 'PR20', 'proposal'))

  it.each<[string, Sitting, readonly AmendmentId[]]>([
    ['deletions, replacements, additions, when nothing is said', furthest, [A3, A2, A4, A1]],
    ['what the chair says, before the others', following(furthest, ordered(A1, A4)), [A1, A4, A3, A2]],
    ['additions and deletions first, in the Council', council, [A3, A1, A2, A4]],
    ['whatever its President says of others', following(council, ordered(A4, A1)), [A1, A3, A4, A2]],
    ['what is settled no longer', following(furthest, settled(A3, 'rejected')), [A2, A4, A1]],
  ])('[PR16] %s', (_, sitting, expected) => expect(orderOf(sitting)).toEqual(expected))

  it('[PR16] not what is not before the body', () =>
    expect(orderOf(following(hall, amendment(A1, R1, replace(1)), ...amended(A2, R1, replace(2))))).toEqual([
      A2,
    ]))

  it('[PR13] [PR16] the text is as submitted until something is adopted', () =>
    expect(textOf(furthest)).toEqual([DIG, MAP, THANKS]))
})
