// How much everyone is sent of a sitting: what is before it is shown whole and so is bounded (AG24, AG25), what is settled is shown as
// far as there is room (AG26). All figures are bytes of JSON in UTF-8.
import type { DelegationId } from '../ids.ts'
import { utf8Bytes } from '../text/utf8.ts'
import type { Sitting } from './sitting.ts'
import { type Chapters, shownOf } from './view.ts'

/** the whole state of a hall stays under 64 KiB; the rest is for the meeting, the desk's settings, a ruling and the open vote */
const WHOLE = 62_000
/** of a delegation: its figures, one person, its place on the list and in a roll-call, its choice in the last vote */
const OF_DELEGATION = 253
/** the least that a sitting of any size has for its business */
const LEAST = 12_000
/** what is settled never takes more, so that a sitting does not grow all day */
const MOST_SETTLED = 10_000
/** of one delegation, so that none takes it all */
export const MOST_OF_DELEGATION = 4096

export const bytesOf = (value: unknown): number => utf8Bytes(JSON.stringify(value))

/** Room for business in this sitting, bytes. */
export const roomOf = ({ delegations }: Sitting): number =>
  Math.max(LEAST, WHOLE - OF_DELEGATION * delegations.length)

interface Measured {
  readonly open: Chapters
  readonly bytes: number
}
const MEASURED = new WeakMap<Sitting, Measured>()

/** What is before the sitting, measured once for each state of it. */
function openOf(sitting: Sitting): Measured {
  const known = MEASURED.get(sitting)
  if (known) return known
  const open = shownOf(sitting, () => [])
  // not what the host brought along, and not what OF_DELEGATION is for
  const { rules: _, speakers: __, vote: ___, ...business } = open
  const measured = { open, bytes: bytesOf(business) }
  MEASURED.set(sitting, measured)
  return measured
}

/** What is before the sitting takes so many bytes. */
export const bytesBefore = (sitting: Sitting): number => openOf(sitting).bytes

/** Bytes of what one delegation has waiting. */
export function bytesOfDelegation(sitting: Sitting, delegation: DelegationId): number {
  const { proposals, motions, points, documents } = openOf(sitting).open
  const all = [proposals.proposals, proposals.amendments, motions.pending, points.raised, documents]
  return all.flat().reduce((sum, each) => (each.delegation === delegation ? sum + bytesOf(each) : sum), 0)
}

/** Everything of a sitting that everyone may know: what is settled as far as there is room, the newest first. */
export function chaptersOf(sitting: Sitting): Chapters {
  let left = Math.min(MOST_SETTLED, roomOf(sitting) - bytesBefore(sitting))
  return shownOf(sitting, (settled) => {
    const kept = []
    for (const each of settled.toReversed()) {
      const bytes = bytesOf(each)
      if (bytes > left) break
      left -= bytes
      kept.push(each)
    }
    return kept.reverse()
  })
}
