// At the host's desk: what was reported in a session, and who did what, with a table to keep.
import type { Report } from '../../../../shared/protocol/custody.ts'
import type { HostedSession } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { readAuditTable, readCustody, settleReport } from '../../../net/host.ts'
import { saveFile } from '../../../save-file.ts'
import { ensureHostKey } from '../host-key.ts'
import { useLoaded } from '../use-loaded.ts'
import '../../../styles/reports.css'

export function SessionCustody({ session: { id } }: { readonly session: HostedSession }) {
  const { custody: words } = useHostWords()
  const key = ensureHostKey()
  const [loaded, again] = useLoaded(() => readCustody(key, id))
  const save = async () => {
    const table = await readAuditTable(key, id)
    if (table.ok) saveFile(`${id}-audit.csv`, table.value)
  }
  const settle = async (report: Report) => {
    await settleReport(key, id, { report: report.id })
    await again()
  }
  if (loaded.phase === 'loading') return null
  return (
    <section className="sheet session-custody" aria-labelledby="custody">
      <h2 id="custody">{words.heading}</h2>
      {loaded.phase === 'refused' ? (
        <p role="alert" className="error">
          {words.failed}
        </p>
      ) : (
        <>
          <h3>{words.reports}</h3>
          {loaded.value.reports.length === 0 && <p className="empty">{words.noReports}</p>}
          <ul className="rows">
            {loaded.value.reports.map((report) => (
              <ReportRow key={report.id} report={report} onSettle={() => void settle(report)} />
            ))}
          </ul>
          <h3>{words.audit}</h3>
          <p className="hint">{words.auditHint}</p>
          {loaded.value.audit.length === 0 && <p className="empty">{words.noAudit}</p>}
          <ol className="rows audit-rows" reversed>
            {loaded.value.audit.toReversed().map(({ at, who, act, detail }) => (
              <li key={`${at} ${who} ${act} ${detail}`}>
                <span className="fine">{words.at({ at })}</span>
                <span>{(words.acts as Readonly<Record<string, string>>)[act] ?? act}</span>
                <bdi dir="ltr">{detail === '' ? who : `${who}: ${detail}`}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="button-row">
        <button type="button" onClick={() => void again()}>
          {words.again}
        </button>
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
      </div>
    </section>
  )
}

function ReportRow({ report, onSettle }: { readonly report: Report; readonly onSettle: () => void }) {
  const { custody: words } = useHostWords()
  const name = report.name === '' ? words.erased : report.name
  return (
    <li>
      <div>
        <p>
          <strong>{words.about({ name })}</strong> <span className="fine">{words.at({ at: report.at })}</span>
        </p>
        {report.quote !== null && (
          <blockquote dir="auto" className="report-quote">
            {report.quote}
          </blockquote>
        )}
        {report.text !== '' && <p dir="auto">{report.text}</p>}
      </div>
      {report.settledAt === null ? (
        <button type="button" onClick={onSettle}>
          {words.settle}
        </button>
      ) : (
        <span className="fine">{words.settled({ at: report.settledAt })}</span>
      )}
    </li>
  )
}
