// Title and state of a session at its host's desk.
import type { HostedSession } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'

const isJustOpened = (): boolean => new URLSearchParams(location.search).has('opened')

export function SessionHead({ session }: { readonly session: HostedSession }) {
  const { badges, common, lobby } = useHostWords()
  const { format } = useLanguage()
  const { title, rulebook, endedAt, planned, present } = session
  return (
    <div className="session-head">
      {isJustOpened() && endedAt === null && <p className="just-opened">{badges.justOpened}</p>}
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className="fine">
        <span>{common.rulebooks[rulebook] ?? rulebook}</span>
        <span>{session.public ? badges.public : session.closed ? badges.closed : badges.byInvitation}</span>
        <span>{endedAt === null ? badges.open : badges.ended({ at: format.dateTime(endedAt) })}</span>
        {planned !== null && (
          <span>{lobby.plannedAt({ at: planned.startsAt, minutes: planned.minutes })}</span>
        )}
        {endedAt === null && <span>{lobby.present({ people: present })}</span>}
      </p>
    </div>
  )
}
