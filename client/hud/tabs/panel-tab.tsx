// One tab of the bar: the panel's sign and name, whether it is open, and that something waits there.
import { useHallWords, useLanguage } from '../../i18n/use-words.ts'
import { PANEL_ENTRIES } from '../panels.tsx'
import { type PanelName, togglePanel, useScreen } from '../screen/screen-context.ts'
import type { News } from './panel-news.ts'

interface PanelTabProps {
  readonly name: PanelName
  readonly isOpen: boolean
  readonly isCalling?: boolean
  readonly news: News | undefined
  readonly onPick?: () => void
}

export function PanelTab({ name, isOpen, isCalling = false, news, onPick }: PanelTabProps) {
  const words = useHallWords()
  const { store } = useScreen()
  const { Icon, headingOf, shortOf = headingOf } = PANEL_ENTRIES[name]
  const pick = () => {
    togglePanel(store, name)
    onPick?.()
  }
  return (
    <>
      <button
        id={`tab-${name}`}
        type="button"
        className={isCalling ? 'is-calling' : ''}
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'hud-panel' : undefined}
        aria-describedby={news ? `news-${name}` : undefined}
        onClick={pick}
      >
        <Icon />
        <span>{shortOf(words)}</span>
        {news && <Badge news={news} />}
      </button>
      {news && (
        <span id={`news-${name}`} hidden>
          {news.text}
        </span>
      )}
    </>
  )
}

export function Badge({ news: { count } }: { readonly news: Pick<News, 'count'> }) {
  const { format } = useLanguage()
  return (
    <span className={count === null ? 'badge dot' : 'badge'} aria-hidden="true">
      {count !== null && format.number(count)}
    </span>
  )
}
