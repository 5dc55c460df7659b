// All that a forum has for secret ballots: its threads, the house's part of each key, and the boards of votes as journals hold them.
import { createHmac, randomBytes } from 'node:crypto'
import { boardEvents } from '../../shared/ballot/board/board-events.ts'
import type { Setting } from '../../shared/ballot/verify/judge.ts'
import type { SessionId, VoteId } from '../../shared/ids.ts'
import type { BallotOffice } from '../../shared/procedure/secret/secret-state.ts'
import type { Store } from '../store/store.ts'
import type { BallotWorkers } from './ballot-workers.ts'
import type { BoardTexts } from './board-archive.ts'
import { boardOf, officeTexts, type VoteBoard } from './vote-board.ts'

/** so many votes are at hand; the others are read again */
const MOST_KEPT = 20

export interface Archive {
  readonly bytes: Uint8Array
  /** hash of the last event of the board, hex */
  readonly head: string
}

interface Trustees {
  readonly trustees: string
  readonly publicKey: string
}

export class Ballots {
  readonly workers: BallotWorkers
  readonly #store: Store
  readonly #trustees = new Map<string, Promise<Trustees>>()
  readonly #settings = new Map<string, Setting>()
  readonly #boards = new Map<string, { readonly seq: number; readonly board: Promise<VoteBoard | null> }>()
  readonly #archives = new Map<string, { readonly seq: number; readonly archive: Promise<Archive> }>()

  constructor(store: Store, workers: BallotWorkers) {
    this.#store = store
    this.workers = workers
  }

  /**
   * The house's part of the key of an office: 512 bits, hex, modulo the order of any group as good as drawn evenly. It is derived when
   * it is needed from the secret of the forum, which only the store holds: so it is in no journal, no state and no log, and every
   * process of the forum has it, after a restart, too. `uuid`: of the office.
   */
  async houseSecret(session: SessionId, uuid: string): Promise<string> {
    const forum = await this.#store.sharedSecret(randomBytes(32).toString('hex'))
    return createHmac('sha512', forum).update(`secret ballots|${session}|${uuid}`).digest('hex')
  }

  /** The trustees of an office as its boards have them, and the key of its elections. Rejects when their texts do not fit. */
  trustees(office: BallotOffice): Promise<Trustees> {
    const known = this.#trustees.get(office.uuid)
    if (known) return known
    // asked for when all have given theirs: from then on they are the same
    const trustees = this.workers.do('trustees', officeTexts(office))
    trustees.catch(() => this.#trustees.delete(office.uuid))
    keep(this.#trustees, office.uuid, trustees)
    return trustees
  }

  /** The board of a vote as it was at height `seq` of its journal; null: there is none. Rejects when the store fails. */
  board(session: SessionId, vote: VoteId, seq: number): Promise<VoteBoard | null> {
    const key = `${session} ${vote}`
    const known = this.#boards.get(key)
    if (known && known.seq === seq) return known.board
    const board = this.#store.journal(session).then((lines) => boardOf(lines.slice(0, seq), vote))
    board.catch(() => this.#boards.delete(key))
    keep(this.#boards, key, { seq, board })
    return board
  }

  /** What ballots of an open vote are judged by; null: it is not there, or was erased. */
  async setting(session: SessionId, vote: VoteId, seq: number): Promise<Setting | null> {
    const key = `${session} ${vote}`
    const known = this.#settings.get(key)
    if (known) return known
    const board = await this.board(session, vote, seq)
    if (board?.election == null) return null
    const setting = { election: board.election, credentials: JSON.parse(board.credentials) as string[] }
    keep(this.#settings, key, setting)
    return setting
  }

  /** A board as a file; null: parts of it were erased. Rejects when the store fails. */
  async archive(session: SessionId, board: VoteBoard, seq: number): Promise<Archive | null> {
    const texts = await this.texts(board)
    if (texts === null) return null
    const key = `${session} ${board.vote}`
    const known = this.#archives.get(key)
    if (known && known.seq === seq) return known.archive
    const archive = this.workers.do('archive', texts)
    archive.catch(() => this.#archives.delete(key))
    keep(this.#archives, key, { seq, archive })
    return archive
  }

  /** The texts of a board's events, in order; null: the election was erased. */
  async events(board: VoteBoard): Promise<readonly string[] | null> {
    const { election, credentials, cast, office, hasEnded, tally, decryptions, sums } = board
    if (election === null) return null
    const { trustees } = await this.trustees(office)
    const ballots = new Set(cast.map(({ delegation }) => delegation)).size
    return boardEvents({
      ...{ setup: { election, trustees, credentials }, hasEnded, decryptions },
      trackers: cast.map(({ tracker }) => tracker),
      tally: tally === null ? null : { hash: tally, ballots },
      counts: tally === null || sums === null ? null : [sums],
    })
  }

  /** null: the election or a ballot was erased. */
  async texts(board: VoteBoard): Promise<BoardTexts | null> {
    const { election, cast, office, credentials, hasEnded, tally, decryptions, sums } = board
    const ballots = cast.flatMap(({ ballot }) => (ballot === null ? [] : [ballot]))
    if (election === null || ballots.length < cast.length) return null
    const { trustees } = await this.trustees(office)
    return {
      ...{ setup: { election, trustees, credentials }, openedAt: Math.floor(board.openedAt / 1000) },
      // where nobody has cast there is no tally, and so no result of one
      ...{ ballots, hasEnded, isTallied: tally !== null, decryptions, sums: tally === null ? null : sums },
    }
  }
}

/** The oldest goes first. */
function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key)
  kept.set(key, value)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
}
