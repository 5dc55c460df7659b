// The corners as a panel of both views: the one where I sit, all of them, and what the journal says of private meetings.
import { CORNER_COUNT } from '../../../../shared/hall/corners.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { CornerEntry } from './corner-entry.tsx'
import { CornersContext, cornerName, useFetchedWords, useOwnCorner } from './corners-context.ts'
import { OwnCorner } from './own-corner.tsx'
import '../../../styles/corners.css'

const CORNERS = Array.from({ length: CORNER_COUNT }, (_, corner) => corner)

export function CornersPanel() {
  const { places, common } = useWords()
  const words = useFetchedWords()
  const own = useOwnCorner()
  const { refused } = usePlace('corners')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words) return <p role="status">{places.opening}</p>
  return (
    <CornersContext value={words}>
      <div className="corners">
        <p className="hint">{words.lead}</p>
        {own !== null && <OwnCorner key={own} corner={own} />}
        <ul className="corner-list">
          {CORNERS.filter((corner) => corner !== own).map((corner) => (
            <li key={corner}>
              <CornerEntry corner={corner} />
            </li>
          ))}
        </ul>
        <PastMeetings />
      </div>
    </CornersContext>
  )
}

function PastMeetings() {
  const words = useFetchedWords()
  const { shown } = usePlace('corners')
  if (!words || shown === null || shown.meetings.length === 0) return null
  return (
    <details className="corner-past">
      <summary>{words.past}</summary>
      <p className="hint">{words.pastHint}</p>
      <ul>
        {shown.meetings.map(({ corner, since, until }) => (
          <li key={`${corner}.${since}`}>
            {words.pastLine({ corner: cornerName(words, corner), since, until })}
          </li>
        ))}
      </ul>
    </details>
  )
}
