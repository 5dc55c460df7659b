// The head of every view: which session, how the line is, where the journal stands, and the ways out (bar-buttons.tsx).
import { useHallWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { BarButtons } from './bar-buttons.tsx'
import { LinkStatus } from './link-status.tsx'
import { Whereabouts } from './whereabouts.tsx'

/** As many digits of a hash as people compare by eye. */
const SHORT_HASH = 8

export function SessionBar() {
  const { lobby } = useHallWords()
  const session = useView((view) => view.session)
  return (
    <header className="session-bar">
      <div className="session-title">
        <h1>
          <bdi>{session.isOpenForum ? lobby.openForumHeading : session.title}</bdi>
        </h1>
        <div className="fine">
          <LinkStatus />
          <Whereabouts />
          {!session.isPublic && !session.isOpenForum && <ClosedMark />}
          <RecordedMark />
          <Journal />
        </div>
      </div>
      <BarButtons />
    </header>
  )
}

/** In words what the lattice around the hall shows. */
function ClosedMark() {
  const { hall } = useHallWords()
  return (
    <p className="journal" title={hall.closedSessionLong}>
      {hall.closedSession}
    </p>
  )
}

/** As long as it is so; that it begins and ends is told aloud. */
function RecordedMark() {
  const { hall } = useHallWords()
  const isOn = useView(({ chapters }) => chapters.recording?.since != null)
  return isOn ? (
    <p className="journal recorded" title={hall.recordedLong}>
      {hall.recorded}
    </p>
  ) : null
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
