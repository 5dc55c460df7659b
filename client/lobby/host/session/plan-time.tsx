// When the session is to be held: set by its host, in the host's own time zone, and handed on as an invitation for a calendar.
import { type FormEvent, useState } from 'react'
import type { Planned } from '../../../../shared/protocol/api.ts'
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { KeepButton } from './keep-button.tsx'
import { localTime, plannedFrom } from './local-time.ts'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface PlanTimeProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

const USUAL_MINUTES = 90

export function PlanTime({ detail, inHand, act }: PlanTimeProps) {
  const { planned: words } = useHostWords()
  const { language } = useLanguage()
  const { id, planned } = detail.session
  const [start, setStart] = useState(planned === null ? '' : localTime(planned.startsAt))
  const [minutes, setMinutes] = useState(String(planned?.minutes ?? USUAL_MINUTES))
  const [isWrong, setWrong] = useState(false)
  const set = (to: Planned | null, said: string) => void act(inHand.plan(to), said)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const asked = plannedFrom(start, minutes)
    setWrong(asked === null)
    if (asked !== null) set(asked, words.saved)
  }
  return (
    <section className="sheet plan-time" aria-labelledby="plan-time">
      <h2 id="plan-time">{words.heading}</h2>
      <p className="hint">{words.intro}</p>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="plan-start">{words.start}</label>
          <input
            id="plan-start"
            type="datetime-local"
            value={start}
            onChange={(event) => setStart(event.target.value)}
            required
            aria-invalid={isWrong}
            aria-describedby="plan-start-hint plan-time-wrong"
          />
          <p id="plan-start-hint" className="hint">
            {words.startHint}
          </p>
        </div>
        <div className="field">
          <label htmlFor="plan-minutes">{words.minutes}</label>
          <input
            id="plan-minutes"
            type="number"
            min={1}
            max={1440}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
            required
            aria-invalid={isWrong}
            aria-describedby="plan-time-wrong"
          />
        </div>
        <p id="plan-time-wrong" role="alert" className="error">
          {isWrong && words.wrong}
        </p>
        <div className="button-row small">
          <button type="submit">{words.save}</button>
          {planned !== null && (
            <button type="button" onClick={() => set(null, words.cleared)}>
              {words.clear}
            </button>
          )}
          {planned !== null && (
            <KeepButton
              file={() => inHand.file(`session.ics?lang=${language}`)}
              name={`${id}.ics`}
              label={words.calendar}
              act={act}
            />
          )}
        </div>
      </form>
    </section>
  )
}
