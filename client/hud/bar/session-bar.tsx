// The head of every view: which session, how the line is, where the journal stands, and the ways out.
import { useState } from 'react'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useHallWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { HelpIcon } from '../icons.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { SoundButton } from '../screen/sound-button.tsx'
import { useView } from '../sitting-context.ts'
import { LinkStatus } from './link-status.tsx'
import '../../styles/bar.css'

/** As many digits of a hash as people compare by eye. */
const SHORT_HASH = 8

export function SessionBar() {
  const { help, lobby } = useHallWords()
  const session = useView((view) => view.session)
  const { store } = useScreen()
  return (
    <header className="session-bar">
      <div className="session-title">
        <h1>
          <bdi>{session.isOpenForum ? lobby.openForumHeading : session.title}</bdi>
        </h1>
        <div className="fine">
          <LinkStatus />
          <Journal />
        </div>
      </div>
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
    </header>
  )
}

function Journal() {
  const { hall } = useHallWords()
  const { seq, head } = useView((view) => view.journal)
  const short = head.slice(0, SHORT_HASH)
  return (
    <p className="journal" title={hall.journalLong({ seq, head })}>
      {hall.journal({ seq })} <code dir="ltr">{short}</code>
    </p>
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
