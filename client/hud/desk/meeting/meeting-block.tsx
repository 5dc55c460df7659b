// Meetings: opened, resumed, suspended, adjourned, and the end of the session.
import { openingQuorum } from '../../../../shared/procedure/agenda/opening-quorum.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { QuorumLine } from '../parts/quorum-line.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { decidingQuorum } from './deciding-quorum.ts'
import { MeetingBreaks } from './meeting-breaks.tsx'

export function MeetingSummary() {
  const { chair } = useWords()
  const { number, phase, since } = useView(({ chapters }) => chapters.agenda.meeting)
  const isEnded = useView(({ chapters }) => chapters.rules.endedAt !== null)
  if (isEnded) return chair.now.ended
  if (number === 0) return chair.meeting.none
  const state = chair.meeting[phase]({ number })
  return phase === 'closed' ? state : `${state} ${chair.meeting.since({ at: since })}`
}

export function MeetingBlock() {
  const { chair } = useWords()
  const sitting = useSittingState()
  const { phase } = sitting.agenda.meeting
  if (sitting.endedAt !== null) return <p className="hint">{chair.now.endedText}</p>
  return (
    <>
      <QuorumLine label={chair.meeting.quorum} quorum={openingQuorum(sitting)} />
      {phase === 'open' && (
        <>
          <QuorumLine label={chair.meeting.quorumDecide} quorum={decidingQuorum(sitting)} />
          <MeetingBreaks />
        </>
      )}
      {/* the open forum is nobody's to end */}
      {!sitting.isOpenForum && <EndSession />}
    </>
  )
}

function EndSession() {
  const { chair } = useWords()
  const { end, endQuestion, endText, endYes } = chair.meeting
  return (
    <ConfirmAct
      act="sitting.end"
      ask={{}}
      className="quiet danger"
      question={endQuestion}
      text={endText}
      yes={endYes}
    >
      {end}
    </ConfirmAct>
  )
}
