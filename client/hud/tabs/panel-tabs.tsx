// The bar of panels over the hall: what is at hand, which is open, where something waits, and more under one tab.
import { useMemo, useState } from 'react'
import type { InsideWords } from '../../../shared/i18n/en.ts'
import { useHallWords } from '../../i18n/use-words.ts'
import { useUnreadNotes } from '../notes/use-unread-notes.ts'
import type { PanelName } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { MoreTabs } from './more-tabs.tsx'
import { type PanelNews, panelNews } from './panel-news.ts'
import { PanelTab } from './panel-tab.tsx'
import { tabGroups } from './tab-groups.ts'
import { useUnread } from './use-unread.ts'

export function PanelTabs({ open }: { readonly open: PanelName | null }) {
  const words = useHallWords()
  const me = useView((view) => view.me)
  const presiding = useView((view) => view.presiding)
  const session = useView((view) => view.session)
  const isVoting = useView(({ vote }) => vote?.isOpen ?? false)
  const news = useNews(open)
  const [isMoreOpen, setMoreOpen] = useState(false)
  const { atHand, more } = tabGroups({ me, presiding, session }, open)
  return (
    <nav className="hud-tabs glass" aria-label={words.hall.tools}>
      {atHand.map((name) => (
        <PanelTab
          key={name}
          name={name}
          isOpen={name === open}
          isCalling={name === 'vote' && isVoting}
          news={news[name]}
        />
      ))}
      <MoreTabs names={more} news={news} isOpen={isMoreOpen} onOpen={setMoreOpen} />
    </nav>
  )
}

function useNews(open: PanelName | null): PanelNews {
  const words = useHallWords()
  const unread = useUnread(open === 'chat')
  const notes = useUnreadNotes()
  // a text, so that the bar is drawn again only when it says something else
  const text = useView((view) => JSON.stringify(panelNews(view, words)))
  return useMemo(() => {
    const chat =
      unread + notes > 0 ? { chat: { count: unread + notes, text: talkNews(words, unread, notes) } } : {}
    return { ...(JSON.parse(text) as PanelNews), ...chat }
  }, [text, unread, notes, words])
}

/** Messages to everyone and notes to us, each where there are any. */
function talkNews({ chat }: InsideWords, unread: number, notes: number): string {
  const news = [
    ...(unread > 0 ? [chat.unread({ count: unread })] : []),
    ...(notes > 0 ? [chat.unreadNotes({ count: notes })] : []),
  ]
  return news.join(' · ')
}
