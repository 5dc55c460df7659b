// Registering what was drawn, when its links were kept: what is registered stands.
import { useId, useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { useRegistrar, useRegistrarWork } from '../works.ts'

interface RegisterKeptProps {
  /** so many are not registered yet */
  readonly waiting: number
  readonly isSaved: boolean
}

export function RegisterKept({ waiting, isSaved }: RegisterKeptProps) {
  const { office } = useWords().chair
  const { register } = useRegistrarWork()
  const isBusy = useRegistrar((state) => state.doing !== null)
  const [isKept, setKept] = useState(false)
  const [isMissed, setMissed] = useState(false)
  const id = useId()
  const isReady = isSaved && isKept
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={isKept} onChange={({ target }) => setKept(target.checked)} />
        {office.hasKeptLinks}
      </label>
      <div className="button-row">
        <button
          type="button"
          className={isSaved ? 'primary' : ''}
          aria-disabled={isBusy || !isReady}
          aria-describedby={id}
          onClick={() => (isReady ? void register() : setMissed(true))}
        >
          {office.register({ count: waiting })}
        </button>
      </div>
      <p id={id} role="alert" className="error">
        {isMissed && !isReady ? office.saveLinksFirst : ''}
      </p>
    </>
  )
}
