// The whole forum without 3D: the wall, the vote, seats and people as headings, lists and buttons.
import { useEffect, useRef } from 'react'
import { Announcements } from '../hud/announce/announcements.tsx'
import { Captions } from '../hud/announce/captions.tsx'
import { LinkBanner } from '../hud/bar/link-status.tsx'
import { SessionBar } from '../hud/bar/session-bar.tsx'
import { BoothOffer, PlainExhibit, SignTile, SpeechCaptions } from '../hud/fetched-when.tsx'
import { PanelContent } from '../hud/panel-content.tsx'
import { PANEL_ENTRIES } from '../hud/panels.tsx'
import { HelpDialog } from '../hud/screen/help-dialog.tsx'
import { Notice } from '../hud/screen/notice.tsx'
import type { PanelName } from '../hud/screen/screen-context.ts'
import { useKeptFocus } from '../hud/screen/use-kept-focus.ts'
import { useShortcuts } from '../hud/screen/use-shortcuts.ts'
import { useView } from '../hud/sitting-context.ts'
import { isAtDesk } from '../hud/tabs/panel-news.ts'
import { isPanelOf } from '../hud/tabs/tab-groups.ts'
import { useHallWords } from '../i18n/use-words.ts'
import { Signs } from './signs.tsx'
import { Wall } from './wall.tsx'
import '../styles/plain.css'

const MAIN_PANELS: readonly PanelName[] = [
  'vote',
  'floor',
  'business',
  'decided',
  'record',
  'calculator',
  'chat',
  'people',
  'voice',
  'places',
]
const SIDE_PANELS: readonly PanelName[] = ['chair', 'delegation', 'seat', 'attire', 'settings']

/** Those at the desk have it first, and wide. */
const DESK_FIRST = {
  main: ['chair', ...MAIN_PANELS],
  side: SIDE_PANELS.filter((name) => name !== 'chair'),
} as const
const USUAL = { main: MAIN_PANELS, side: SIDE_PANELS } as const

export function PlainHall() {
  const root = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLElement>(null)
  useShortcuts()
  useKeptFocus(root)
  // whoever comes in or changes the view begins to read here
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  const { common } = useHallWords()
  const order = useView(isAtDesk) ? DESK_FIRST : USUAL
  const session = useView((view) => view.session)
  const shown = (names: readonly PanelName[]) => names.filter((name) => isPanelOf({ session }, name))
  return (
    <div className="plain" ref={root}>
      <a className="skip" href="#main">
        {common.skipToContent}
      </a>
      <SessionBar />
      <LinkBanner />
      <Notice />
      <main id="main" ref={main} tabIndex={-1}>
        <Wall />
        <SignTile />
        <PlainExhibit />
        <SpeechCaptions />
        <BoothOffer />
        <Signs />
        <div className="plain-columns">
          <div>
            {shown(order.main).map((name) => (
              <PanelSection key={name} name={name} />
            ))}
          </div>
          <div>
            {shown(order.side).map((name) => (
              <PanelSection key={name} name={name} />
            ))}
          </div>
        </div>
      </main>
      <HelpDialog />
      <Captions />
      <Announcements />
    </div>
  )
}

function PanelSection({ name }: { readonly name: PanelName }) {
  const words = useHallWords()
  const { headingOf } = PANEL_ENTRIES[name]
  return (
    <section className={`sheet panel-${name}`} aria-labelledby={`panel-${name}`}>
      <h2 id={`panel-${name}`} tabIndex={-1}>
        {headingOf(words)}
      </h2>
      <PanelContent name={name} />
    </section>
  )
}
