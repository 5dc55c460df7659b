// One stand, read: pictures, text, links; the way on to the next and back; and for hosts, what they may change.
import { useEffect, useRef, useState } from 'react'
import type { ShownStand } from '../../../../shared/lab/stories/stories-law.ts'
import { hostOf } from '../../../../shared/text/links.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { type ReadStand, readStand } from '../../../stories/read-stand.ts'
import { StandActs } from './edit/stand-acts.tsx'
import { StandForm } from './edit/stand-form.tsx'
import { StandPictures } from './stand-pictures.tsx'
import { useStories } from './stories-context.ts'

interface StandViewProps {
  readonly stand: ShownStand
  /** in the round, from 0 */
  readonly place: number
  /** outside of the round: back to the list */
  readonly onOpen: (place: number) => void
}

export function StandView({ stand, place, onOpen }: StandViewProps) {
  const { words, stands, mayWrite } = useStories()
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isWriting, setWriting] = useState(false)
  // who walks on reads on here, and hears which stand it is
  useEffect(() => heading.current?.focus(), [])
  const read = readStand(stand, language, words)
  if (isWriting && mayWrite) return <StandForm stand={stand} onDone={() => setWriting(false)} />
  return (
    <article className="stand">
      <p className="fine">{words.place({ number: place + 1, sum: stands.length })}</p>
      <h4 ref={heading} tabIndex={-1} dir="auto">
        {read?.title ?? words.erased}
      </h4>
      <StandPictures stand={stand} />
      {read && <StandText read={read} />}
      <nav className="button-row small" aria-label={words.list}>
        {place > 0 && (
          <button type="button" onClick={() => onOpen(place - 1)}>
            {words.previous}
          </button>
        )}
        {place + 1 < stands.length && (
          <button type="button" className="primary" onClick={() => onOpen(place + 1)}>
            {words.next}
          </button>
        )}
        <button type="button" onClick={() => onOpen(-1)}>
          {words.end}
        </button>
      </nav>
      {mayWrite && <StandActs stand={stand} onWrite={() => setWriting(true)} />}
    </article>
  )
}

function StandText({ read: { body, links, by } }: { readonly read: ReadStand }) {
  const { words } = useStories()
  return (
    <>
      {body.split(/\n\n+/).map((paragraph) => (
        <p key={paragraph} dir="auto" className="stand-text">
          {paragraph}
        </p>
      ))}
      {links.length > 0 && (
        <ul className="stand-links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noopener noreferrer nofollow" referrerPolicy="no-referrer">
                {words.link({ label, host: hostOf(href) })}
                <span className="visually-hidden"> {words.away}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{by === null ? words.ourWords : words.by({ name: by })}</p>
    </>
  )
}
