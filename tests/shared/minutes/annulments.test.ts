// An annulled result in the minutes: it stays, with who asked, who confirmed and why.
import { expect, it } from 'vitest'
import type { VoteId } from '../../../shared/ids.ts'
import type { Past } from '../procedure/given.ts'
import { CHIDI, DALAL, saltOf } from '../procedure/samples.ts'
import { SMALL_PAST } from './small-sitting.ts'
import { minutesAfter, textIn } from './writing.ts'

const V3 = 'v3' as VoteId
const closing = SMALL_PAST.findIndex((one) => 'type' in one && one.type === 'proposal.decided')
const past: readonly Past[] = [
  ...SMALL_PAST.slice(0, closing + 1),
  [DALAL, { type: 'annulment.asked', vote: V3, reason: 'أُخطئ في النداء', salt: saltOf(4) }],
  [CHIDI, { type: 'vote.annulled', vote: V3, askedBy: DALAL }],
  { type: 'proposal.reopened', proposal: 'r1' as never },
]
const minutes = minutesAfter(past)
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

it('[MI2] [VO28] stands with its ballots and is marked', () => {
  const vote = minutes.votes.find(({ id }) => id === V3)!
  expect(vote.ballots).toHaveLength(3)
  expect(vote.annulled).toMatchObject({ askedBy: DALAL, confirmedBy: CHIDI, reason: 'أُخطئ في النداء' })
  expect(minutes.votes.filter(({ annulled }) => annulled)).toEqual([vote])
})

it('[MI2] [VO28] is told in English', () => {
  const text = plain(textIn('en', minutes))
  expect(text).toContain('The Chair asked that decision 3 be annulled: “أُخطئ في النداء”.')
  expect(text).toContain('Decision 3 was annulled, which Chidi Okafor confirmed.')
  expect(text).toMatch(
    /Annulled on 15 January 2026.*, asked for by Dalal Haddad and confirmed by Chidi Okafor/,
  )
})

it('[MI2] [VO28] is told in Arabic', () => {
  const text = plain(textIn('ar', minutes))
  expect(text).toContain('إبطال القرار رقم 3: «أُخطئ في النداء».')
  expect(text).toContain('أُبطل القرار رقم 3 بتأكيد من Chidi Okafor.')
})

it('[MI5] says so when the reason was erased', () => {
  const erased = past.map((one): Past => {
    const [by, event] = 'type' in one ? (['system', one] as const) : one
    return event.type === 'annulment.asked' ? [by, { ...event, reason: null, salt: '' }] : one
  })
  expect(minutesAfter(erased).votes.at(-1)?.annulled?.reason).toEqual({ erased: true })
})
