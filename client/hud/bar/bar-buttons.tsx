// Sound, the other language, help, the other view, and the way out. On a phone they stand a second time under the thumb, behind "More".
import { useState } from 'react'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useHallWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { HelpIcon } from '../icons.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { SoundButton } from '../screen/sound-button.tsx'

export function BarButtons() {
  const { help } = useHallWords()
  const { store } = useScreen()
  return (
    <div className="bar-buttons">
      <SoundButton />
      <LanguageSwitch />
      <button type="button" className="quiet" onClick={() => store.setState({ isHelpOpen: true })}>
        <HelpIcon />
        <span>{help.heading}</span>
      </button>
      <ViewButton />
      <LeaveButton />
    </div>
  )
}

function ViewButton() {
  const { hall } = useHallWords()
  const { view, mayShowHall, onView } = useScreen()
  if (view === 'plain' && !mayShowHall) return null
  const isHall = view === 'hall'
  return (
    <button
      type="button"
      className="quiet"
      aria-label={isHall ? hall.toPlainLong : hall.toHallLong}
      onClick={() => onView(isHall ? 'plain' : 'hall')}
    >
      {isHall ? hall.toPlain : hall.toHall}
    </button>
  )
}

function LeaveButton() {
  const { hall } = useHallWords()
  const { onLeave } = useScreen()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="quiet" aria-label={hall.leaveLong} onClick={() => setAsked(true)}>
        {hall.leave}
      </button>
      {isAsked && (
        <ConfirmDialog
          heading={hall.leaveQuestion}
          text={hall.leaveText}
          yes={hall.leave}
          no={hall.stay}
          onYes={onLeave}
          onNo={() => setAsked(false)}
        />
      )}
    </>
  )
}
