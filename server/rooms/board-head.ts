// The head of the board of a secret vote, as the wall shows it: read once from the journal, and then followed event by event.
import { STEPS, type Step, stepAfter } from '../../shared/ballot/board/board-events.ts'
import { type Head, headOf, readEvent } from '../../shared/ballot/board/event.ts'
import type { VoteId } from '../../shared/ids.ts'
import type { Event, Happened } from '../../shared/procedure/event.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'

interface Reached {
  readonly head: Head
  readonly isTallied: boolean
}

/**
 * Begins with the vote that is open, or was decided last; `show` is called whenever the head is another one, with null while there is
 * none. Returns how to stop.
 */
export function followBoard(house: House, host: KeptSitting, show: (head: Head | null) => void): () => void {
  let vote: VoteId | null = null
  let reached: Promise<Reached | null> = Promise.resolve(null)

  const read = async (of: VoteId, seq: number): Promise<Reached | null> => {
    const board = await house.ballots.board(host.session, of, seq)
    const last = board && (await house.ballots.events(board))?.at(-1)
    return last ? { head: headOf(readEvent(last)), isTallied: board.tally !== null } : null
  }
  const reach = (of: VoteId | null, next: Promise<Reached | null>): void => {
    vote = of
    reached = next.catch((error: unknown) => {
      // the wall goes without it; the board itself can still be asked for
      house.log.warn({ err: error, session: host.session }, 'the head of a board was not read')
      return null
    })
    void reached.then((now) => {
      if (vote === of) show(now?.head ?? null)
    })
  }
  const { sitting, head } = host.standing
  const last = sitting.decided.at(-1)
  // what was decided in silence has no ballots
  if (sitting.vote?.secret?.election) reach(sitting.vote.id, read(sitting.vote.id, head.seq))
  else if (sitting.vote === null && last?.secret)
    reach(last.vote as VoteId, read(last.vote as VoteId, head.seq))

  const untell = host.onTold((_, happened: readonly Happened[]) => {
    for (const { event, seq } of happened) {
      if (event.type === 'vote.opened') reach(null, Promise.resolve(null))
      else if (event.type === 'secret.opened') reach(event.vote, read(event.vote, seq))
      else if (vote !== null && 'vote' in event && event.vote === vote)
        reach(
          vote,
          reached.then((now) => now && after(now, event)),
        )
    }
  })
  return () => {
    vote = null
    untell()
  }
}

function after(reached: Reached, event: Event): Reached {
  const step = stepOf(event, reached)
  if (step === null) return reached
  return {
    head: stepAfter(reached.head, step),
    isTallied: reached.isTallied || event.type === 'secret.tallied',
  }
}

/** null: nothing of it stands on the board. */
function stepOf(event: Event, { isTallied }: Reached): Step | null {
  switch (event.type) {
    case 'secret.cast':
      return STEPS.ballot(event.tracker)
    case 'secret.ended':
      return STEPS.end()
    case 'secret.tallied':
      return STEPS.tally(event)
    case 'secret.decrypted':
      return STEPS.decryption(event.trustee, event.text)
    case 'vote.closed':
      return isTallied && event.sums ? STEPS.result([event.sums]) : null
    default:
      return null
  }
}
