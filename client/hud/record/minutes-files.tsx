// The minutes in the forms in which people keep and hand them on.
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import type { Language } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { FileButton } from './file-button.tsx'
import { queryOf } from './query.ts'

interface MinutesFilesProps {
  readonly words: RecordWords
  readonly language: Language
}

export function MinutesFiles({ words, language }: MinutesFilesProps) {
  const { format } = useLanguage()
  const session = useView((view) => view.session)
  const planned = useView((view) => view.planned)
  const query = queryOf(language, format.zone)
  const name = (of: string) => `${session.id}-${of}`
  const files = [
    { path: 'minutes.html', label: words.files.html, name: name(`${words.fileName}.${language}.html`) },
    { path: 'minutes.docx', label: words.files.docx, name: name(`${words.fileName}.${language}.docx`) },
    { path: 'minutes.json', label: words.files.json, name: name(`${words.fileName}.json`) },
    {
      path: 'attendance.csv',
      label: words.files.attendance,
      name: name(`${words.attendanceName}.${language}.csv`),
    },
  ]
  const calendar = {
    path: `session.ics?lang=${language}`,
    label: words.files.calendar,
    name: `${session.id}.ics`,
  }
  return (
    <section aria-labelledby="record-files">
      <h3 id="record-files">{words.filesHeading}</h3>
      {session.isPublic && (
        <a
          className="button"
          href={`/api/sessions/${encodeURIComponent(session.id)}/minutes.html${query}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.print}
        </a>
      )}
      <ul className="rows">
        {[
          ...files.map((file) => ({ ...file, path: `${file.path}${query}` })),
          ...(planned === null ? [] : [calendar]),
        ].map((file) => (
          <li key={file.path}>
            <span>{file.label}</span>
            <FileButton
              words={words}
              path={file.path}
              name={file.name}
              label={words.save}
              longLabel={words.saveLong({ file: file.label })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
