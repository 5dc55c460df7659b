// One passkey: what its host calls it, when it was used, and its end.
import { useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { Passkey } from '../../../../shared/protocol/sign-in-api.ts'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { deletePasskey } from '../../../net/passkeys.ts'
import { usePasskeyAct } from './use-passkey-act.ts'

interface PasskeyItemProps {
  readonly passkey: Passkey
  readonly hostKey: string
  readonly onRemoved: () => Promise<void>
}

export function PasskeyItem({ passkey, hostKey, onRemoved }: PasskeyItemProps) {
  const { signIn: words } = useHostWords()
  const { format } = useLanguage()
  const { isBusy, wrong, perform } = usePasskeyAct()
  const [isAsking, setAsking] = useState(false)
  const { id, createdAt, usedAt } = passkey
  const name = passkey.name || spoken(words.unnamed({ at: format.dateTime(createdAt) }))
  const remove = async () => {
    const isDone = (await perform(deletePasskey(hostKey, id))) !== null
    setAsking(false)
    if (isDone) await onRemoved()
  }
  return (
    <li>
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className="fine">
          <span>{words.addedAt({ at: format.dateTime(createdAt) })}</span>
          <span>{usedAt === null ? words.neverUsed : words.usedAt({ at: format.dateTime(usedAt) })}</span>
        </p>
      </div>
      <div className="button-row small">
        <button
          type="button"
          className="weighty"
          aria-label={spoken(words.removeOf({ name }))}
          onClick={() => setAsking(true)}
        >
          {words.remove}
        </button>
      </div>
      {wrong !== '' && (
        <p role="alert" className="error">
          {wrong}
        </p>
      )}
      {isAsking && (
        <ConfirmDialog
          heading={words.removeHeading({ name })}
          text={words.removeText}
          yes={words.removeYes}
          no={words.keep}
          isBusy={isBusy}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  )
}
