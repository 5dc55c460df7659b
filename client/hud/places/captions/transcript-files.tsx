// The transcript as files, made here of what is read here.
import { textOf, webVttOf } from '../../../../shared/lab/captions/transcript-files.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { useLanguageNames } from '../../captions/language-names.ts'
import { useView } from '../../sitting-context.ts'
import { useCaptions } from './captions-context.ts'
import type { Transcript } from './use-transcript.ts'

export function TranscriptFiles({ transcript }: { readonly transcript: Transcript }) {
  const { words } = useCaptions()
  const { format } = useLanguage()
  const { id, title } = useView((view) => view.session)
  const nameOf = useLanguageNames()
  const { language, lines, openedAt } = transcript
  const save = (ending: string, type: string, text: string) =>
    saveFile(
      `${id}-${words.transcript.file}.${language}.${ending}`,
      new Blob([text], { type: `${type};charset=utf-8` }),
    )
  const head = [
    words.transcript.of({ title }),
    nameOf(language),
    format.dateTime(openedAt),
    words.transcript.unofficial,
  ]
  return (
    <div className="button-row">
      <button
        type="button"
        onClick={() => save('txt', 'text/plain', textOf(lines, openedAt, { head, erased: words.erased }))}
      >
        {words.transcript.text}
      </button>
      <button type="button" onClick={() => save('vtt', 'text/vtt', webVttOf(lines, language, openedAt))}>
        {words.transcript.vtt}
      </button>
    </div>
  )
}
