// What was read from a file: the good rows, and for each of the others where it is wrong and what to do.
import { CATEGORIES, CONFIDENCES } from '../../../../../shared/lab/crisis/crisis-state.ts'
import type { ReadFile, RowFault, RowField } from '../../../../../shared/lab/crisis/read-rows.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { useCrisis } from '../crisis-context.ts'

/** as many as one looks through */
const MOST_SHOWN = 40

interface ImportPreviewProps {
  readonly file: ReadFile
  readonly isBusy: boolean
  readonly onTake: () => void
  readonly onDrop: () => void
}

export function ImportPreview({ file: { good, faults, whole }, isBusy, onTake, onDrop }: ImportPreviewProps) {
  const { words } = useCrisis()
  const { files } = words
  if (whole !== null)
    return (
      <p role="alert" className="error">
        {files.whole[whole]}
      </p>
    )
  return (
    <div className="import-preview">
      {faults.length > 0 && (
        <>
          <h5>{files.bad({ count: faults.length })}</h5>
          <ol className="import-faults">
            {faults.slice(0, MOST_SHOWN).map((fault) => (
              <li key={`${fault.row} ${fault.field}`}>
                <FaultLine fault={fault} />
              </li>
            ))}
          </ol>
          <More count={faults.length - MOST_SHOWN} />
        </>
      )}
      <h5>{files.good({ count: good.length })}</h5>
      <GoodRows good={good} />
      <More count={good.length - MOST_SHOWN} />
      <div className="button-row">
        {good.length > 0 && (
          <button type="button" className="primary" aria-disabled={isBusy} onClick={onTake}>
            {files.take({ count: good.length })}
          </button>
        )}
        <button type="button" onClick={onDrop}>
          {files.drop}
        </button>
      </div>
    </div>
  )
}

function GoodRows({ good }: Pick<ReadFile, 'good'>) {
  const { format } = useLanguage()
  return (
    <ol className="import-good">
      {good.slice(0, MOST_SHOWN).map(({ row, report }) => (
        <li key={row}>
          <span dir="auto">{report.title}</span>
          <span className="fine">
            <ConfidenceMark confidence={report.confidence} />
            <span>{format.dateTime(report.time)}</span>
            <bdi>{report.place}</bdi>
          </span>
        </li>
      ))}
    </ol>
  )
}

function More({ count }: { readonly count: number }) {
  const { words } = useCrisis()
  return count > 0 ? <p className="hint">{words.files.more({ count })}</p> : null
}

function FaultLine({ fault: { row, field, is, found } }: { readonly fault: RowFault }) {
  const { files } = useCrisis().words
  const nameOf = useFieldName()
  // the words that a file may use are the same in every language
  const known = field === 'confidence' ? CONFIDENCES : field === 'category' ? CATEGORIES : []
  return (
    <>
      <strong>
        {field === null ? files.faultOfRow({ row }) : files.fault({ row, field: nameOf(field), found })}
      </strong>
      <span>
        {files.faults[is]} {is === 'bad-word' && files.known({ names: known })}
      </span>
    </>
  )
}

function useFieldName(): (field: RowField) => string {
  const { report } = useCrisis().words
  return (field) => report[field]
}
