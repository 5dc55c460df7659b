// The panels that are needed now and then, folded under one tab. It says when something waits in one of them.
import { type KeyboardEvent, useRef } from 'react'
import { useHallWords } from '../../i18n/use-words.ts'
import { BarButtons } from '../bar/bar-buttons.tsx'
import { MoreIcon } from '../icons.tsx'
import type { PanelName } from '../screen/screen-context.ts'
import type { PanelNews } from './panel-news.ts'
import { Badge, PanelTab } from './panel-tab.tsx'

interface MoreTabsProps {
  readonly names: readonly PanelName[]
  readonly news: PanelNews
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

export function MoreTabs({ names, news, isOpen, onOpen }: MoreTabsProps) {
  const { tabs } = useHallWords()
  const button = useRef<HTMLButtonElement>(null)
  const waiting = names.flatMap((name) => news[name] ?? [])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    // the panel beside it stays
    event.stopPropagation()
    event.preventDefault()
    onOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the list, from wherever in it
    <div className="more" onKeyDown={press}>
      {isOpen && (
        <ul id="more-panels" className="more-panels" aria-label={tabs.moreLong}>
          {names.map((name) => (
            <li key={name}>
              <PanelTab name={name} isOpen={false} news={news[name]} onPick={() => onOpen(false)} />
            </li>
          ))}
          <li className="thumb-buttons">
            <BarButtons />
          </li>
        </ul>
      )}
      <button
        ref={button}
        id="tab-more"
        type="button"
        className="more-tab"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'more-panels' : undefined}
        aria-describedby={waiting.length > 0 ? 'news-more' : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <MoreIcon />
        <span>{tabs.more}</span>
        {waiting.length > 0 && !isOpen && <Badge news={{ count: null }} />}
      </button>
      {waiting.length > 0 && (
        <span id="news-more" hidden>
          {waiting.map(({ text }) => text).join(' ')}
        </span>
      )}
    </div>
  )
}
