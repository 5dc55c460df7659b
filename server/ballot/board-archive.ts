// A board as Belenios keeps it, from the texts that stand in a journal.
import {
  type Appended,
  appendBallot,
  appendDecryption,
  appendEnd,
  appendResult,
  appendSetup,
  appendTally,
} from '../../shared/ballot/board/append.ts'
import { archiveBytes, type Entry } from '../../shared/ballot/board/archive.ts'
import type { Setup } from '../../shared/ballot/board/board.ts'
import type { Head } from '../../shared/ballot/board/event.ts'
import { readBallot } from '../../shared/ballot/cast/ballot.ts'
import { readElection } from '../../shared/ballot/election/election.ts'
import { readDecryption } from '../../shared/ballot/tally/decryption.ts'
import { lastBallots, tallyOf } from '../../shared/ballot/tally/tally.ts'
import { holdersOf, readTrustees } from '../../shared/ballot/trustees/trustees.ts'

export interface BoardTexts {
  readonly setup: Setup
  /** seconds since 1970 */
  readonly openedAt: number
  /** in the order in which they were cast */
  readonly ballots: readonly string[]
  readonly hasEnded: boolean
  readonly isTallied: boolean
  readonly decryptions: readonly { readonly owner: number; readonly text: string }[]
  /** null: not decided yet */
  readonly sums: readonly number[] | null
}

/** The file, and the hash of its last event, hex. Throws a Flaw for texts that are none. */
export function boardArchive(board: BoardTexts): { readonly bytes: Uint8Array; readonly head: string } {
  const entries: Entry[] = []
  let head: Head | null = null
  const add = (appended: Appended): void => {
    entries.push(...appended.entries)
    head = appended.head
  }
  const election = readElection(board.setup.election)
  const ballots = board.ballots.map((text) => readBallot(election.group, text))
  add(appendSetup(board.setup))
  for (const text of board.ballots) add(appendBallot(head!, text))
  if (board.hasEnded) add(appendEnd(head!))
  if (board.isTallied) {
    const last = lastBallots(ballots)
    const tally = tallyOf(election, last)
    add(appendTally(head!, tally, last.length))
    const holders = holdersOf(readTrustees(election.group, board.setup.trustees))
    for (const { owner, text } of board.decryptions)
      add(
        appendDecryption(head!, owner, readDecryption(election, tally, holders[owner - 1]!.publicKey, text)),
      )
    if (board.sums) add(appendResult(head!, [board.sums]))
  }
  return { bytes: archiveBytes(board.openedAt, entries), head: head!.hash }
}
