// A text to be read or written, large, over everything else. The browser's own dialog: focus stays inside, Escape closes it.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { CloseIcon } from './icons.tsx'

interface ReaderDialogProps {
  /** what it is, beside the way out */
  readonly heading: string
  readonly className?: string
  readonly children: ReactNode
  readonly onClose: () => void
}

export function ReaderDialog({ heading, className = '', children, onClose }: ReaderDialogProps) {
  const { common } = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    title.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={`reader ${className}`} aria-labelledby={id} onClose={onClose}>
      <div className="reader-head">
        <h2 id={id} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button
          type="button"
          className="quiet icon-only"
          aria-label={common.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <div className="reader-body">{children}</div>
    </dialog>
  )
}
