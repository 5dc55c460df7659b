// The first step of a trustee: the key is made here, kept as a file, and only then its public side is sent.
import { useState } from 'react'
import { keyFileName, keyFileText } from '../../../ballot/key-file.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { useView } from '../../sitting-context.ts'
import { WhenKept } from '../when-kept.tsx'
import { useTrustee, useTrusteeWork } from '../works.ts'

export function MakeKey() {
  const { office } = useWords().chair
  const { make } = useTrusteeWork()
  const isMade = useTrustee((state) => state.made !== null)
  const isBusy = useTrustee((state) => state.doing !== null)
  if (isMade) return <KeepKey />
  return (
    <>
      <p className="hint">{office.trusteeText}</p>
      <div className="button-row">
        <button type="button" className="primary" aria-disabled={isBusy} onClick={() => void make()}>
          {office.makeKey}
        </button>
      </div>
    </>
  )
}

function KeepKey() {
  const { office } = useWords().chair
  const { give } = useTrusteeWork()
  const session = useView((view) => view.session.id)
  const key = useTrustee((state) => state.key)
  const isBusy = useTrustee((state) => state.doing !== null)
  const [isSaved, setSaved] = useState(false)
  if (key === null) return null
  const save = () => {
    saveFile(keyFileName(key), new Blob([keyFileText(session, key)], { type: 'application/json' }))
    setSaved(true)
  }
  return (
    <>
      <h4>{office.keepHeading}</h4>
      <p>{office.keepText}</p>
      <div className="button-row">
        <button type="button" className={isSaved ? '' : 'primary'} onClick={save}>
          {isSaved ? office.saveAgain : office.saveKey}
        </button>
      </div>
      <WhenKept
        isSaved={isSaved}
        isBusy={isBusy}
        kept={office.hasKept}
        first={office.saveFirst}
        onSend={() => void give()}
      >
        {office.sendKey}
      </WhenKept>
    </>
  )
}
