// The minutes as files, and to read in the page.
import { useState } from 'react'
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import type { Voice } from '../../shared/minutes/written/voice.ts'
import { MinutesPage } from '../hud/record/minutes-page.tsx'

interface RecordMinutesProps {
  readonly words: PublicRecordWords
  readonly voice: Voice
}

export function RecordMinutes({ words, voice }: RecordMinutesProps) {
  const { minutes, format } = voice
  const [isOpen, setOpen] = useState(false)
  const query = `?lang=${format.language}&tz=${encodeURIComponent(format.zone)}`
  const base = `/api/sessions/${minutes.session}`
  return (
    <section aria-labelledby="record-minutes">
      <h2 id="record-minutes">{words.minutes}</h2>
      <p className="fine">
        <a href={`${base}/minutes.html${query}`}>{words.files.html}</a>
        <a href={`${base}/minutes.docx${query}`}>{words.files.docx}</a>
        <a href={`${base}/minutes.json${query}`}>{words.files.json}</a>
        <a href={`${base}/attendance.csv${query}`}>{words.files.attendance}</a>
      </p>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.minutesClose : words.minutesRead}
      </button>
      {isOpen && (
        <MinutesPage label={words.minutes} minutes={minutes} writing={{ words: voice.words, format }} />
      )}
    </section>
  )
}
