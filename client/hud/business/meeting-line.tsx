// Which meeting it is, and whether it goes on.
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'

export function MeetingLine() {
  const { business } = useWords()
  const { number, phase, until } = useView(({ chapters }) => chapters.agenda.meeting)
  const { meeting } = business
  return (
    <p className="meeting-line fine">
      <span>{phase === 'closed' ? meeting.closed : meeting[phase]({ number })}</span>
      {phase !== 'open' && until !== null && <span>{meeting.until({ at: until })}</span>}
    </p>
  )
}
