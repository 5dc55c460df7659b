// Ends a session, after asking.
import { useState } from 'react'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface EndSessionProps {
  readonly inHand: SessionInHand
  readonly act: Act
}

export function EndSession({ inHand, act }: EndSessionProps) {
  const { badges } = useHostWords()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    await act(inHand.end(), badges.endedNow)
    setBusy(false)
    setAsking(false)
  }
  return (
    <>
      <button type="button" className="weighty" onClick={() => setAsking(true)}>
        {badges.end}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={badges.endHeading}
          text={badges.endText}
          yes={badges.endYes}
          no={badges.no}
          isBusy={isBusy}
          onYes={() => void end()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
