// Opens a file that was kept: by keyboard, by the browser's own dialog, or dropped here.
import { type DragEvent, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'

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
  const [isOver, setOver] = useState(false)
  const read = async (file: File | undefined) => {
    if (file) onText(file.name, file.size > MOST_BYTES ? '' : await file.text())
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <fieldset
      aria-label={label}
      className={isOver ? 'file-field is-over' : 'file-field'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="button file-pick">
        {label}
        <input
          type="file"
          accept={accept}
          onChange={({ target }) => {
            void read(target.files?.[0])
            // the same file may be chosen again
            target.value = ''
          }}
        />
      </label>
      <span className="hint">{office.orDrop}</span>
    </fieldset>
  )
}
