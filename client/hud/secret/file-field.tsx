// Opens a file that was kept: by keyboard, by the browser's own dialog, or dropped here.
import { useWords } from '../../i18n/use-words.ts'
import { pickedText } from '../../picked-text.ts'
import { useFileDrop } from '../../use-file-drop.ts'
import { FilePick } from '../file-pick.tsx'

/** a table of 196 links is far less */
const MOST_BYTES = 200_000

interface FileFieldProps {
  readonly label: string
  /** as in HTML: extensions and media types */
  readonly accept: string
  /** what is longer than any file that we write, or cannot be read, comes as '' */
  readonly onText: (name: string, text: string) => void
}

export function FileField({ label, accept, onText }: FileFieldProps) {
  const { office } = useWords().chair
  const read = async (file: File) => onText(file.name, await pickedText(file, MOST_BYTES))
  const { isOver, zone } = useFileDrop(read)
  return (
    <fieldset aria-label={label} className={isOver ? 'file-field is-over' : 'file-field'} {...zone}>
      <FilePick label={label} accept={accept} onFile={read} />
      <span className="hint">{office.orDrop}</span>
    </fieldset>
  )
}
