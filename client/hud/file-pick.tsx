// A file picked in the browser's own dialog: a button for the eye that holds the browser's own field, for keys and for readers of screens.
import { spoken } from '../../shared/i18n/format.ts'

interface FilePickProps {
  readonly label: string
  /** where several stand on one page: what it is that is picked */
  readonly longLabel?: string
  /** as in HTML: extensions and media types */
  readonly accept: string
  readonly isPrimary?: boolean
  readonly isDisabled?: boolean
  readonly onFile: (file: File) => void
}

/** Where it may be dropped, too, use-file-drop.ts is beside it. */
export function FilePick({ label, longLabel, accept, isPrimary, isDisabled, onFile }: FilePickProps) {
  return (
    <label className={isPrimary ? 'button primary file-pick' : 'button file-pick'}>
      <span aria-hidden="true">{label}</span>
      <input
        type="file"
        accept={accept}
        aria-label={spoken(longLabel ?? label)}
        disabled={isDisabled}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // the same file may be picked again
          target.value = ''
        }}
      />
    </label>
  )
}
