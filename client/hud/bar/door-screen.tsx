// Before the hall, or sent out of it: a calm page instead of an empty hall, the same in both views. It goes by itself when one is let in.
import { useEffect, useRef } from 'react'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useHallWords } from '../../i18n/use-words.ts'
import { Emblem } from '../../lobby/emblem.tsx'
import type { LinkPhase, SittingView } from '../../net/sitting-view.ts'
import { useScreen } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { Ways } from './link-status.tsx'
import '../../styles/door.css'

/** Whether one stands outside: at the door, sent away, or not inside yet, where one would be among the people. */
export const isOutside = ({ link, people }: Pick<SittingView, 'link' | 'people'>): boolean =>
  link === 'waiting' || link === 'locked' || link === 'removed' || people.size === 0

const KNOCKS: readonly LinkPhase[] = ['waiting', 'locked', 'connecting', 'dropped', 'returning', 'restarting']

export function DoorScreen() {
  const { hall, lobby } = useHallWords()
  const { onLeave } = useScreen()
  const link = useView((view) => view.link)
  const { title, isOpenForum } = useView((view) => view.session)
  const name = useView(({ me }) => me.name)
  const main = useRef<HTMLElement>(null)
  // whoever is sent out begins to read here
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  const isKnocking = KNOCKS.includes(link)
  return (
    <div className="door-page">
      <header>
        <LanguageSwitch />
      </header>
      <main ref={main} tabIndex={-1} className={`door-card is-${link}`}>
        <Emblem />
        <p className="door-session">
          <bdi>{isOpenForum ? lobby.openForumHeading : title}</bdi>
        </p>
        <div role="status">
          <h1>{hall.link[link]}</h1>
          {link !== 'live' && <p>{hall.linkText[link]}</p>}
        </div>
        {isKnocking && <Knocking name={name} />}
        {isKnocking ? (
          <p className="button-row">
            <button type="button" onClick={onLeave}>
              {hall.toLobby}
            </button>
          </p>
        ) : (
          <Ways link={link} />
        )}
      </main>
    </div>
  )
}

/** That the page goes on asking, and under which name the chair sees one. */
function Knocking({ name }: { readonly name: string }) {
  const { hall } = useHallWords()
  return (
    <>
      <p className="door-dots" aria-hidden="true">
        <span />
        <span />
        <span />
      </p>
      <p className="door-name">
        {hall.speakingTo} <bdi>{name}</bdi>
      </p>
    </>
  )
}
