// The row of panels says where there is news, in numbers that are also spoken.
import { describe, expect, it } from 'vitest'
import { PanelTabs } from '../../client/hud/panel-tabs.tsx'
import type { ChatLine } from '../../shared/protocol/messages.ts'
import { fakeView, openVote, peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const me = person('me')
const line = (id: number, name: string): ChatLine => ({
  id,
  person: personId(name),
  name,
  delegation: null,
  text: 'Hello',
  at: 0,
})

describe('the tabs', () => {
  it('are the panels by name, without news', () => {
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me })))).toBe(
      'Vote The floor Business The chair Delegation People Seat Chat Decisions What if? Settings',
    )
  })

  it('count raised hands', () => {
    const people = peopleMap(me, person('a', { hand: 1 }), person('b', { hand: 2 }))
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me, people })))).toContain(
      'People 2 2 hands raised Seat',
    )
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me, people }), 'ar'))).toContain(
      'الحاضرون 2 يدان مرفوعتان',
    )
  })

  it('do not call old lines of the chat news', () => {
    const chat = [line(1, 'a'), line(2, 'b')]
    expect(textOf(show(<PanelTabs open={null} />, fakeView({ me, chat })))).not.toContain('new message')
  })

  it('say which panel is open, and call while a vote is', () => {
    const markup = show(<PanelTabs open="people" />, fakeView({ me, vote: openVote() }))
    expect(markup.match(/id="(tab-\w+)"[^>]*aria-expanded="true"/)?.[1]).toBe('tab-people')
    expect(markup.match(/id="(tab-\w+)"[^>]*class="is-calling"/)?.[1]).toBe('tab-vote')
  })
})
