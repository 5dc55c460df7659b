// What the events of a board say, recomputed here: its head, and each ballot by its tracker. The server's word is not taken for it.
import {
  type BoardEvent,
  type Head,
  headOf,
  insistFollows,
  readEvent,
} from '../../../shared/ballot/board/event.ts'
import { faultIn } from '../../../shared/ballot/faults.ts'
import type { DelegationId } from '../../../shared/ids.ts'
import type { BoardEvents } from '../../../shared/protocol/api.ts'
import type { BallotLine } from '../../ballot/jobs/judge-board.ts'

export interface ChainRead {
  readonly head: Head
  readonly ballots: readonly (BallotLine & { readonly delegation: DelegationId })[]
}

/** null: the chain does not hold, or not as many took part as there are ballots. */
export function readChain({ events: texts, cast }: Pick<BoardEvents, 'events' | 'cast'>): ChainRead | null {
  let head: Head | null = null
  const ballots: BoardEvent[] = []
  const fault = faultIn(() => {
    for (const text of texts) {
      const event = readEvent(text)
      insistFollows(head, event)
      head = headOf(event)
      if (event.type === 'Ballot') ballots.push(event)
    }
  })
  if (fault !== null || head === null || ballots.length !== cast.length) return null
  return {
    head,
    ballots: ballots.map(({ payload = '', height }, index) => ({
      tracker: trackerOfHash(payload),
      height,
      isLast: cast.lastIndexOf(cast[index]!) === index,
      delegation: cast[index]!,
    })),
  }
}

/** An event names a ballot in hexadecimal, a receipt in Base64 without padding. */
const trackerOfHash = (hash: string): string =>
  btoa(String.fromCharCode(...(hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))).replaceAll(
    '=',
    '',
  )
