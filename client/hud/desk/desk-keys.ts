// The shortcuts of the desk. What the law refuses is said as a notice; what has to be looked at first is shown, not done.

import { callsOf } from '../../../shared/procedure/calls/called-for.ts'
import { rulebookOf } from '../../../shared/procedure/sitting.ts'
import { nextEntry } from '../../../shared/procedure/speakers/next-entry.ts'
import type { Ask, RequestName } from '../../../shared/protocol/messages.ts'
import type { Sitting } from '../../net/sitting.ts'
import { sittingFromView } from '../law/sitting-from-view.ts'
import type { Screen } from '../screen/screen-context.ts'
import type { DeskKey } from '../screen/shortcuts.ts'
import { NOW_ID } from './now/now-card.tsx'
import { CLOSE_VOTE_ID } from './voting/close-vote-act.tsx'

/** frames in which a panel that was opened must have come */
const PATIENCE_FRAMES = 90

export async function pressDeskKey(key: DeskKey, sitting: Sitting, screen: Screen): Promise<void> {
  const law = sittingFromView(sitting.store.getState())
  const { floor } = law.speakers
  const ask = async <N extends RequestName>(name: N, payload: Ask<N>) => {
    const answer = await sitting.ask(name, payload)
    if (!answer.ok) screen.store.setState({ notice: answer.refusal.code })
  }
  if (key === 'gavel') return pressGavel(sitting, screen, ask)
  const entry = key === 'next' ? nextEntry(law) : null
  if (entry) return ask('floor.give', { entry: entry.id })
  if (key === 'clock' && floor)
    return ask('floor.pause', { givenAt: floor.givenAt, isPaused: floor.pausedAt === null })
  if (key === 'end' && floor) return ask('floor.end', { givenAt: floor.givenAt })
  showDesk(screen, NOW_ID, (heading) => heading.focus())
}

/** Puts what is called for to the vote, in the usual way; closes the open vote, after the question back. */
async function pressGavel(
  sitting: Sitting,
  screen: Screen,
  ask: <N extends RequestName>(name: N, payload: Ask<N>) => Promise<void>,
): Promise<void> {
  const law = sittingFromView(sitting.store.getState())
  const { method } = rulebookOf(law).procedure.voting
  const [first] = callsOf(law, sitting.now())
  if (first?.is === 'put-motion' || first?.is === 'grant-motion')
    return ask('motion.put', { motion: first.motion.id, method })
  if (first?.is === 'put-proposal') return ask('proposal.put', { proposal: first.subject.proposal, method })
  const isVote = first?.is === 'close-vote' || first?.is === 'ask-consent' || first?.is === 'wait-for-ballots'
  if (isVote) showDesk(screen, CLOSE_VOTE_ID, (button) => button.click())
  else showDesk(screen, NOW_ID, (heading) => heading.focus())
}

/** Opens the desk where it is not, and does something with an element of it once that is there. */
function showDesk(screen: Screen, id: string, found: (element: HTMLElement) => void): void {
  if (screen.view === 'hall') screen.store.setState({ panel: 'chair' })
  const look = (frames: number) => {
    const element = document.getElementById(id)
    if (element) found(element)
    else if (frames > 0) requestAnimationFrame(() => look(frames - 1))
  }
  look(PATIENCE_FRAMES)
}
