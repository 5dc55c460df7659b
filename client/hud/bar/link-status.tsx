// The state of the line in clear words, and what it means for one's seat and one's ballot.
import { useHallWords } from '../../i18n/use-words.ts'
import type { LinkPhase, SittingView } from '../../net/sitting-view.ts'
import { useScreen } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'

/** The line is over: only the visitor can do something. */
const FINAL: readonly LinkPhase[] = ['replaced', 'outdated', 'removed', 'closed']

export function LinkStatus() {
  const { hall } = useHallWords()
  const link = useView((view) => view.link)
  return (
    <p className={`link-status ${link}`}>
      <span className="dot" aria-hidden="true" />
      {hall.link[link]}
    </p>
  )
}

/** What is known of the ballot while the line is down; null when there is nothing to say. */
export function ballotAssurance({ vote, ownBallot, ballotProgress }: SittingView): 'kept' | 'unknown' | null {
  if (ballotProgress.phase === 'sending' || ballotProgress.phase === 'unknown') return 'unknown'
  return vote?.isOpen && ownBallot !== null ? 'kept' : null
}

export function LinkBanner() {
  const { hall } = useHallWords()
  const link = useView((view) => view.link)
  const tries = useView((view) => view.tries)
  const assurance = useView(ballotAssurance)
  if (link === 'live') return null
  return (
    <div className={`link-banner ${link}`} role="status">
      <p>
        <strong>{hall.link[link]}</strong> {hall.linkText[link]} {tries > 1 && hall.tries({ tries })}
      </p>
      {assurance === 'kept' && <p>{hall.ballotKept}</p>}
      {assurance === 'unknown' && <p>{hall.ballotUnknown}</p>}
      <Ways link={link} />
    </div>
  )
}

/** What the visitor can still do when the line is over; nothing before. */
export function Ways({ link }: { readonly link: LinkPhase }) {
  const { hall } = useHallWords()
  const { onLeave } = useScreen()
  if (!FINAL.includes(link)) return null
  return (
    <p className="button-row">
      {link !== 'removed' && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          {hall.reload}
        </button>
      )}
      <button type="button" onClick={onLeave}>
        {hall.toLobby}
      </button>
    </p>
  )
}
