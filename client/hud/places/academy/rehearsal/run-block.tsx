// The rehearsal in which one is: that it is one, how fast it goes, how it rests and ends.
import { useState } from 'react'
import type { RunningRehearsal } from '../../../../../shared/lab/academy/academy-state.ts'
import { ConfirmDialog } from '../../../confirm-dialog.tsx'
import { RefusalLine } from '../../../refusal-line.tsx'
import { RangeField } from '../../../screen/range-field.tsx'
import { useView } from '../../../sitting-context.ts'
import { useAcademy } from '../academy-context.ts'

export function RunBlock({ rehearsal }: { readonly rehearsal: RunningRehearsal }) {
  const { words, act, actRefused } = useAcademy()
  const { run, rehearse } = words
  const endedAt = useView(({ chapters }) => chapters.rules.endedAt)
  const delegations = useView((view) => view.delegations.size)
  const isOver = rehearsal.isOver || endedAt !== null
  // the others, a chair or none, the secretariat
  const simulated = rehearsal.role === 'chair' ? delegations + 1 : delegations - 1 + 2
  return (
    <section className="academy-run" aria-labelledby="academy-run">
      <h4 id="academy-run">{run.heading}</h4>
      <p className="hint">{run.lead(simulated)}</p>
      {isOver ? (
        <p role="status">{run.over}</p>
      ) : (
        <>
          <RangeField
            label={rehearse.pace}
            least={1}
            most={10}
            step={1}
            value={rehearsal.pace}
            said={rehearse.times}
            onChange={(pace) => void act({ is: 'pace', pace, isPaused: rehearsal.isPaused })}
          />
          <div className="button-row">
            <button
              type="button"
              className="primary"
              onClick={() => void act({ is: 'pace', pace: rehearsal.pace, isPaused: !rehearsal.isPaused })}
            >
              {rehearsal.isPaused ? run.goOn : run.pause}
            </button>
            <EndButton />
          </div>
          <p role="status" className="hint">
            {rehearsal.isPaused && run.paused}
          </p>
        </>
      )}
      <p className="fine">{rehearse.erase}</p>
      <RefusalLine refusal={actRefused} />
    </section>
  )
}

function EndButton() {
  const { words, act } = useAcademy()
  const [isAsking, setAsking] = useState(false)
  const { run } = words
  const end = () => {
    setAsking(false)
    void act({ is: 'end' })
  }
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        {run.end}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={run.endSure}
          text={run.endText}
          yes={run.endYes}
          no={run.endNo}
          onYes={end}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
