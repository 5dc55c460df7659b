// Reads a file that the host chooses, and says how that went.
import { useState } from 'react'
import { FilePick } from '../../../hud/file-pick.tsx'
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
  const choose = async (file: File) => {
    const answer = await readTextFile(file, language)
    setRead({ name: file.name, fault: answer.ok ? null : answer.refusal })
    if (answer.ok) onText(answer.value)
  }
  return (
    <div className="file-row">
      <FilePick label={label} accept={accept} onFile={choose} />
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
