// Suspending and adjourning the meeting, where the chair does it by a word; elsewhere, that delegations move it.
import { useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { useMay } from '../../law/use-may.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { DeskForm } from '../parts/desk-form.tsx'
import { FigureField, figureOf } from '../parts/figure-field.tsx'

export function MeetingBreaks() {
  const { chair, rules } = useWords()
  const why = useMay('meeting.suspend', { minutes: null })
  if (why?.code === 'not-in-order')
    return (
      <p className="hint">
        {chair.meeting.byMotion} {why.rule !== undefined && rules.rule({ rule: why.rule })}
      </p>
    )
  return (
    <>
      <Suspend />
      <ConfirmAct
        act="meeting.adjourn"
        ask={{}}
        question={chair.meeting.adjournQuestion}
        text={chair.meeting.adjournText}
        yes={chair.meeting.adjourn}
      >
        {chair.meeting.adjourn}
      </ConfirmAct>
    </>
  )
}

function Suspend() {
  const { chair } = useWords()
  const [minutes, setMinutes] = useState('')
  return (
    <DeskForm
      act="meeting.suspend"
      ask={{ minutes: figureOf(minutes) }}
      label={chair.meeting.suspendLegend}
      onDone={() => setMinutes('')}
    >
      {(field) => (
        <FigureField
          label={chair.meeting.minutes}
          value={minutes}
          isWrong={field === 'minutes'}
          onChange={setMinutes}
        />
      )}
    </DeskForm>
  )
}
