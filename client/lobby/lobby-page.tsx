// The lobby: the open forum, the public sessions, and the ways to a session of one's own.
import { useEffect, useState } from 'react'
import type { SessionSummary } from '../../shared/protocol/api.ts'
import { useDoorWords } from '../i18n/use-words.ts'
import { listSessions } from '../net/enter.ts'
import { PageLink } from '../page-link.tsx'
import { HallPicture } from './hall-picture.tsx'
import { PageFrame } from './page-frame.tsx'
import { SessionList } from './session-list.tsx'

export type Listing = 'loading' | 'failed' | readonly SessionSummary[]

export function LobbyPage() {
  const { lobby } = useDoorWords()
  const [listing, load] = useListing()
  const openForum = typeof listing === 'string' ? undefined : listing.find((session) => session.openForum)
  return (
    <PageFrame title={lobby.pageTitle} className="lobby">
      <Hero openForum={openForum} />
      <div className="lobby-columns">
        <SessionList listing={listing} onRetry={load} />
        <Asides />
      </div>
    </PageFrame>
  )
}

function useListing(): [Listing, () => void] {
  const [listing, setListing] = useState<Listing>('loading')
  const load = async () => {
    setListing('loading')
    const listed = await listSessions()
    setListing(listed.ok ? listed.value : 'failed')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the lobby is shown
  useEffect(() => void load(), [])
  return [listing, () => void load()]
}

function Hero({ openForum }: { readonly openForum: SessionSummary | undefined }) {
  const { common, lobby } = useDoorWords()
  return (
    <section className="hero" aria-labelledby="welcome">
      <HallPicture />
      <div>
        <h1 id="welcome">{lobby.heading}</h1>
        <p className="lead">{common.tagline}</p>
      </div>
      <div className="hero-forum">
        <h2>{lobby.openForumHeading}</h2>
        <p>{lobby.openForumText}</p>
        {openForum && (
          <p className="hero-enter">
            <PageLink to={`/s/${openForum.id}`} className="button primary">
              {lobby.enterOpenForum}
            </PageLink>
            <span className="present">{lobby.present({ people: openForum.present })}</span>
          </p>
        )}
      </div>
    </section>
  )
}

function Asides() {
  const { lobby } = useDoorWords()
  return (
    <aside className="lobby-asides">
      <section>
        <h2>{lobby.hostHeading}</h2>
        <p>{lobby.hostText}</p>
        <PageLink to="/host" className="button">
          {lobby.host}
        </PageLink>
      </section>
      <section>
        <h2>{lobby.calculatorHeading}</h2>
        <p>{lobby.calculatorText}</p>
        <PageLink to="/calculator" className="button">
          {lobby.calculator}
        </PageLink>
      </section>
      <section>
        <h2>{lobby.invitedHeading}</h2>
        <p>{lobby.invitedText}</p>
      </section>
    </aside>
  )
}
