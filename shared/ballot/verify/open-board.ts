// A board as it is before its ballots are judged: read, its election checked, what repeats found. What is left to judge needs nothing of
// other ballots, so that many threads can do it.
import { readEntries } from '../board/archive.ts'
import { type Happening, type ReadEvent, readBoard, type Setup } from '../board/board.ts'
import { type Ballot, readBallot } from '../cast/ballot.ts'
import { readCredentials } from '../election/credentials.ts'
import { type Election, readElection } from '../election/election.ts'
import { type Fault, Flaw, faultIn, insist } from '../faults.ts'
import { electionKeyOf, readTrustees } from '../trustees/trustees.ts'
import type { Made } from './count.ts'
import type { FirstFault, Setting } from './judge.ts'

export interface Fails {
  readonly ok: false
  readonly fault: Fault
  /** number of the event, from 0 */
  readonly event: number
}

export interface Opened {
  readonly ok: true
  readonly made: Made
  /** until the first that is not in form, and what is wrong with that */
  readonly events: readonly ReadEvent[]
  readonly broken: Fault | null
  /** events of ballots, their texts, and the ballots; null: the text is none, as the judge will say */
  readonly cast: readonly ReadEvent[]
  readonly texts: readonly string[]
  readonly ballots: readonly (Ballot | null)[]
  readonly repeated: FirstFault | null
}

/** BA22–BA24. */
export function openBoard(bytes: Uint8Array): Opened | Fails {
  const { events, broken } = readAll(bytes)
  const [first] = events
  if (first?.happening.type !== 'Setup') return { ok: false, fault: broken ?? 'not-set-up', event: 0 }
  const made = setUpOf(first.happening)
  if (typeof made === 'string') return { ok: false, fault: made, event: 0 }
  const cast = events.filter(isBallot)
  const texts = cast.map(({ happening }) => happening.text)
  const ballots = texts.map((text) => ballotIn(made.election, text))
  return { ok: true, made, events, broken, cast, texts, ballots, repeated: firstRepeated(texts, ballots) }
}

export interface ToJudge {
  readonly setting: Setting
  /** what comes after a ballot that stands there already need not be judged */
  readonly ballots: readonly string[]
  /** ballots on the board */
  readonly of: number
}

export const toJudge = ({ made, texts, repeated }: Opened): ToJudge => ({
  setting: { election: made.election.text, credentials: [...made.credentials] },
  ballots: repeated ? texts.slice(0, repeated.index) : texts,
  of: texts.length,
})

/** BA22, BA23. The events until the first that is not in form, and what is wrong with that. */
function readAll(bytes: Uint8Array): {
  readonly events: readonly ReadEvent[]
  readonly broken: Fault | null
} {
  const events: ReadEvent[] = []
  const broken = faultIn(() => {
    for (const event of readBoard(readEntries(bytes))) events.push(event)
  })
  return { events, broken }
}

type Cast = ReadEvent & { readonly happening: Extract<Happening, { type: 'Ballot' }> }
const isBallot = (event: ReadEvent): event is Cast => event.happening.type === 'Ballot'

/** BA24. */
function setUpOf(setup: Setup): Made | Fault {
  let made: Made | undefined
  const fault = faultIn(() => {
    const election = readElection(setup.election)
    const { group, publicKey } = election
    const trustees = readTrustees(group, setup.trustees)
    insist(electionKeyOf(group, trustees).text === publicKey.text, 'wrong-public-key')
    made = { election, trustees, credentials: readCredentials(group, setup.credentials) }
  })
  return made ?? fault!
}

/** Null: the text is none, as the judge will say. */
function ballotIn({ group }: Election, text: string): Ballot | null {
  try {
    return readBallot(group, text)
  } catch (error) {
    if (error instanceof Flaw) return null
    throw error
  }
}

/** BA25. A ballot that stands on the board already, or has a ciphertext of another one. */
function firstRepeated(texts: readonly string[], ballots: readonly (Ballot | null)[]): FirstFault | null {
  const [seen, alphas] = [new Set<string>(), new Set<string>()]
  for (const [index, text] of texts.entries()) {
    if (seen.has(text)) return { index, fault: 'repeated-ballot' }
    seen.add(text)
    for (const { alpha } of ballots[index]?.answers.flatMap(({ choices }) => choices) ?? []) {
      if (alphas.has(alpha.text)) return { index, fault: 'repeated-ciphertext' }
      alphas.add(alpha.text)
    }
  }
  return null
}
