// The public sessions that are under way, the open forum aside.
import { spoken } from '../../shared/i18n/format.ts'
import type { SessionSummary } from '../../shared/protocol/api.ts'
import { useDoorWords } from '../i18n/use-words.ts'
import { PageLink } from '../page-link.tsx'
import type { Listing } from './lobby-page.tsx'
import { PlannedLine } from './planned-line.tsx'

interface SessionListProps {
  readonly listing: Listing
  readonly onRetry: () => void
}

export function SessionList({ listing, onRetry }: SessionListProps) {
  const { lobby } = useDoorWords()
  return (
    <section className="sessions" aria-labelledby="sessions">
      <h2 id="sessions">{lobby.sessionsHeading}</h2>
      <Content listing={listing} onRetry={onRetry} />
    </section>
  )
}

function Content({ listing, onRetry }: SessionListProps) {
  const { common, lobby } = useDoorWords()
  if (listing === 'loading') return <p role="status">{common.loading}</p>
  if (listing === 'failed')
    return (
      <div role="alert">
        <p className="error">{lobby.sessionsFailed}</p>
        <button type="button" onClick={onRetry}>
          {common.tryAgain}
        </button>
      </div>
    )
  const sessions = listing.filter(({ openForum }) => !openForum)
  if (sessions.length === 0) return <p className="empty">{lobby.noSessions}</p>
  return (
    <ul className="session-list">
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
    </ul>
  )
}

function SessionCard({ session }: { readonly session: SessionSummary }) {
  const { common, lobby } = useDoorWords()
  return (
    <li>
      <div>
        <h3>
          <bdi>{session.title}</bdi>
        </h3>
        <p className="fine">
          <span>{common.rulebooks[session.rulebook] ?? session.rulebook}</span>
          <span>{lobby.present({ people: session.present })}</span>
        </p>
        <PlannedLine session={session} />
      </div>
      <PageLink to={`/s/${session.id}`} className="button">
        <span aria-hidden="true">{lobby.enter}</span>
        <span className="visually-hidden">{spoken(lobby.enterSession({ title: session.title }))}</span>
      </PageLink>
    </li>
  )
}
