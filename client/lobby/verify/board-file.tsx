// One of the files that are verified: chosen by keyboard in the browser's own dialog, or dropped here.
import { useId, useState } from 'react'
import type { VerifyWords } from '../../../shared/i18n/en/verify.ts'
import { FilePick } from '../../hud/file-pick.tsx'
import { useFileDrop } from '../../use-file-drop.ts'

export interface BoardBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Many times the board of a vote among a hundred thousand. */
const MOST_BYTES = 512 * 1024 * 1024

interface BoardFileProps {
  readonly words: VerifyWords
  readonly label: string
  readonly hint: string
  readonly file: BoardBytes | null
  readonly onFile: (file: BoardBytes) => void
  /** absent: it cannot be left out */
  readonly onTakeOut?: () => void
}

export function BoardFile({ words, label, hint, file, onFile, onTakeOut }: BoardFileProps) {
  const id = useId()
  const [trouble, setTrouble] = useState('')
  const read = async (chosen: File) => {
    const { name } = chosen
    setTrouble('')
    if (chosen.size > MOST_BYTES) {
      setTrouble(words.tooLarge({ name }))
      return
    }
    try {
      onFile({ name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
    } catch {
      setTrouble(words.unreadable({ name }))
    }
  }
  const { isOver, zone } = useFileDrop(read)
  return (
    <fieldset
      className={isOver ? 'board-file is-over' : 'board-file'}
      aria-describedby={`${id}-hint`}
      {...zone}
    >
      <legend>{label}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="button-row">
        <FilePick
          label={words.choose}
          longLabel={words.chooseFor({ what: label })}
          accept=".bel,application/x-tar,application/octet-stream"
          onFile={read}
        />
        <span className="hint board-file-drop">{words.orDrop}</span>
      </div>
      <p role="status" className="board-file-name">
        {file && words.chosen({ name: file.name, kilobytes: Math.ceil(file.bytes.length / 1000) })}
      </p>
      {file && onTakeOut && (
        <button type="button" className="quiet" onClick={onTakeOut}>
          {words.takeOut}
        </button>
      )}
      <p role="alert" className="error">
        {trouble}
      </p>
    </fieldset>
  )
}
