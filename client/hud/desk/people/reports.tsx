// What people reported, for the desk: read when it is opened and from time to time, and seen to one by one.
import { useEffect, useState } from 'react'
import type { Report } from '../../../../shared/protocol/custody.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useIsAtDesk } from '../../people/works-at-desk.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting, useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'

const AGAIN_MS = 20_000

export function Reports() {
  const { reports: words } = useWords()
  const [reports, read] = useReports()
  const open = reports.filter(({ settledAt }) => settledAt === null)
  return (
    <section className="desk-part" aria-labelledby="desk-reports">
      <h4 id="desk-reports">{words.list}</h4>
      {open.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <ul className="desk-rows">
          {open.map((report) => (
            <ReportRow key={report.id} report={report} onSettled={read} />
          ))}
        </ul>
      )}
    </section>
  )
}

function useReports(): [readonly Report[], () => void] {
  const sitting = useSitting()
  const isAtDesk = useIsAtDesk()
  const [reports, setReports] = useState<readonly Report[]>([])
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when one was seen to
  useEffect(() => {
    if (!isAtDesk) return
    let isCurrent = true
    const read = () =>
      void sitting.ask('abuse.reports', {}).then((answer) => {
        if (isCurrent && answer.ok) setReports(answer.value.reports)
      })
    read()
    const timer = setInterval(read, AGAIN_MS)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [sitting, isAtDesk, turn])
  return [reports, () => setTurn((before) => before + 1)]
}

function ReportRow({ report, onSettled }: { readonly report: Report; readonly onSettled: () => void }) {
  const { reports: words } = useWords()
  const reporter = useView(({ people }) => people.get(report.reporter)?.name) ?? words.somebody
  const { ask, isBusy, refused } = useAsk()
  const name = report.name === '' ? words.erased : report.name
  const settle = async () => {
    const answer = await ask('abuse.settle', { report: report.id })
    if (answer.ok) onSettled()
  }
  return (
    <li className="desk-row report-row">
      <div className="desk-row-main">
        <p>
          <strong>{words.about({ name })}</strong>
        </p>
        {report.quote !== null && (
          <blockquote dir="auto" className="report-quote">
            {report.quote}
          </blockquote>
        )}
        {report.text !== '' && <p dir="auto">{report.text}</p>}
        <p className="fine">
          <span>{words.by({ name: reporter })}</span> <span>{words.at({ at: report.at })}</span>
        </p>
      </div>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void settle()}>
        {words.settle}
      </button>
      <RefusalLine refusal={refused} />
    </li>
  )
}
