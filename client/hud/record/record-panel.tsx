// The record of the sitting: the minutes as files in either language, each decision as a file, and the minutes to read here.
import { useState } from 'react'
import { LANGUAGES, type Language } from '../../../shared/i18n/format.ts'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import type { Coming } from '../../i18n/use-fetched.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { SameHistory } from '../history/same-history.tsx'
import { RecordingPart } from '../recording/recording-part.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { ChoiceGroup } from '../screen/choice-group.tsx'
import { useView } from '../sitting-context.ts'
import { MinutesFiles } from './minutes-files.tsx'
import { MinutesPage } from './minutes-page.tsx'
import { useRecordWords, useWriting, type Writing } from './record-words.ts'
import { useMinutes } from './use-minutes.ts'
import { VoteFiles } from './vote-files.tsx'
import '../../styles/record.css'

export function RecordPanel() {
  const { common } = useWords()
  const own = useLanguage()
  const words = useRecordWords()
  const [language, setLanguage] = useState<Language>(own.language)
  const writing = useWriting(language)
  const { minutes, refused, refresh } = useMinutes()
  if (words === undefined || writing === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (words === null) return <p role="status">{common.loading}</p>
  return (
    <div className="record">
      <RefusalLine refusal={refused} />
      <div className="record-head">
        {minutes !== null && (
          <p className="fine">
            <span>{words.made({ count: minutes.journal.entries })}</span>
            <span>{words.times({ zone: own.format.zone })}</span>
          </p>
        )}
        <button type="button" className="quiet" onClick={refresh}>
          {words.refresh}
        </button>
      </div>
      <ChoiceGroup
        legend={words.language}
        options={LANGUAGES}
        chosen={language}
        nameOf={(option) => words.languages[option]}
        onChoose={setLanguage}
      />
      <MinutesFiles words={words} language={language} />
      {minutes !== null && writing !== null && (
        <VoteFiles words={words} minutes={minutes} writing={writing} />
      )}
      <RecordingPart record={words} />
      <Reading minutes={minutes} writing={writing} />
      <ReplayLink label={words.replay} />
      <SameHistory />
    </div>
  )
}

/** In a tab of its own: who is in the sitting stays there. */
function ReplayLink({ label }: { readonly label: string }) {
  const session = useView((view) => view.session)
  if (session.isReplay) return null
  return (
    <a className="button" href={`/replay/${session.id}`} target="_blank" rel="noopener">
      {label}
    </a>
  )
}

interface ReadingProps {
  readonly minutes: Minutes | null
  readonly writing: Coming<Writing>
}

function Reading({ minutes, writing }: ReadingProps) {
  const { common } = useWords()
  const words = useRecordWords()
  const [isOpen, setOpen] = useState(false)
  if (!words) return null
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.readClose : words.read}
      </button>
      {isOpen &&
        (minutes && writing ? (
          <MinutesPage label={words.minutes} minutes={minutes} writing={writing} />
        ) : (
          <p role="status">{common.loading}</p>
        ))}
    </>
  )
}
