// A caucus while it is on: its topic and time, whom to recognise, and its end.
import type { Caucus } from '../../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { clockText } from '../../clock/clock-text.ts'
import { useNow } from '../../clock/use-now.ts'
import { Said } from '../../said.tsx'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { Recognise } from './recognise.tsx'

export function CaucusDesk({ caucus }: { readonly caucus: Caucus }) {
  const { chair } = useWords()
  const { kind, topic, seconds } = caucus
  return (
    <section className="desk-part" aria-labelledby="desk-caucus">
      <h4 id="desk-caucus">{chair.floor.caucus[kind]}</h4>
      {topic !== null && <Said text={topic} />}
      <TimeLeft endsAt={caucus.endsAt} />
      {seconds !== null && <p className="fine">{chair.floor.caucusEach({ count: seconds })}</p>}
      {kind === 'moderated' && <Recognise kind="caucus" label={chair.floor.recognise} />}
      <ConfirmAct
        act="caucus.end"
        ask={{ startedAt: caucus.startedAt }}
        question={chair.floor.endCaucusQuestion}
        text={chair.floor.endCaucusText}
        yes={chair.floor.endCaucus}
      >
        {chair.floor.endCaucus}
      </ConfirmAct>
    </section>
  )
}

function TimeLeft({ endsAt }: { readonly endsAt: number }) {
  const { chair } = useWords()
  const { format } = useLanguage()
  const left = Math.max(0, endsAt - useNow())
  return (
    <p className="desk-time" role="timer" aria-label={chair.floor.caucusLeft}>
      <span className="digits" dir="ltr">
        {clockText(left, format)}
      </span>
    </p>
  )
}
