// Meetings in the reader's own time zone, each as an invitation for a calendar.
import type { OwnCohort } from '../../../../shared/lab/exchange/exchange-law.ts'
import type { Meeting, Pair } from '../../../../shared/lab/exchange/exchange-state.ts'
import { calendarWith } from '../../../../shared/text/calendar.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useExchange, useExchangeAct } from './exchange-context.ts'

const MINUTE_MS = 60_000

interface MeetingListProps {
  readonly meetings: readonly Meeting[]
  readonly cohort: OwnCohort
  readonly ownPair: Pair | null
}

export function MeetingList({ meetings, cohort, ownPair }: MeetingListProps) {
  const { words } = useExchange()
  const { format } = useLanguage()
  const session = useView((view) => view.session.id)
  const sorted = meetings.toSorted((one, other) => one.startsAt - other.startsAt)
  const save = () => {
    const url = `${location.origin}/s/${session}`
    const events = sorted.map(({ id, title, startsAt, minutes, version, isCancelled, changedAt }) => ({
      uid: `${id}@${location.hostname}`,
      sequence: version,
      title: title ?? words.erased,
      ...{ url, startAt: startsAt, endAt: startsAt + minutes * MINUTE_MS, stampAt: changedAt, isCancelled },
      description: `${words.calendarNote} ${url}`,
    }))
    saveFile('exchange.ics', new Blob([calendarWith(events)], { type: 'text/calendar;charset=utf-8' }))
  }
  return (
    <section className="meetings" aria-label={words.meetings}>
      <h6>{words.meetings}</h6>
      {sorted.length === 0 && <p className="hint">{words.noMeetings}</p>}
      <ul className="exchange-list">
        {sorted.map((meeting) => (
          <li key={meeting.id}>
            <strong dir="auto">{meeting.title ?? words.erased}</strong>
            <time>{words.meetingLine({ at: meeting.startsAt, minutes: meeting.minutes })}</time>
            {meeting.pair !== null && meeting.pair === ownPair?.id && (
              <span className="tag">{words.ofPair}</span>
            )}
            {meeting.isCancelled && <span className="tag">{words.cancelled}</span>}
            {!meeting.isCancelled && (cohort.mayLead || meeting.pair !== null) && (
              <CancelButton meeting={meeting.id} />
            )}
          </li>
        ))}
      </ul>
      {sorted.length > 0 && (
        <>
          <p className="fine">{words.zone({ zone: format.zone })}</p>
          <button type="button" onClick={save}>
            {words.calendar}
          </button>
        </>
      )}
    </section>
  )
}

function CancelButton({ meeting }: { readonly meeting: string }) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        onClick={() => void run({ is: 'cancel', meeting })}
      >
        {words.cancel}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}
