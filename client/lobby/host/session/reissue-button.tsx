// Asks before old links die, and whether those who came in with them must go, too.
import { useState } from 'react'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'

interface ReissueButtonProps {
  readonly label: string
  /** accessible name where the label alone does not say which badge */
  readonly spokenLabel?: string
  readonly heading: string
  readonly onYes: (isStrict: boolean) => Promise<unknown>
}

export function ReissueButton({ label, spokenLabel, heading, onYes }: ReissueButtonProps) {
  const { badges } = useHostWords()
  const [isAsking, setAsking] = useState(false)
  const [isStrict, setStrict] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const answer = async () => {
    setBusy(true)
    await onYes(isStrict)
    setBusy(false)
    setAsking(false)
  }
  return (
    <>
      <button type="button" aria-label={spokenLabel} onClick={() => setAsking(true)}>
        {label}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={heading}
          text={badges.reissueText}
          yes={badges.reissueYes}
          no={badges.no}
          isBusy={isBusy}
          onYes={() => void answer()}
          onNo={() => setAsking(false)}
        >
          <label className="choice">
            <input type="checkbox" checked={isStrict} onChange={() => setStrict(!isStrict)} />
            {badges.reissueStrict}
          </label>
        </ConfirmDialog>
      )}
    </>
  )
}
