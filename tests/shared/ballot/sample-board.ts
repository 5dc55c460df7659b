// Elections as a sitting would hold them, from setup to result, with everything drawn from a seed.
import {
  type Appended,
  appendBallot,
  appendDecryption,
  appendEnd,
  appendResult,
  appendSetup,
  appendTally,
} from '../../../shared/ballot/board/append.ts'
import { archiveBytes, type Entry } from '../../../shared/ballot/board/archive.ts'
import type { Head } from '../../../shared/ballot/board/event.ts'
import { readBallot } from '../../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { credentialsText, drawCredential, publicPartOf } from '../../../shared/ballot/election/credentials.ts'
import { type Election, electionText, readElection } from '../../../shared/ballot/election/election.ts'
import type { Choice, Question } from '../../../shared/ballot/election/question.ts'
import { type Chance, drawToken } from '../../../shared/ballot/group/chance.ts'
import { type Group, groupOf } from '../../../shared/ballot/group/group.ts'
import type { GroupName } from '../../../shared/ballot/group/raw-group.ts'
import { decryptPart } from '../../../shared/ballot/tally/decryption.ts'
import { type Counts, countsOf, openTally } from '../../../shared/ballot/tally/result.ts'
import { lastBallots, tallyOf } from '../../../shared/ballot/tally/tally.ts'
import { drawTrusteeKey } from '../../../shared/ballot/trustees/single-key.ts'
import { electionKeyOf, type Trustees, trusteesText } from '../../../shared/ballot/trustees/trustees.ts'
import { seededChance } from './seeded-chance.ts'

export const TIMESTAMP = 1_795_456_646

export const ADOPT: Question = {
  question: 'Adopt draft resolution A/L.1?',
  answers: ['Yes', 'No', 'Abstain'],
  mayBeBlank: false,
  min: 1,
  max: 1,
}
export const CHAIR: Question = {
  question: 'من يرأس اللجنة؟',
  answers: ['Kenya', 'Norway', 'الإمارات'],
  mayBeBlank: true,
  min: 1,
  max: 1,
}
export const MEMBERS: Question = {
  question: 'Members of the “bureau” (two to three)',
  answers: ['A', 'B', 'C', 'D', 'É'],
  mayBeBlank: false,
  min: 2,
  max: 3,
}

/** The keys of those who will decrypt, each with its number on the board. */
export interface Held {
  readonly trustees: Trustees
  readonly secrets: readonly { readonly owner: number; readonly secret: bigint }[]
}

export function singleTrustees(group: Group, count: number, chance: Chance): Held {
  const pairs = Array.from({ length: count }, () => drawTrusteeKey(group, chance))
  return {
    trustees: pairs.map(({ key }) => ({ is: 'single', key })),
    secrets: pairs.map(({ secret }, index) => ({ owner: index + 1, secret })),
  }
}

export interface SetUp {
  readonly election: Election
  readonly trustees: Trustees
  readonly secrets: Held['secrets']
  /** secret texts, one for each voter */
  readonly credentials: readonly string[]
  readonly setup: { readonly election: string; readonly trustees: string; readonly credentials: string }
}

export interface Wanted {
  readonly group?: GroupName
  readonly questions?: readonly Question[]
  readonly voters?: number
  readonly seed?: string
  readonly hold?: (group: Group, chance: Chance) => Held
}

export function setUp({
  group: name = 'Ed25519',
  questions = [ADOPT],
  voters = 3,
  seed = 'sample',
  hold,
}: Wanted) {
  const group = groupOf(name)!
  const chance = seededChance(seed)
  const uuid = drawToken(chance, 14)
  const { trustees, secrets } = hold ? hold(group, chance) : singleTrustees(group, 2, chance)
  const text = electionText({
    ...{ uuid, name: 'Third Committee', description: 'Réunion “A/C.3”', group: name, questions },
    publicKey: electionKeyOf(group, trustees).text,
    administrator: 'chair',
    credentialAuthority: 'registrar',
  })
  const credentials = Array.from({ length: voters }, () => drawCredential(chance))
  const setup = {
    election: text,
    trustees: trusteesText(trustees),
    credentials: credentialsText(credentials.map((each) => publicPartOf(group, uuid, each))),
  }
  return { election: readElection(text), trustees, secrets, credentials, setup, chance }
}

/** A board in the making. */
export class SampleBoard {
  readonly entries: Entry[] = []
  readonly ballots: string[] = []
  head: Head

  constructor(setup: SetUp['setup']) {
    this.head = this.take(appendSetup(setup))
  }

  take({ entries, head }: Appended): Head {
    this.entries.push(...entries)
    this.head = head
    return head
  }

  cast(text: string): void {
    this.ballots.push(text)
    this.take(appendBallot(this.head, text))
  }

  bytes(): Uint8Array {
    return archiveBytes(TIMESTAMP, this.entries)
  }
}

/** Ends the vote, tallies, decrypts with `secrets` and adds the result, which is answered. */
export function decideBoard(
  board: SampleBoard,
  made: SetUp,
  secrets: Held['secrets'],
  chance: Chance,
): Counts {
  const { election, trustees } = made
  const counted = lastBallots(board.ballots.map((text) => readBallot(election.group, text)))
  const tally = tallyOf(election, counted)
  board.take(appendEnd(board.head))
  board.take(appendTally(board.head, tally, counted.length))
  const decryptions = new Map(
    secrets.map(({ owner, secret }) => [owner, decryptPart(election, tally, secret, chance)] as const),
  )
  for (const [owner, decryption] of decryptions) board.take(appendDecryption(board.head, owner, decryption))
  const opened = openTally(election, trustees, tally, decryptions)
  const counts = countsOf(election.group, opened, counted.length)
  board.take(appendResult(board.head, counts))
  return counts
}

/** A whole vote. `choices`: of each voter in turn; whose turn comes again votes again. */
export function wholeVote(wanted: Wanted, choices: readonly (readonly Choice[])[]) {
  const made = setUp(wanted)
  const { election, credentials, secrets, chance } = made
  const board = new SampleBoard(made.setup)
  choices.forEach((choice, index) => {
    const credential = credentials[index % credentials.length]!
    board.cast(encryptBallot(election, choice, credential, chance).text)
  })
  const counts = decideBoard(board, made, secrets, chance)
  return { ...made, board, counts }
}
