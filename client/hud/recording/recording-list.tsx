// The recordings of a sitting by their times, each to be saved as a file whose hash stands in the journal.
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import type { RecordingWords } from '../../../shared/i18n/en/recording.ts'
import type { Language } from '../../../shared/i18n/format.ts'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import { languageName } from '../../i18n/language-name.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { FileButton } from '../record/file-button.tsx'
import { pathOf } from './read-recordings.ts'

interface RecordingListProps {
  readonly files: readonly KeptRecording[]
  readonly words: RecordingWords
  readonly record: RecordWords
}

export function RecordingList({ files, words, record }: RecordingListProps) {
  const { language, format } = useLanguage()
  return (
    <ul className="rows recording-list">
      {files.map((each) => {
        const turn = words.turn({ at: each.from, ms: each.ms })
        return (
          <li key={each.file} title={words.hash({ sha256: each.sha256 })}>
            <span>
              {each.name === null ? <em>{words.erased}</em> : <bdi>{each.name}</bdi>}{' '}
              <small>{whereOf(each, words, language)}</small>
              <small className="fine">{turn}</small>
            </span>
            {each.name !== null && (
              <FileButton
                words={record}
                path={pathOf(each.file)}
                name={`${new Date(each.from).toISOString().replaceAll(':', '-')}-${each.file}.ogg`}
                label={record.save}
                longLabel={record.saveLong({ file: `${format.name(each.name)}, ${turn}` })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const whereOf = ({ on, channel }: KeptRecording, words: RecordingWords, language: Language): string =>
  on === 'channel' ? words.channel({ language: languageName(channel ?? '', language) }) : words.where[on]
