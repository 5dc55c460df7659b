// What the wall of the hall shows, as text: the one thing that is before everybody, its clock, who presides.
import { memo, useMemo } from 'react'
import { useNow } from '../hud/clock/use-now.ts'
import { DelegationFlag } from '../hud/delegation-flag.tsx'
import { usePersonName } from '../hud/names.tsx'
import { useView } from '../hud/sitting-context.ts'
import { useHallWords, useLanguage, usePanelWords, useWords } from '../i18n/use-words.ts'
import { createWallFeed } from '../wall/wall-feed.ts'
import type { WallSheet } from '../wall/wall-sheet.ts'
import { WallClockFace } from './wall-clock.tsx'
import { WallCells, WallCounts, WallRows } from './wall-figures.tsx'
import '../styles/wall.css'

export function Wall() {
  usePanelWords()
  const words = useWords()
  const { format } = useLanguage()
  const feed = useMemo(() => createWallFeed(words, format), [words, format])
  const now = useNow()
  // the same sheet until it says something else: the clock alone draws every second
  const sheet = useView((view) => feed.sheet(view, now))
  return (
    <section className="wall night" aria-labelledby="wall">
      <h2 id="wall" className="visually-hidden">
        {words.hall.wall}
      </h2>
      {sheet.banner !== null && <p className="wall-banner">{sheet.banner}</p>}
      <div className="wall-page">
        <Sheet sheet={sheet} />
        {sheet.clock && <WallClockFace reading={feed.clock(sheet.clock, now)} />}
        <WallCounts counts={sheet.counts} />
      </div>
      <Roll sheet={sheet} />
      <Foot sheet={sheet} />
    </section>
  )
}

const Sheet = memo(({ sheet }: { readonly sheet: WallSheet }) => {
  const { hall } = useHallWords()
  const { is, label, head, flag, lines } = sheet
  return (
    <div className="wall-sheet">
      {label !== null && (
        <p className="wall-label">
          <bdi>{label}</bdi>
        </p>
      )}
      <p className="wall-head">
        {flag !== null && <DelegationFlag id={flag} size={44} />}
        <bdi>{is === 'title' ? hall.noQuestion : head}</bdi>
      </p>
      {lines.map(({ text, tone }) => (
        // the whole view has the name `plain`, and is as high as the screen
        <p key={text} className={tone === 'plain' ? 'wall-line' : `wall-line ${tone}`}>
          {text}
        </p>
      ))}
    </div>
  )
})

const Roll = memo(({ sheet: { cells, rows } }: { readonly sheet: WallSheet }) => (
  <>
    <WallCells cells={cells} />
    <WallRows rows={rows} />
  </>
))

function Foot({ sheet: { context, attendance } }: { readonly sheet: WallSheet }) {
  const { hall } = useHallWords()
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const presiding = useView((view) => view.presiding)
  const name = usePersonName(presiding)
  return (
    <div className="wall-foot">
      {context !== null && !isOpenForum && <p dir="auto">{context}</p>}
      {attendance !== null && <p>{attendance}</p>}
      <p>{name === null ? hall.chairVacant : hall.presiding({ name })}</p>
    </div>
  )
}
