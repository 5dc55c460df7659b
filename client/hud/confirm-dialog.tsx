// A question before something that cannot be undone. The browser's own dialog: focus stays inside, Escape answers no.
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ConfirmDialogProps {
  readonly heading: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly isBusy?: boolean
  /** between the text and the buttons */
  readonly children?: ReactNode
  readonly onYes: () => void
  readonly onNo: () => void
}

export function ConfirmDialog({
  heading,
  text,
  yes,
  no,
  isBusy = false,
  children,
  onYes,
  onNo,
}: ConfirmDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    safe.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-h`}
      aria-describedby={`${id}-t`}
      onClose={onNo}
    >
      <h2 id={`${id}-h`}>{heading}</h2>
      <p id={`${id}-t`}>{text}</p>
      {children}
      <div className="button-row">
        <button type="button" className="primary" aria-disabled={isBusy} onClick={() => !isBusy && onYes()}>
          {yes}
        </button>
        <button ref={safe} type="button" onClick={() => dialog.current?.close()}>
          {no}
        </button>
      </div>
    </dialog>
  )
}
