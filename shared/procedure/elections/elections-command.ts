// What may be asked about elections. The chair, and the ballots are ballots like others ('ballot.cast').
import type { ElectionId } from '../../ids.ts'
import type { ElectionMajority } from '../rulebooks/rulebook.ts'

export type ElectionsCommand =
  | {
      readonly type: 'election.open'
      readonly title: string
      readonly places: number
      readonly majority: ElectionMajority
      readonly candidates: readonly string[]
      readonly salt: string
    }
  /** The next ballot. A ballot that is a lot needs a seed: 256 bits and their salt. */
  | {
      readonly type: 'election.ballot'
      readonly election: ElectionId
      /** left out: recorded */
      readonly isSecret?: boolean
      readonly salt: string
      readonly seed: string
      readonly seedSalt: string
    }
  | { readonly type: 'election.end'; readonly election: ElectionId }
