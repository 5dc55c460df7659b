// The chain of a board: each event names the hash of the one before, so that nothing can be left out or put in unseen.
import { insist } from '../faults.ts'
import { hashHex } from '../group/hashes.ts'
import { countOf, fieldsOf, hashOf, parseJson } from '../json/shapes.ts'

export const EVENT_TYPES = [
  'Setup',
  'Ballot',
  'EndBallots',
  'EncryptedTally',
  'Shuffle',
  'EndShuffles',
  'PartialDecryption',
  'Result',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export interface BoardEvent {
  /** hash of the event before; absent: it is the first */
  readonly parent?: string
  /** from 0 */
  readonly height: number
  readonly type: EventType
  /** hash of what it is about */
  readonly payload?: string
}

/** The end of a chain. */
export interface Head {
  readonly height: number
  readonly hash: string
}

/** BA23. In the order of Belenios; what is absent is left out. */
export const eventText = ({ parent, height, type, payload }: BoardEvent): string =>
  JSON.stringify({ parent, height, type, payload })

/** The event that follows `head`; null: none has been yet. */
export const nextEvent = (head: Head | null, type: EventType, payload?: string): BoardEvent => ({
  ...(head ? { parent: head.hash, height: head.height + 1 } : { height: 0 }),
  type,
  ...(payload === undefined ? {} : { payload }),
})

export const headOf = (event: BoardEvent): Head => ({ height: event.height, hash: hashHex(eventText(event)) })

/** Throws a Flaw. */
export function readEvent(text: string): BoardEvent {
  const fields = fieldsOf(parseJson(text), ['height', 'type'], ['parent', 'payload'])
  const type = EVENT_TYPES.find((each) => each === fields.type)
  insist(type !== undefined, 'malformed')
  const event: BoardEvent = {
    ...(fields.parent === undefined ? {} : { parent: hashOf(fields.parent) }),
    height: countOf(fields.height),
    type,
    ...(fields.payload === undefined ? {} : { payload: hashOf(fields.payload) }),
  }
  insist(eventText(event) === text, 'not-canonical')
  return event
}

/** BA23. Throws a Flaw unless `event` follows `head`. */
export function insistFollows(head: Head | null, event: BoardEvent): void {
  insist(event.parent === head?.hash, 'broken-link')
  insist(event.height === (head ? head.height + 1 : 0), 'wrong-height')
}
