// What the exercise holds back, the next one first, and what became of the rest.
import { useId, useState } from 'react'
import type { Inject } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { clockText } from '../../../clock/clock-text.ts'
import { useNow } from '../../../clock/use-now.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { TextField } from '../../text-field.tsx'
import { useAudienceNames } from '../briefings-view.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'
import { momentOf } from './inject-form.tsx'

const order = ({ phase, dueAt }: Inject): number => (phase === 'held' ? (dueAt ?? 8e15) : 9e15)

export function InjectList() {
  const { words, own } = useCrisis()
  const injects = (own?.injects ?? []).toSorted((one, other) => order(one) - order(other))
  if (injects.length === 0) return <p className="empty">{words.control.none}</p>
  return (
    <ol className="event-list">
      {injects.map((inject) => (
        <li key={inject.id} className={`inject is-${inject.phase}`}>
          <InjectEntry inject={inject} />
        </li>
      ))}
    </ol>
  )
}

function InjectEntry({ inject }: { readonly inject: Inject }) {
  const { words } = useCrisis()
  const { control } = words
  const { format } = useLanguage()
  const namesOf = useAudienceNames()
  const { plan, phase, settledAt } = inject
  const kind =
    plan === null
      ? ''
      : plan.is === 'event'
        ? control.anEvent
        : words.briefings.to({ names: namesOf(plan.to) })
  const settled = settledAt === null ? '' : format.dateTime(settledAt)
  return (
    <>
      <strong dir="auto">{plan?.title ?? words.list.erased}</strong>
      <span className="fine">
        <span>{kind}</span>
        {phase === 'held' && <DueText dueAt={inject.dueAt} />}
        {phase === 'released' && <span>{control.released({ at: settled })}</span>}
        {phase === 'withheld' && <span>{control.withheld({ at: settled })}</span>}
      </span>
      {phase === 'held' && <InjectActs inject={inject} />}
    </>
  )
}

function DueText({ dueAt }: Pick<Inject, 'dueAt'>) {
  const { control } = useCrisis().words
  const { format } = useLanguage()
  const now = useNow()
  if (dueAt === null) return <span>{control.byHand}</span>
  return (
    <>
      <span>{control.due({ at: format.dateTime(dueAt) })}</span>
      {dueAt > now && (
        <span className="clock">{control.dueIn({ clock: clockText(dueAt - now, format) })}</span>
      )}
    </>
  )
}

function InjectActs({ inject: { id, plan } }: { readonly inject: Inject }) {
  const { words } = useCrisis()
  const { control } = words
  const { run, isBusy, refused } = useCrisisAct()
  const [time, setTime] = useState<string | null>(null)
  const labelId = useId()
  const setDue = async (dueAt: number | null) => {
    if (await run({ is: 'time', inject: id, dueAt })) setTime(null)
  }
  return (
    <>
      <span id={labelId} hidden>
        {plan?.title}
      </span>
      <div className="button-row small">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy}
          aria-describedby={labelId}
          onClick={() => void run({ is: 'release', inject: id })}
        >
          {control.release}
        </button>
        <button
          type="button"
          aria-describedby={labelId}
          onClick={() => void run({ is: 'withhold', inject: id })}
        >
          {control.withhold}
        </button>
        <button
          type="button"
          aria-expanded={time !== null}
          onClick={() => setTime(time === null ? '' : null)}
        >
          {control.setTime}
        </button>
      </div>
      {time !== null && (
        <div className="crisis-form">
          <TextField label={control.dueAt} type="datetime-local" value={time} onChange={setTime} />
          <div className="button-row small">
            <button type="button" onClick={() => void setDue(momentOf(time))}>
              {time === '' ? control.stop : control.save}
            </button>
          </div>
        </div>
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}
