// Elections: rounds of ballots until the places are filled. Their ballots are recorded or secret, and the screen says which.
import type { ElectionId, SilenceId, VoteId } from '../../ids.ts'
import type { ElectionMajority } from '../rulebooks/rulebook.ts'

export interface SittingElection {
  readonly id: ElectionId
  /** what is elected; null: erased */
  readonly title: string | null
  readonly places: number
  readonly majority: ElectionMajority
  /** names of those who may be voted for, by delegation id or a person's name */
  readonly candidates: readonly string[]
  /** of the ballot that comes next or runs, from 1 */
  readonly round: number
  /** who may be voted for in it */
  readonly eligible: readonly string[]
  readonly ballot: 'unrestricted' | 'restricted' | 'tie-break' | 'lot'
  /** how many this ballot chooses: places to be filled, or in such a tie-break those that go on */
  readonly open: number
  /** in a tie-break on who goes on to the next ballot: who does already; null: it elects */
  readonly through: readonly string[] | null
  readonly elected: readonly string[]
  readonly isOver: boolean
  /** as it was before the last ballot, should that be annulled; left out: none was held, or a lot came after it */
  readonly before?: BeforeBallot
}

export interface BeforeBallot
  extends Pick<SittingElection, 'round' | 'eligible' | 'ballot' | 'open' | 'through' | 'elected'> {
  /** the ballot, as a vote */
  readonly vote: VoteId | SilenceId
}

export type Elections = readonly SittingElection[]
