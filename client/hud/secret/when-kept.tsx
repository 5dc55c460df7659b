// What is sent only when its file was saved and is said to be kept: nobody else has it.
import { type ReactNode, useId, useState } from 'react'

interface WhenKeptProps {
  readonly isSaved: boolean
  readonly isBusy: boolean
  /** what one says by ticking */
  readonly kept: string
  /** what to do first, for who is too quick */
  readonly first: string
  readonly onSend: () => void
  readonly children: ReactNode
}

export function WhenKept({ isSaved, isBusy, kept, first, onSend, children }: WhenKeptProps) {
  const [isKept, setKept] = useState(false)
  const [isMissed, setMissed] = useState(false)
  const id = useId()
  const isReady = isSaved && isKept
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={isKept} onChange={({ target }) => setKept(target.checked)} />
        {kept}
      </label>
      <div className="button-row">
        <button
          type="button"
          className={isSaved ? 'primary' : ''}
          aria-disabled={isBusy || !isReady}
          aria-describedby={id}
          onClick={() => (isReady ? onSend() : setMissed(true))}
        >
          {children}
        </button>
      </div>
      <p id={id} role="alert" className="error">
        {isMissed && !isReady ? first : ''}
      </p>
    </>
  )
}
