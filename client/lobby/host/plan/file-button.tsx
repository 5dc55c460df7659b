// Reads a file that the host chooses, and says how that went.
import { type ChangeEvent, useState } from 'react'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { type FileFault, readTextFile } from './read-file.ts'

interface FileButtonProps {
  readonly label: string
  /** as in HTML: extensions and media types */
  readonly accept: string
  readonly onText: (text: string) => void
}

interface Read {
  readonly name: string
  readonly fault: FileFault | null
}

export function FileButton({ label, accept, onText }: FileButtonProps) {
  const { language } = useLanguage()
  const [read, setRead] = useState<Read | null>(null)
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const answer = await readTextFile(file, language)
    // the same file may be chosen again after it was corrected
    target.value = ''
    setRead({ name: file.name, fault: answer.ok ? null : answer.refusal })
    if (answer.ok) onText(answer.value)
  }
  return (
    <div className="file-row">
      <label className="button file-button">
        {label}
        <input
          type="file"
          className="visually-hidden"
          accept={accept}
          onChange={(event) => void choose(event)}
        />
      </label>
      <span role="status" className={read?.fault ? 'error' : 'hint'}>
        {read && <Said read={read} />}
      </span>
    </div>
  )
}

function Said({ read: { name, fault } }: { readonly read: Read }) {
  const { host } = useHostWords()
  if (fault === null) return host.fileAdded({ name })
  return fault === 'too-large' ? host.fileTooLarge({ name }) : host.fileNotText({ name })
}
