// Signing out, or, who is here by the key itself, letting this browser forget it: after asking, since it may be the only one that knows.
import { useState } from 'react'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'
import { signOut } from '../../../net/passkeys.ts'
import { forgetHostKey, isHostKey } from '../host-key.ts'

interface LeaveDeskProps {
  readonly hostKey: string
  readonly onLeft: () => void
}

export function LeaveDesk({ hostKey, onLeft }: LeaveDeskProps) {
  const { signIn: words } = useHostWords()
  const [isAsking, setAsking] = useState(false)
  const leave = async () => {
    // a session that the server could not end runs out by itself
    await signOut(hostKey)
    forgetHostKey()
    onLeft()
  }
  const isKey = isHostKey(hostKey)
  return (
    <div className="button-row small">
      <button type="button" onClick={() => (isKey ? setAsking(true) : void leave())}>
        {isKey ? words.forget : words.signOut}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={words.forgetHeading}
          text={words.forgetText}
          yes={words.forgetYes}
          no={words.keep}
          onYes={() => void leave()}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  )
}
