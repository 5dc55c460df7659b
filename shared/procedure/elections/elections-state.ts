// Elections: rounds of ballots until the places are filled. Their ballots are recorded, and the screen says so.
import type { ElectionId, VoteId } from '../../ids.ts'
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
  /** places that the next ballot fills */
  readonly open: number
  /** in a tie-break: who need not stand again */
  readonly through: readonly string[]
  readonly elected: readonly string[]
  readonly votes: readonly VoteId[]
  readonly isOver: boolean
}

export interface Elections {
  readonly elections: readonly SittingElection[]
}

export const EMPTY_ELECTIONS: Elections = { elections: [] }
