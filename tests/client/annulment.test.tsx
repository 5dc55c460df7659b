// What everyone reads when a result is to be annulled, and when it was.
import { describe, expect, it } from 'vitest'
import { Annulment } from '../../client/hud/desk/voting/annulment.tsx'
import { ClosedVote } from '../../client/hud/vote/closed-vote.tsx'
import { VotePanel } from '../../client/hud/vote/vote-panel.tsx'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { PersonId, VoteId } from '../../shared/ids.ts'
import type { DecidedVote } from '../../shared/procedure/votes/votes-state.ts'
import { ADOPTED, fakeView, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'
import { said } from './wall-reading.ts'
import { decidedAgo, viewWith, votes } from './wall-samples.ts'

const ANNULLED: DecidedVote = {
  ...ADOPTED,
  question: 'Shall we begin?',
  annulled: { askedBy: personId('a'), confirmedBy: personId('b'), at: 0, reason: 'أُخطئ في العد' },
}
const PENDING = { vote: 'v1' as VoteId, by: 'p_gone' as PersonId, badge: null, at: 0, reason: 'Miscounted' }
const pendingView = viewWith(
  { votes: { ...votes([]), decided: 1, annulment: PENDING } },
  { vote: decidedAgo(0, { vote: 'v1' as VoteId }) },
)

describe('an annulled result', () => {
  it('says that it does not stand, and why, in both languages', () => {
    const told = (language: 'en' | 'ar') =>
      textOf(show(<ClosedVote decided={ANNULLED} />, fakeView(), language))
    expect(told('en')).toContain('This result does not stand: two officers annulled it')
    expect(told('en')).toContain('Reason: أُخطئ في العد')
    expect(told('ar')).toContain('هذه النتيجة غير قائمة')
  })

  it('stands on the wall as annulled', () => {
    const view = viewWith({}, { vote: decidedAgo(0, { annulled: ANNULLED.annulled! }) })
    expect(said(view)[2]).toBe('Annulled')
    expect(said(view, 'ar')[2]).toBe('أُبطلت')
  })
})

describe('a result that somebody asks to annul', () => {
  it('is told to everyone, without the ways to decide it', () => {
    const text = textOf(show(<VotePanel />, pendingView))
    expect(text).toContain('Asked to be annulled: Shall we begin?')
    expect(text).toContain('Asked by The presiding officer. Reason: Miscounted')
    expect(text).not.toContain('Confirm')
  })

  it('is confirmed or dropped at the desk', () => {
    const text = textOf(show(<Annulment />, pendingView))
    expect(text).toMatch(/Confirm: annul the result.*Drop the request/)
  })

  it('is not asked for in the open forum, nor while nothing was decided', () => {
    const open = { ...pendingView, session: { ...pendingView.session, isOpenForum: true } }
    expect(textOf(show(<Annulment />, open))).toBe('')
    expect(textOf(show(<Annulment />, { ...pendingView, chapters: BLANK_CHAPTERS }))).toBe('')
  })
})
