// What stands on a board, event by event, and in which order it may.
import { Flaw, insist } from '../faults.ts'
import { hashHex } from '../group/hashes.ts'
import { fieldsOf, hashOf, parseJson } from '../json/shapes.ts'
import { readOwned } from '../tally/decryption.ts'
import { readSizedTally, type SizedTally } from '../tally/tally.ts'
import type { ReadEntry } from './archive.ts'
import { type BoardEvent, type Head, headOf, insistFollows, readEvent } from './event.ts'

/** With what a board begins. */
export interface Setup {
  readonly election: string
  readonly trustees: string
  readonly credentials: string
}

/** What an event is about, in texts that are still to be judged. */
export type Happening =
  | (Setup & { readonly type: 'Setup' })
  | { readonly type: 'Ballot'; readonly text: string }
  | { readonly type: 'EndBallots' }
  | { readonly type: 'EncryptedTally'; readonly text: string; readonly sized: SizedTally }
  | { readonly type: 'PartialDecryption'; readonly text: string; readonly owner: number }
  | { readonly type: 'Result'; readonly text: string }

/** How far a board has come. */
export type Phase = 'empty' | 'voting' | 'closed' | 'tallied' | 'decided'

export const setupDataText = (election: string, trustees: string, credentials: string): string =>
  JSON.stringify({
    election: hashHex(election),
    trustees: hashHex(trustees),
    credentials: hashHex(credentials),
  })

/** BA23. The phase after an event of this type. Throws a Flaw when it may not come now. */
export function phaseAfter(phase: Phase, type: BoardEvent['type']): Phase {
  if (phase === 'decided') throw new Flaw('after-result')
  if (phase === 'empty') {
    insist(type === 'Setup', 'not-set-up')
    return 'voting'
  }
  insist(type !== 'Setup', 'set-up-again')
  if (type === 'Ballot') insist(phase === 'voting', 'late-ballot')
  const next = NEXT[phase][type]
  insist(next !== undefined, 'out-of-order')
  return next
}

const NEXT: Readonly<
  Record<Exclude<Phase, 'empty' | 'decided'>, { readonly [Type in BoardEvent['type']]?: Phase }>
> = {
  voting: { Ballot: 'voting', EndBallots: 'closed' },
  closed: { EncryptedTally: 'tallied' },
  tallied: { PartialDecryption: 'tallied', Result: 'decided' },
}

/**
 * BA23. The happening of an event from the records that stand before it, which must be those it is about, all of them, in the
 * prescribed order. Throws a Flaw.
 */
export function happeningOf(event: BoardEvent, before: readonly ReadEntry[]): Happening {
  const texts = before.map(({ text }) => text)
  const last = before.at(-1)
  insist(event.payload === last?.hash, 'record-out-of-place')
  switch (event.type) {
    case 'Setup': {
      const [election, trustees, credentials, data] = takeExactly(4, texts)
      const named = fieldsOf(parseJson(data!), ['election', 'trustees', 'credentials'])
      for (const hash of Object.values(named)) hashOf(hash)
      insist(setupDataText(election!, trustees!, credentials!) === data, 'record-out-of-place')
      return { type: 'Setup', election: election!, trustees: trustees!, credentials: credentials! }
    }
    case 'Ballot':
    case 'Result':
      return { type: event.type, text: takeExactly(1, texts)[0]! }
    case 'EndBallots':
      takeExactly(0, texts)
      return { type: 'EndBallots' }
    case 'EncryptedTally': {
      const [text, size] = takeExactly(2, texts)
      const sized = readSizedTally(size!)
      insist(sized.tally === before[0]!.hash, 'record-out-of-place')
      return { type: 'EncryptedTally', text: text!, sized }
    }
    case 'PartialDecryption': {
      const [text, owned] = takeExactly(2, texts)
      const { owner, payload } = readOwned(owned!)
      insist(payload === before[0]!.hash, 'record-out-of-place')
      return { type: 'PartialDecryption', text: text!, owner }
    }
    case 'Shuffle':
    case 'EndShuffles':
      // only for questions that are not counted homomorphically
      throw new Flaw('out-of-order')
  }
}

function takeExactly(count: number, texts: readonly string[]): readonly string[] {
  insist(texts.length === count, 'record-out-of-place')
  return texts
}

export interface ReadEvent {
  readonly happening: Happening
  readonly head: Head
  readonly phase: Phase
}

/** BA23. The events of a board, in order. Throws a Flaw at the first that does not hold by its form. */
export function* readBoard(entries: Iterable<ReadEntry>): Generator<ReadEvent> {
  let head: Head | null = null
  let phase: Phase = 'empty'
  let before: ReadEntry[] = []
  for (const entry of entries) {
    if (entry.is === 'data') {
      before.push(entry)
      continue
    }
    const event = readEvent(entry.text)
    insistFollows(head, event)
    phase = phaseAfter(phase, event.type)
    const happening = happeningOf(event, before)
    head = headOf(event)
    before = []
    yield { happening, head, phase }
  }
  // nothing may stand after the last event, and there must be one
  insist(before.length === 0, 'record-out-of-place')
  insist(head !== null, 'not-set-up')
}
