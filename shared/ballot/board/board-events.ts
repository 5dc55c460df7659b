// The events of a board from what everyone may know of it: hashes, and no ballot. With them anyone follows its chain, live.
import { hashHex } from '../group/hashes.ts'
import { ownedText } from '../tally/decryption.ts'
import { type Counts, resultText } from '../tally/result.ts'
import { sizedTallyText } from '../tally/tally.ts'
import { type Setup, setupDataText } from './board.ts'
import { type EventType, eventText, type Head, headOf, nextEvent } from './event.ts'

export interface BoardFacts {
  readonly setup: Setup
  /** of the ballots, in the order in which they were cast */
  readonly trackers: readonly string[]
  readonly hasEnded: boolean
  /** SHA-256 of the encrypted tally, hex, and how many ballots are in it; null: not made */
  readonly tally: { readonly hash: string; readonly ballots: number } | null
  readonly decryptions: readonly { readonly owner: number; readonly text: string }[]
  readonly counts: Counts | null
}

/** What an event says beside where it stands: its type, and the hash of what it is about. */
export type Step = readonly [type: EventType, payload?: string]

export const STEPS = {
  setUp: ({ election, trustees, credentials }: Setup): Step => [
    'Setup',
    hashHex(setupDataText(election, trustees, credentials)),
  ],
  ballot: (tracker: string): Step => ['Ballot', hashOfTracker(tracker)],
  end: (): Step => ['EndBallots'],
  tally: ({ hash, ballots }: NonNullable<BoardFacts['tally']>): Step => [
    'EncryptedTally',
    hashHex(sizedTallyText({ ballots, tally: hash })),
  ],
  decryption: (owner: number, text: string): Step => [
    'PartialDecryption',
    hashHex(ownedText({ owner, payload: hashHex(text) })),
  ],
  result: (counts: Counts): Step => ['Result', hashHex(resultText(counts))],
}

export const stepAfter = (head: Head | null, [type, payload]: Step): Head =>
  headOf(nextEvent(head, type, payload))

/** BA23. The events of a board, in order: the same that the archive holds. */
export function boardEvents(facts: BoardFacts): readonly string[] {
  const texts: string[] = []
  let head: Head | null = null
  for (const [type, payload] of stepsOf(facts)) {
    const event = nextEvent(head, type, payload)
    texts.push(eventText(event))
    head = headOf(event)
  }
  return texts
}

function stepsOf({ setup, trackers, hasEnded, tally, decryptions, counts }: BoardFacts): readonly Step[] {
  const steps = [STEPS.setUp(setup), ...trackers.map(STEPS.ballot)]
  if (hasEnded) steps.push(STEPS.end())
  if (tally === null) return steps
  steps.push(STEPS.tally(tally), ...decryptions.map(({ owner, text }) => STEPS.decryption(owner, text)))
  return counts ? [...steps, STEPS.result(counts)] : steps
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A tracker is a hash in Base64 without padding; events name it in hexadecimal. */
export const hashOfTracker = (tracker: string): string =>
  [...tracker]
    .map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(6, '0'))
    .join('')
    .match(/.{4}/g)!
    .slice(0, 64)
    .map((four) => Number.parseInt(four, 2).toString(16))
    .join('')
