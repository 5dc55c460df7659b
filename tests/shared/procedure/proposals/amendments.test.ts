// Submitting an amendment, and who stands behind it. PR10 to PR12.
import { describe, expect, it } from 'vitest'
import type { AmendmentId, DelegationId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import type { Change } from '../../../../shared/procedure/proposals/proposals-state.ts'
import type { AmendmentRules } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import { ABSENT, closedDebate, following, HOLY_SEE, IND, of, session, when } from '../assembly.ts'
import { MOTIONS, ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  add,
  amend,
  amended,
  amendment,
  decidedAs,
  paragraphsOf,
  R2,
  remove,
  replace,
  settled,
  submitted,
  tabled,
} from '../business-samples.ts'
import { A1, FRA, KEN, R1, V1 } from '../samples.ts'

const rules = (change: Partial<AmendmentRules>) =>
  session({ ...ON_SUBMISSION, amendments: { ...ON_SUBMISSION.amendments!, ...change } })

const hall = following(session(ON_SUBMISSION), ...tabled(R1))
const putOnce: Event = { type: 'proposal.put', proposal: R1, vote: V1 }
const textOf = (sitting: Sitting) => paragraphsOf(proposalOf(sitting, R1)!)

const support = (isSponsor = true) => ({ type: 'amendment.support', amendment: A1, isSponsor }) as const
const supported = (delegation: DelegationId, isSponsor = true): Event => ({
  type: 'amendment.supported',
  amendment: A1,
  delegation,
  isSponsor,
})

describe('submitting', () => {
  it('[PR10] a delegation that is present', () =>
    when(hall, amend(R1, replace(1)), of(FRA)).gives(...amended(A1, R1, replace(1), FRA)))

  it.each<[string, DelegationId, RefusalCode]>([
    ['one that is absent', ABSENT, 'absent'],
    ['one without a vote on it', HOLY_SEE, 'no-vote-on-this'],
  ])('[PR10] not %s', (_, delegation, code) =>
    when(hall, amend(R1, replace(1)), of(delegation)).refuses(code, 'PR10'),
  )

  it('[PR10] not to what is not before the body', () => {
    when(following(hall, submitted(R2)), amend(R2, replace(1)), of(FRA)).refuses('not-in-order', 'PR10')
    when(hall, amend(R2, replace(1)), of(FRA)).refuses('proposal-unknown', 'PR20', 'proposal')
  })

  it.each<[string, Event, RefusalCode, string]>([
    ['once voting has begun', putOnce, 'voting-begun', 'PR20'],
    ['to what is adopted', decidedAs(R1, 'adopted'), 'proposal-settled', 'T reconsider'],
  ])('[PR10] [PR20] [PR28] not %s', (_, event, code, rule) =>
    when(following(hall, event), amend(R1, replace(1)), of(FRA)).refuses(code, rule, 'proposal'),
  )

  it('[PR3] not once the debate is closed', () =>
    when(closedDebate(hall), amend(R1, replace(1)), of(FRA)).refuses('not-in-order', 'PR3'))

  it('[PR10] not where the rulebook knows none', () => {
    const none = following(session({ ...ON_SUBMISSION, amendments: null }), ...tabled(R1))
    when(none, amend(R1, replace(1)), of(FRA)).refuses('not-in-order', 'PR10')
  })

  it('[PR4] thirty of one delegation at a time', () => {
    const thirty = Array.from({ length: 30 }, (_, index) =>
      amendment(`a${index + 1}` as AmendmentId, R1, add(0), FRA),
    )
    when(following(hall, ...thirty), amend(R1, add(0)), of(FRA)).refuses('too-many-open', 'PR4')
    when(following(hall, ...thirty, settled(A1, 'withdrawn')), amend(R1, add(0)), of(FRA)).gives(
      ...amended('a31' as AmendmentId, R1, add(0), FRA),
    )
  })

  it.each<Change>([replace(1), replace(3), remove(3), add(0), add(3)])('[PR11] %j', (change) =>
    when(hall, amend(R1, change), of(FRA)).gives(...amended(A1, R1, change, FRA)),
  )

  it.each<Change>([replace(0), replace(4), remove(0), remove(4), add(4), add(-1), replace(1.5)])(
    '[PR11] not %j of three paragraphs',
    (change) =>
      when(hall, amend(R1, change), of(FRA)).refuses('paragraph-unknown', 'PR11', 'change.paragraph'),
  )

  it.each<[Change, RefusalCode]>([
    [{ is: 'replace', paragraph: 1, text: null }, 'bad-text'],
    [{ is: 'add', paragraph: 1, text: '' }, 'bad-text'],
    [add(1, 'x'.repeat(2001)), 'too-large'],
  ])('[PR2] [PR11] words that are none, or too many', (change, code) =>
    when(hall, amend(R1, change), of(FRA)).refuses(code, 'PR2', 'change.text'),
  )

  it('[PR11] a deletion has no words', () =>
    when(hall, amend(R1, { ...remove(2), text: 'x' }), of(FRA)).gives(...amended(A1, R1, remove(2), FRA)))

  it('[PR11] numbers are those of the text as submitted, whatever was taken over', () => {
    const longer = following(hall, ...amended(A1, R1, add(1)), settled(A1, 'accepted'))
    expect(textOf(longer)?.length).toBe(4)
    when(longer, amend(R1, replace(4)), of(FRA)).refuses('paragraph-unknown', 'PR11', 'change.paragraph')
    when(longer, amend(R1, replace(3)), of(FRA)).gives(...amended(A2, R1, replace(3), FRA))
  })
})

describe('coming before the body', () => {
  const half = following(rules({ support: [1, 2] }), ...tabled(R1), amendment(A1, R1, replace(1), FRA))
  const more = following(half, supported(KEN))

  it('[PR12] not without its support', () => {
    when(half, amend(R1, replace(2)), of(KEN)).gives(amendment(A2, R1, replace(2), KEN))
    when(half, support(), of(KEN)).gives(supported(KEN))
  })

  it('[PR12] with it', () =>
    when(more, support(), of(IND)).gives(supported(IND), { type: 'amendment.introduced', amendment: A1 }))

  it('[PR12] support is taken back', () => {
    when(more, support(false), of(KEN)).gives(supported(KEN, false))
    expect(following(more, supported(KEN, false)).proposals).toEqual(half.proposals)
  })

  it('[PR12] twice is harmless, and who submitted it remains', () => {
    when(more, support(), of(KEN)).gives()
    when(more, support(false), of(FRA)).refuses('not-in-order', 'PR12', 'isSponsor')
  })

  it('[PR12] not by who has no vote on it', () =>
    when(more, support(), of(HOLY_SEE)).refuses('no-vote-on-this', 'PR12'))

  it('[PR12] by a motion, where the rulebook has it decided on', () => {
    const moved = following(session({ ...ON_SUBMISSION, motions: MOTIONS }), ...tabled(R1))
    when(moved, amend(R1, replace(1)), of(FRA)).gives(amendment(A1, R1, replace(1), FRA))
  })

  it('[PR12] at once, where that motion is granted to who asks', () => {
    const motions = MOTIONS.map((rule) =>
      rule.motion === 'introduce-amendment' ? { ...rule, decision: null } : rule,
    )
    const granted = following(session({ ...ON_SUBMISSION, motions }), ...tabled(R1))
    when(granted, amend(R1, replace(1)), of(FRA)).gives(...amended(A1, R1, replace(1), FRA))
  })
})
