// Adding to a board: the records of each kind of event, in the order in which an archive holds them.
import { hashHex } from '../group/hashes.ts'
import { type Decryption, decryptionText, ownedText } from '../tally/decryption.ts'
import { type Counts, resultText } from '../tally/result.ts'
import { sizedTallyText, type Tally, tallyText } from '../tally/tally.ts'
import type { Entry } from './archive.ts'
import { type Setup, setupDataText } from './board.ts'
import { type EventType, eventText, type Head, headOf, nextEvent } from './event.ts'

export interface Appended {
  readonly entries: readonly Entry[]
  readonly head: Head
}

/** `data`: what the event is about; the last is what it names. */
function append(head: Head | null, type: EventType, data: readonly string[]): Appended {
  const payload = data.at(-1)
  const event = nextEvent(head, type, payload === undefined ? undefined : hashHex(payload))
  const records = data.map((text) => ({ is: 'data', text }) as const)
  return { entries: [...records, { is: 'event', text: eventText(event) }], head: headOf(event) }
}

export const appendSetup = ({ election, trustees, credentials }: Setup): Appended =>
  append(null, 'Setup', [election, trustees, credentials, setupDataText(election, trustees, credentials)])

export const appendBallot = (head: Head, text: string): Appended => append(head, 'Ballot', [text])

export const appendEnd = (head: Head): Appended => append(head, 'EndBallots', [])

/** `ballots`: how many were counted. */
export function appendTally(head: Head, tally: Tally, ballots: number): Appended {
  const text = tallyText(tally)
  return append(head, 'EncryptedTally', [text, sizedTallyText({ ballots, tally: hashHex(text) })])
}

/** `owner`: number of the trustee, from 1. */
export function appendDecryption(head: Head, owner: number, decryption: Decryption): Appended {
  const text = decryptionText(decryption)
  return append(head, 'PartialDecryption', [text, ownedText({ owner, payload: hashHex(text) })])
}

export const appendResult = (head: Head, counts: Counts): Appended =>
  append(head, 'Result', [resultText(counts)])
