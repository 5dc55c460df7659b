// What a client does that has seen a board before: it remembers the head, and takes only what is chained to it.
import { type Phase, phaseAfter } from './board.ts'
import { type Head, headOf, insistFollows, readEvent } from './event.ts'

/** How much of a board a client has seen. */
export interface Seen {
  /** null: nothing yet */
  readonly head: Head | null
  readonly phase: Phase
}

export const NOTHING_SEEN: Seen = { head: null, phase: 'empty' }

/**
 * BA28. What has been seen after these events, given as the texts that stand on the board. Throws a Flaw when one of them does not
 * follow: then the board is not the one that was seen before, and whoever shows it must explain that.
 */
export function follow(seen: Seen, eventTexts: readonly string[]): Seen {
  return eventTexts.reduce<Seen>(({ head, phase }, text) => {
    const event = readEvent(text)
    insistFollows(head, event)
    return { head: headOf(event), phase: phaseAfter(phase, event.type) }
  }, seen)
}
