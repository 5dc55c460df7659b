// Opens a file that was kept: by keyboard, by the browser's own dialog, or dropped here.
import { useWords } from '../../i18n/use-words.ts'
import { useFileDrop } from '../../use-file-drop.ts'

/** a table of 196 links is far less */
const MOST_BYTES = 200_000

interface FileFieldProps {
  readonly label: string
  /** as in HTML: extensions and media types */
  readonly accept: string
  /** what is longer than any file that we write comes as '' */
  readonly onText: (name: string, text: string) => void
}

export function FileField({ label, accept, onText }: FileFieldProps) {
  const { office } = useWords().chair
  const read = async (file: File | undefined) => {
    if (file) onText(file.name, file.size > MOST_BYTES ? '' : await file.text())
  }
  const { isOver, zone, onChange } = useFileDrop(read)
  return (
    <fieldset aria-label={label} className={isOver ? 'file-field is-over' : 'file-field'} {...zone}>
      <label className="button file-pick">
        {label}
        <input type="file" accept={accept} onChange={onChange} />
      </label>
      <span className="hint">{office.orDrop}</span>
    </fieldset>
  )
}
