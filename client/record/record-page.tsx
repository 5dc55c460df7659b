// /record/SESSION: a public sitting for the public and press, without entering it. It reads itself again while one looks.
import { useEffect, useMemo } from 'react'
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import type { SessionId } from '../../shared/ids.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { titleOf } from '../../shared/minutes/written/section-head.ts'
import { voiceOf } from '../../shared/minutes/written/voice.ts'
import { usePublicWords } from '../hud/places/record/public-words.ts'
import { addPanelWords } from '../i18n/language.ts'
import { useDoorWords, useLanguage, useLanguageStore } from '../i18n/use-words.ts'
import { PageFrame } from '../lobby/page-frame.tsx'
import { readPerson } from '../lobby/person-kept.ts'
import { PageLink } from '../page-link.tsx'
import { doorRefusalWords } from '../refusal-words.ts'
import { type ReplaySpeech, useReplayWords } from '../replay/replay-words.ts'
import type { PublicRecord } from './read-record.ts'
import { RecordJournal } from './record-journal.tsx'
import { RecordMinutes } from './record-minutes.tsx'
import { RecordNow } from './record-now.tsx'
import { RecordResults } from './record-results.tsx'
import { RecordSaid } from './record-said.tsx'
import { type RecordRead, usePublicRecord } from './use-public-record.ts'
import '../styles/bar.css'
import '../styles/dialog.css'
import '../styles/panels.css'
import '../styles/record.css'
import '../styles/public-record.css'

export function RecordPage({ session }: { readonly session: SessionId }) {
  const door = useDoorWords()
  const language = useLanguageStore()
  const { all } = useLanguage()
  const words = usePublicWords()
  const speech = useReplayWords()
  const { token } = useMemo(() => readPerson(session), [session])
  const record = usePublicRecord(session, token)
  useEffect(() => {
    void addPanelWords(language).catch(() => undefined)
  }, [language])
  const isFailed = words === undefined || speech === undefined
  const { read, refused } = record
  return (
    <PageFrame title={words?.kind ?? door.common.forum} className="public-record">
      {isFailed || (read === null && refused) ? (
        <div role="alert">
          <p className="error">{doorRefusalWords(door, refused?.code ?? 'not-saved')}</p>
          <p className="button-row">
            <button type="button" className="primary" onClick={record.again}>
              {door.common.tryAgain}
            </button>
          </p>
        </div>
      ) : read && words && speech && all ? (
        <Shown read={read} record={record} words={words} speech={speech} token={token} />
      ) : (
        <p role="status">{words?.loading ?? door.common.loading}</p>
      )}
    </PageFrame>
  )
}

interface ShownProps {
  readonly read: PublicRecord
  readonly record: RecordRead
  readonly words: PublicRecordWords
  readonly speech: ReplaySpeech
  readonly token: string | null
}

function Shown({ read, record, words, speech, token }: ShownProps) {
  const { format } = useLanguage()
  const { minutes, lines } = read
  const voice = useMemo(() => voiceOf(minutes, speech.minutes, format), [minutes, speech, format])
  const name = titleOf(voice)
  const { session } = minutes
  useEffect(() => {
    document.title = words.title({ name })
  }, [words, name])
  return (
    <article>
      <header className="record-title">
        <p className="fine">
          <span>{words.kind}</span>
          <span className="tag strong">{words.states[stateOf(minutes)]}</span>
        </p>
        <h1 dir="auto">{name}</h1>
        <p className="lead">{words.lead}</p>
        <p className="button-row">
          <PageLink to={`/s/${session}`} className="button primary">
            {words.enter}
          </PageLink>
          <PageLink to={`/replay/${session}`} className="button">
            {words.replay}
          </PageLink>
        </p>
        <p className="fine" role="status">
          {record.refused ? words.stale : words.updated({ at: record.at })}
        </p>
      </header>
      <RecordNow read={read} words={words} replay={speech.replay} />
      <div className="record-columns">
        <div>
          <RecordResults words={words} voice={voice} />
          <RecordMinutes words={words} voice={voice} />
        </div>
        <div>
          <RecordSaid words={words} voice={voice} shown={read.record.shown} token={token} />
          <RecordJournal words={words} session={session} lines={lines} language={format.language} />
        </div>
      </div>
    </article>
  )
}

function stateOf({ endedAt, meetings }: Minutes): keyof PublicRecordWords['states'] {
  if (endedAt !== null) return 'ended'
  const last = meetings.at(-1)
  if (!last) return 'waiting'
  if (last.adjournedAt !== null) return 'adjourned'
  return last.suspensions.some(({ until }) => until === null) ? 'suspended' : 'open'
}
