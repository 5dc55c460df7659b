// What follows the ballots on a board: the tally is computed again, every part is checked, and the result must be what they open.
import type { Happening } from '../board/board.ts'
import type { Ballot } from '../cast/ballot.ts'
import type { Election } from '../election/election.ts'
import { insist } from '../faults.ts'
import { type Decryption, readDecryption } from '../tally/decryption.ts'
import { type Counts, openTally, readResult } from '../tally/result.ts'
import { type Tally, tallyOf, tallyText } from '../tally/tally.ts'
import { holdersOf, type Trustees } from '../trustees/trustees.ts'

/** What a board was set up with. */
export interface Made {
  readonly election: Election
  readonly trustees: Trustees
  readonly credentials: ReadonlySet<string>
}

/** BA26. What follows the ballots, event by event. */
export class Count {
  readonly made: Made
  /** the last of every credential */
  readonly ballots: readonly Ballot[]
  readonly decryptions = new Map<number, Decryption>()
  tally: Tally = []
  counts: Counts | null = null

  constructor(made: Made, ballots: readonly Ballot[]) {
    this.made = made
    this.ballots = ballots
  }

  /** Throws a Flaw. */
  take(happening: Happening): void {
    const { election, trustees } = this.made
    if (happening.type === 'EncryptedTally') {
      insist(happening.sized.ballots === this.ballots.length, 'wrong-number-of-ballots')
      this.tally = tallyOf(election, this.ballots)
      insist(tallyText(this.tally) === happening.text, 'wrong-tally')
    }
    if (happening.type === 'PartialDecryption') {
      const holder = holdersOf(trustees)[happening.owner - 1]
      insist(holder !== undefined, 'unknown-trustee')
      insist(!this.decryptions.has(happening.owner), 'repeated-decryption')
      const read = readDecryption(election, this.tally, holder.publicKey, happening.text)
      this.decryptions.set(happening.owner, read)
    }
    if (happening.type === 'Result') this.counts = this.resultOf(happening.text)
  }

  resultOf(text: string): Counts {
    const { election, trustees } = this.made
    const counts = readResult(text)
    const opened = openTally(election, trustees, this.tally, this.decryptions)
    const isSame =
      counts.length === opened.length &&
      opened.every((slots, question) => slots.length === counts[question]!.length) &&
      counts.every((slots) => slots.every((count) => count <= this.ballots.length))
    insist(isSame, 'wrong-result')
    const { group } = election
    const texts = group.encode(opened.flat())
    const claimed = group.encode(counts.flat().map((count) => group.base.power(BigInt(count))))
    insist(
      texts.every((each, index) => each === claimed[index]),
      'wrong-result',
    )
    return counts
  }
}
