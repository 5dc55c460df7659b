// The bar of panels is short, says where something waits in words that are also spoken, and has the rest under one tab.
import { describe, expect, it } from 'vitest'
import { panelNews } from '../../client/hud/tabs/panel-news.ts'
import { PanelTabs } from '../../client/hud/tabs/panel-tabs.tsx'
import { tabGroups } from '../../client/hud/tabs/tab-groups.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { ChatLine } from '../../shared/protocol/messages.ts'
import {
  ARE,
  delegationView,
  FRA,
  fakeView,
  openVote,
  peopleMap,
  person,
  personId,
  votingChapters,
} from './fake-sitting.ts'
import { show, textOf, wordsOf } from './show.tsx'

const me = person('me')
const delegate = person('me', { role: 'delegate', delegation: ARE, isHead: true, mayCast: true })
const invited = { ...fakeView().session, isOpenForum: false, rulebook: 'model-un' }
const line = (id: number, name: string): ChatLine => ({
  id,
  person: personId(name),
  name,
  delegation: null,
  text: 'Hello',
  at: 0,
})
const newsOf = (view: Partial<SittingView>) => panelNews(fakeView({ me: delegate, ...view }), wordsOf('en'))

describe('the bar', () => {
  it('has what is at hand by name, and more', () => {
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me })))).toBe(
      'Vote Floor Business The chair Delegation Chat More',
    )
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me }), 'ar'))).toBe(
      'التصويت الكلمة الأعمال رئاسة الجلسة الوفد المحادثة المزيد',
    )
  })

  it('says which panel is open, and calls while a vote is', () => {
    const markup = show(<PanelTabs open="floor" />, fakeView({ me, vote: openVote() }))
    expect(markup.match(/id="(tab-\w+)"[^>]*aria-expanded="true"/)?.[1]).toBe('tab-floor')
    expect(markup.match(/id="(tab-\w+)"[^>]*class="is-calling"/)?.[1]).toBe('tab-vote')
  })

  it('has the tab of what is open, wherever it belongs', () => {
    expect(textOf(show(<PanelTabs open="settings" />, fakeView({ me })))).toContain('Chat Settings More')
  })

  it('counts raised hands behind the one tab, in words', () => {
    const people = peopleMap(me, person('a', { hand: 1 }), person('b', { hand: 2 }))
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me, people })))).toContain('More 2 hands raised')
    expect(textOf(show(<PanelTabs open="people" />, fakeView({ me, people })))).toContain(
      'People 2 2 hands raised',
    )
  })

  it('does not call old lines of the chat news', () => {
    const chat = [line(1, 'a'), line(2, 'b')]
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me, chat })))).not.toContain('new message')
  })
})

describe('what is at hand', () => {
  const atHand = (view: Partial<SittingView>) =>
    tabGroups(fakeView({ session: invited, ...view }), null).atHand

  it('is the desk for the desk, the delegation for delegates, people for everyone else', () => {
    expect(atHand({ me: delegate })).toEqual(['vote', 'floor', 'business', 'delegation', 'chat'])
    expect(atHand({ me: person('me', { role: 'chair' }) })).toEqual([
      ...['vote', 'floor', 'business', 'chair', 'chat'],
    ])
    expect(atHand({ me: person('me', { role: 'secretary' }) })).toContain('chair')
    expect(atHand({ me: person('me', { role: 'observer' }) })).toEqual([
      ...['vote', 'floor', 'business', 'people', 'chat'],
    ])
  })

  it('leaves nothing out', () => {
    const { atHand: near, more } = tabGroups(fakeView({ me: delegate, session: invited }), 'seat')
    expect([...near, ...more].sort()).toEqual(
      [
        ...[
          'attire',
          'business',
          'calculator',
          'chair',
          'chat',
          'decided',
          'delegation',
          'floor',
          'people',
          'places',
          'seat',
        ],
        ...['record', 'settings', 'voice', 'vote'],
      ].sort(),
    )
  })
})

describe('what waits', () => {
  it('is a vote that my delegation has not cast', () => {
    const voting = { vote: openVote(), chapters: votingChapters() }
    expect(newsOf(voting).vote?.text).toBe('Your delegation has not voted yet.')
    const cast = new Map([[ARE, delegationView(ARE, 0, { hasVoted: true })]])
    expect(newsOf({ ...voting, delegations: cast }).vote).toBeUndefined()
    expect(newsOf({ ...voting, me: { ...delegate, mayCast: false } }).vote).toBeUndefined()
    expect(newsOf({ ...voting, chapters: votingChapters({ method: 'no-objection' }) }).vote).toBeUndefined()
  })

  it.each([
    [{}, {}, false],
    [{ FRA: 'yes' }, {}, true],
    [{}, { passed: [FRA] }, true],
    [{}, { absent: [FRA] }, true],
    [{ FRA: 'yes' }, { passed: [ARE] }, true],
    [{ FRA: 'yes', ARE: 'no' }, {}, false],
  ])('is my turn in a roll-call, after %o and %o: %s', (answers, done, isMine) => {
    const rollCall = { order: [FRA, ARE], lot: null, absent: [], passed: [], ...done }
    const chapters = votingChapters({ method: 'roll-call', rollCall, answers })
    expect(newsOf({ vote: openVote(), chapters }).vote !== undefined).toBe(isMine)
  })

  it('is the floor that I have, and for the desk points without a ruling', () => {
    const floor: NonNullable<(typeof BLANK_CHAPTERS)['speakers']['floor']> = {
      ...{ delegation: ARE, person: me.id, kind: 'speech', givenAt: 0, limitMs: null, pausedAt: null },
      ...{ pausedMs: 0, isYielded: false, yieldedTo: null },
    }
    const speaking = { ...BLANK_CHAPTERS, speakers: { ...BLANK_CHAPTERS.speakers, floor } }
    expect(newsOf({ chapters: speaking }).floor?.text).toBe('You have the floor.')
    const point = {
      ...{ id: 'q1', kind: 'order', delegation: ARE, person: me.id, text: null, at: 0 },
      ...{ ruling: null, answer: null, appeal: null },
    } as unknown as (typeof BLANK_CHAPTERS)['points']['raised'][number]
    const raised = { ...BLANK_CHAPTERS, points: { ...BLANK_CHAPTERS.points, raised: [point] } }
    expect(newsOf({ chapters: raised, presiding: me.id }).floor).toEqual({
      count: 1,
      text: '1 point waits for a ruling',
    })
    expect(newsOf({ chapters: raised }).floor).toBeUndefined()
  })

  it('is the roll, where it is called and my delegation is noted as absent', () => {
    expect(newsOf({ session: invited }).delegation?.text).toBe('Your delegation is noted as absent.')
    expect(newsOf({}).delegation).toBeUndefined()
  })
})
