// The row of panels over the hall: which is open, and where there is news.
import { useEffect, useState } from 'react'
import { useHallWords, useLanguage } from '../i18n/use-words.ts'
import { PANEL_ENTRIES } from './panels.tsx'
import { raisedHands } from './people/hands.tsx'
import { PANELS, type PanelName, togglePanel, useScreen } from './screen/screen-context.ts'
import { useView } from './sitting-context.ts'

export function PanelTabs({ open }: { readonly open: PanelName | null }) {
  const words = useHallWords()
  const isVoting = useView(({ vote }) => vote?.isOpen ?? false)
  const hands = useView(({ people }) => raisedHands(people.values()).length)
  const unread = useUnread(open === 'chat')
  const news: { readonly [Name in PanelName]?: News } = {
    people: { count: hands, text: words.people.handsUp({ count: hands }) },
    chat: { count: unread, text: words.chat.unread({ count: unread }) },
  }
  return (
    <nav className="hud-tabs glass" aria-label={words.hall.tools}>
      {PANELS.map((name) => (
        <PanelTab
          key={name}
          name={name}
          isOpen={name === open}
          isCalling={name === 'vote' && isVoting}
          news={news[name]}
        />
      ))}
    </nav>
  )
}

interface News {
  readonly count: number
  /** what the number counts, for those who hear it */
  readonly text: string
}

interface PanelTabProps {
  readonly name: PanelName
  readonly isOpen: boolean
  readonly isCalling: boolean
  readonly news: News | undefined
}

function PanelTab({ name, isOpen, isCalling, news }: PanelTabProps) {
  const words = useHallWords()
  const { format } = useLanguage()
  const { store } = useScreen()
  const { Icon, headingOf } = PANEL_ENTRIES[name]
  const hasNews = news !== undefined && news.count > 0
  return (
    <>
      <button
        id={`tab-${name}`}
        type="button"
        className={isCalling ? 'is-calling' : ''}
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'hud-panel' : undefined}
        aria-describedby={hasNews ? `news-${name}` : undefined}
        onClick={() => togglePanel(store, name)}
      >
        <Icon />
        <span>{name === 'decided' ? words.vote.decidedShort : headingOf(words)}</span>
        {hasNews && (
          <span className="badge" aria-hidden="true">
            {format.number(news.count)}
          </span>
        )}
      </button>
      {hasNews && (
        <span id={`news-${name}`} hidden>
          {news.text}
        </span>
      )}
    </>
  )
}

/** Lines of others that came since the chat was last open. */
function useUnread(isOpen: boolean): number {
  const chat = useView((view) => view.chat)
  const me = useView((view) => view.me.id)
  const last = chat.at(-1)?.id ?? 0
  const [seen, setSeen] = useState(last)
  useEffect(() => {
    // what was said before one came arrives all at once, and is no news
    if (isOpen || (seen === 0 && chat.length > 1)) setSeen(last)
  }, [isOpen, last, seen, chat.length])
  return isOpen ? 0 : chat.filter(({ id, person }) => id > seen && person !== me).length
}
