// The public record as a place: the way to its page, statements of delegations, questions of the public.
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { usePlace } from '../use-place.ts'
import { usePublicWords } from './public-words.ts'
import { QuestionsPart } from './questions-part.tsx'
import { StatementsPart } from './statements-part.tsx'
import '../../../styles/public-record.css'

export function RecordPlacePanel() {
  const { common } = useWords()
  const words = usePublicWords()
  const place = usePlace('record')
  const session = useView((view) => view.session)
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (words === null || (place.shown === null && place.refused === null))
    return <p role="status">{common.loading}</p>
  return (
    <div className="record-place">
      {session.isPublic ? (
        <p className="button-row">
          <a className="button" href={`/record/${session.id}`} target="_blank" rel="noopener">
            {words.page}
          </a>
          <span className="hint">{words.pageHint}</span>
        </p>
      ) : (
        <p className="hint">{words.closedHint}</p>
      )}
      <RefusalLine refusal={place.refused ?? place.actRefused} />
      {place.shown && (
        <>
          <QuestionsPart words={words} place={place} shown={place.shown} />
          <StatementsPart words={words} place={place} shown={place.shown} />
        </>
      )}
    </div>
  )
}
