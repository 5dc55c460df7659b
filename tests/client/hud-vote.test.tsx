// The vote panel as each person finds it.
import { describe, expect, it } from 'vitest'
import { VotePanel } from '../../client/hud/vote/vote-panel.tsx'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { OwnBallot } from '../../shared/protocol/messages.ts'
import {
  ARE,
  closedVote,
  fakeView,
  openVote,
  peopleMap,
  person,
  personId,
  votingChapters,
} from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const panel = (view: Partial<SittingView>, language: 'en' | 'ar' = 'en') =>
  show(
    <VotePanel />,
    fakeView({ chapters: view.vote?.isOpen ? votingChapters() : BLANK_CHAPTERS, ...view }),
    language,
  )

const delegate = person('me', { role: 'delegate', delegation: ARE, isHead: true, mayCast: true })
const own: OwnBallot = {
  vote: openVote().id,
  delegation: ARE,
  choice: 'yes',
  seq: 47,
  hash: '0123456789abcdef'.repeat(4),
  salt: 'bb',
  by: personId('me'),
}

describe('without a question', () => {
  it('a delegate is told to wait', () => {
    expect(textOf(panel({ me: delegate }))).toBe(
      'No question is before the hall. When the chair states a question, you vote here.',
    )
  })

  it('who presides may state one', () => {
    expect(textOf(panel({ presiding: personId('me') }))).toContain(
      'The question, as the delegations will read it',
    )
  })
})

describe('an open vote', () => {
  it('offers three answers by name, none chosen', () => {
    const markup = panel({ me: delegate, vote: openVote() })
    expect(
      [...markup.matchAll(/<input type="radio"[^>]*value="(\w+)"[^>]*>/g)].map(([, value]) => value),
    ).toEqual(['yes', 'no', 'abstain'])
    expect(markup).not.toContain('checked')
  })

  it('shows what stands for the delegation, who cast it, and the receipt', () => {
    const text = textOf(panel({ me: delegate, vote: openVote(), ownBallot: own }))
    expect(text).toContain('For United Arab Emirates stands ✔ Yes Cast by you Receipt Journal entry 47')
    expect(text).toContain('0123456789ab ')
  })

  it('names another of the delegation who cast', () => {
    const sami = person('Sami', { delegation: ARE })
    const view = { me: delegate, people: peopleMap(delegate, sami), vote: openVote() }
    expect(textOf(panel({ ...view, ownBallot: { ...own, by: sami.id } }))).toContain('Cast by Sami')
    expect(textOf(panel({ ...view, ownBallot: { ...own, by: personId('gone') } }))).toContain(
      'Cast by a member of the delegation who has left the hall',
    )
  })

  it('gives no ballot to whom the head has not allowed it', () => {
    const markup = panel({ me: { ...delegate, isHead: false, mayCast: false }, vote: openVote() })
    expect(markup).not.toContain('type="radio"')
    expect(textOf(markup)).toContain('To cast yourself, ask its head to allow it.')
  })

  it('gives no ballot to a visitor', () => {
    const markup = panel({ vote: openVote() })
    expect(markup).not.toContain('type="radio"')
    expect(textOf(markup)).toContain('Take a free one to vote on this question.')
  })

  it('can be closed by who presides, and by nobody else', () => {
    const presided = fakeView({ vote: openVote(), chapters: votingChapters(), presiding: personId('me') })
    const over = (view: SittingView) => textOf(show(<VotePanel />, view, 'en', 0, 'hall'))
    expect(over(presided)).toContain('Close the vote…')
    expect(over({ ...presided, presiding: personId('you') })).not.toContain('Close the vote…')
    // where the desk stands on the same page, it closes
    expect(textOf(panel({ vote: openVote(), presiding: personId('me') }))).not.toContain('Close the vote…')
  })

  it.each([
    [{ phase: 'sending', choice: 'no' }, 'Sending your ballot…'],
    [
      { phase: 'unknown', choice: 'no', tries: 2 },
      'Not yet known whether it was recorded. Asking again (2 attempts)…',
    ],
    [{ phase: 'recorded', choice: 'no' }, 'Recorded: No'],
    [
      { phase: 'refused', choice: 'no', code: 'vote-closed' },
      'The vote is closed, so ballots can no longer be cast',
    ],
  ] as const)('says how the ballot stands: %o', (ballotProgress, text) => {
    expect(textOf(panel({ me: delegate, vote: openVote(), ballotProgress }))).toContain(text)
  })

  it('[VO11] tells how many have voted and not how', () => {
    const text = textOf(panel({ vote: openVote({ cast: 1 }) }))
    expect(text).toContain(
      '1 of 2 delegations have voted How each delegation votes stays hidden until the close.',
    )
  })
})

describe('a closed vote', () => {
  it('is explained with its numbers and its rule', () => {
    const text = textOf(panel({ vote: closedVote() }))
    expect(text).toContain('Adopted The question is adopted: 1 in favour, 0 against, 1 abstention.')
    expect(text).toContain(
      'Met Simple majority: there must be more yes than no, so at least 1 in favour; there was 1.',
    )
    expect(text).toContain('Open floor, rule 1')
    expect(text).toContain('United Arab Emirates ✔ Yes France ― Abstain')
  })

  it('is explained in Arabic', () => {
    const text = textOf(panel({ vote: closedVote() }, 'ar'))
    expect(text).toContain('أُقرّت المسألة المطروحة: صوت مؤيد واحد، ولا أصوات معارضة، وممتنع واحد عن التصويت.')
    expect(text).toContain('الإمارات العربية المتحدة ✔ نعم فرنسا ― امتناع')
  })
})
