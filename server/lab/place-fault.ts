// The first entry of a place's journal that does not hold: by its link, its hash, its commitment, or by what its law makes of it.
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { chainFault } from '../../shared/journal/verify.ts'
import type { Fault } from '../../shared/journal/verify-procedure.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import { placedOf, placeJournal } from '../../shared/lab/place-chain.ts'
import { LAWS } from './laws.ts'

interface PlaceFault {
  readonly seq: number
  readonly reason: Fault
}

/** null: all hold. A place whose law is not known here is recomputed as a chain alone. */
export function placeFault(
  session: SessionId,
  place: PlaceName,
  lines: readonly JournalLine[],
): PlaceFault | null {
  const first = lines[0]?.entry.session
  if (first !== undefined && first !== placeJournal(session, place))
    return { seq: 1, reason: 'other-session' }
  return chainFault(lines) ?? lawFault(place, lines)
}

function lawFault(place: PlaceName, lines: readonly JournalLine[]): PlaceFault | null {
  const law = LAWS[place]
  if (law === undefined) return null
  let state: unknown = law.empty
  for (const line of lines)
    try {
      state = law.evolve(state, placedOf(line))
    } catch {
      return { seq: line.entry.seq, reason: 'malformed' }
    }
  return null
}
