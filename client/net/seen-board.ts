// Whether the board of a secret vote goes on from what this browser has seen of it. Trusts no server: it recomputes the chain.
import { type Head, headOf, insistFollows, readEvent } from '../../shared/ballot/board/event.ts'
import { faultIn } from '../../shared/ballot/faults.ts'
import type { Extension } from './seen-history.ts'

/** `events`: texts of the board's events after `seen`, as the server gives them, which may have risen beyond `now` meanwhile. */
export function boardExtensionOf(seen: Head, now: Head, events: readonly string[]): Extension {
  if (now.height < seen.height) return 'shorter'
  let head = seen
  if (now.height === head.height) return now.hash === head.hash ? 'extends' : 'other'
  for (const text of events) {
    const fault = faultIn(() => {
      const event = readEvent(text)
      insistFollows(head, event)
      head = headOf(event)
    })
    if (fault !== null) return 'other'
    if (head.height === now.height) return head.hash === now.hash ? 'extends' : 'other'
  }
  return 'shorter'
}

/** As the room's state says it: height and hash; null: there is no board. */
export function headIn(board: string): Head | null {
  const [height, hash] = board.split(' ')
  return hash ? { height: Number(height), hash } : null
}
