// Sessions of a host that are open, or have ended.

import { spoken } from '../../../../shared/i18n/format.ts'
import type { HostedSession } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { DeskSection } from './desk-section.tsx'

interface SessionListProps {
  readonly heading: string
  readonly sessions: readonly HostedSession[]
}

export function SessionList({ heading, sessions }: SessionListProps) {
  if (sessions.length === 0) return null
  return (
    <DeskSection heading={heading}>
      <ul className="desk-list">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
    </DeskSection>
  )
}

function SessionItem({ session }: { readonly session: HostedSession }) {
  const { common, lobby, desk, badges } = useHostWords()
  const { format } = useLanguage()
  const { id, title, rulebook, endedAt, createdAt } = session
  const isOpen = endedAt === null
  return (
    <li>
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p className="fine">
          <span>{common.rulebooks[rulebook] ?? rulebook}</span>
          <span>{session.public ? badges.public : session.closed ? badges.closed : badges.byInvitation}</span>
          <span>
            {isOpen
              ? desk.openedAt({ at: format.dateTime(createdAt) })
              : desk.endedAt({ at: format.dateTime(endedAt) })}
          </span>
          {isOpen && <span>{lobby.present({ people: session.present })}</span>}
        </p>
      </div>
      <div className="button-row small">
        <PageLink to={`/host/s/${id}`} className={isOpen ? 'button primary' : 'button'}>
          <span aria-hidden="true">{desk.manage}</span>
          <span className="visually-hidden">{spoken(desk.manageOf({ title }))}</span>
        </PageLink>
        <PageLink to={`/host/new?copy=${id}`} className="button">
          <span aria-hidden="true">{desk.duplicate}</span>
          <span className="visually-hidden">{spoken(desk.duplicateOf({ title }))}</span>
        </PageLink>
      </div>
    </li>
  )
}
