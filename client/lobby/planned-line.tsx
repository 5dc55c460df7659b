// When a session is held, and the way to put it into a calendar.
import { spoken } from '../../shared/i18n/format.ts'
import type { SessionSummary } from '../../shared/protocol/api.ts'
import { useDoorWords, useLanguage } from '../i18n/use-words.ts'

export function PlannedLine({ session }: { readonly session: SessionSummary }) {
  const { lobby } = useDoorWords()
  const { language } = useLanguage()
  const { id, title, planned } = session
  if (planned === null) return null
  return (
    <p className="fine">
      <span>{lobby.plannedAt({ at: planned.startsAt, minutes: planned.minutes })}</span>
      <a href={`/api/sessions/${encodeURIComponent(id)}/session.ics?lang=${language}`} download={`${id}.ics`}>
        <span aria-hidden="true">{lobby.calendar}</span>
        <span className="visually-hidden">{spoken(lobby.calendarOf({ title }))}</span>
      </a>
    </p>
  )
}
