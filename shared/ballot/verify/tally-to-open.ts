// What a trustee decrypts: computed from a board that was verified here, never taken from whoever asks for it.
import { readEntries } from '../board/archive.ts'
import { readBoard } from '../board/board.ts'
import { readBallot } from '../cast/ballot.ts'
import { type Election, readElection } from '../election/election.ts'
import { lastBallots, type Tally, tallyOf } from '../tally/tally.ts'
import { readTrustees, type Trustees } from '../trustees/trustees.ts'
import type { Fails } from './open-board.ts'
import { type Judging, verifyArchive } from './verify.ts'

export interface ToOpen {
  readonly ok: true
  readonly election: Election
  readonly trustees: Trustees
  readonly tally: Tally
}

/** BA20. The tally of a board that holds and is not voted on any more; before that it is refused as out of order. */
export async function tallyToOpen(bytes: Uint8Array, judging: Judging = {}): Promise<ToOpen | Fails> {
  const verdict = await verifyArchive(bytes, judging)
  if (!verdict.ok) return verdict
  if (verdict.phase === 'voting') return { ok: false, fault: 'out-of-order', event: verdict.events }
  const happenings = [...readBoard(readEntries(bytes))].map(({ happening }) => happening)
  const setup = happenings.find((each) => each.type === 'Setup')!
  const election = readElection(setup.election)
  const ballots = happenings
    .filter((each) => each.type === 'Ballot')
    .map(({ text }) => readBallot(election.group, text))
  return {
    ok: true,
    election,
    trustees: readTrustees(election.group, setup.trustees),
    tally: tallyOf(election, lastBallots(ballots)),
  }
}
