// Whether a board holds as a whole. It reads the file and nothing else, trusts nobody, and names the first event that does not hold.
import { readEntries } from '../board/archive.ts'
import { type Happening, type Phase, type ReadEvent, readBoard, type Setup } from '../board/board.ts'
import { type Ballot, readBallot } from '../cast/ballot.ts'
import { readCredentials } from '../election/credentials.ts'
import { type Election, readElection } from '../election/election.ts'
import type { Question } from '../election/question.ts'
import { type Fault, Flaw, faultIn, insist } from '../faults.ts'
import type { Counts } from '../tally/result.ts'
import { lastBallots } from '../tally/tally.ts'
import { electionKeyOf, readTrustees } from '../trustees/trustees.ts'
import { Count, type Made } from './count.ts'
import { type FirstFault, type JudgeAll, judgeHere } from './judge.ts'

export interface Holds {
  readonly ok: true
  readonly name: string
  readonly uuid: string
  readonly questions: readonly Question[]
  /** how far the vote has come */
  readonly phase: Phase
  readonly events: number
  /** ballots on the board, and how many of them are the last of their credential */
  readonly ballots: number
  readonly counted: number
  readonly registered: number
  readonly head: string
  /** null: not decided yet */
  readonly counts: Counts | null
}

export interface Fails {
  readonly ok: false
  readonly fault: Fault
  /** number of the event, from 0 */
  readonly event: number
}

export type Verdict = Holds | Fails

export interface Judging {
  readonly judgeAll?: JudgeAll
  /** ballots judged so far */
  readonly progress?: (done: number, of: number) => void
}

/** BA22–BA27. `bytes`: an archive. A board that is not decided yet may hold, too: `phase` says how far it is. */
export async function verifyArchive(
  bytes: Uint8Array,
  { judgeAll = judgeHere, progress }: Judging = {},
): Promise<Verdict> {
  const { events, broken } = readAll(bytes)
  const [first] = events
  if (first?.happening.type !== 'Setup') return { ok: false, fault: broken ?? 'not-set-up', event: 0 }
  const made = setUpOf(first.happening)
  if (typeof made === 'string') return { ok: false, fault: made, event: 0 }

  const cast = events.filter(isBallot)
  const texts = cast.map(({ happening }) => happening.text)
  const setting = { election: made.election.text, credentials: [...made.credentials] }
  const ballots = texts.map((text) => ballotIn(made.election, text))
  const repeated = firstRepeated(texts, ballots)
  const judged = await judgeAll(setting, repeated ? texts.slice(0, repeated.index) : texts, (done) =>
    progress?.(done, texts.length),
  )
  const refused = judged ?? repeated
  if (refused) return { ok: false, fault: refused.fault, event: cast[refused.index]!.head.height }

  const counted = lastBallots(ballots.filter((ballot) => ballot !== null))
  const count = new Count(made, counted)
  for (const { happening, head } of events) {
    const fault = faultIn(() => count.take(happening))
    if (fault !== null) return { ok: false, fault, event: head.height }
  }
  if (broken !== null) return { ok: false, fault: broken, event: events.length }
  const last = events.at(-1)!
  return {
    ...{ ok: true, name: made.election.name, uuid: made.election.uuid },
    ...{ questions: made.election.questions, phase: last.phase },
    ...{ events: events.length, ballots: texts.length, counted: counted.length },
    ...{ registered: made.credentials.size, head: last.head.hash, counts: count.counts },
  }
}

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
