// What happens in elections; each ballot is a vote whose subject is the election.
import type { ElectionId } from '../../ids.ts'
import type { NextBallot } from '../majority/decision-election.ts'
import type { ElectionMajority } from '../rulebooks/rulebook.ts'

export type ElectionsEvent =
  | {
      readonly type: 'election.opened'
      readonly election: ElectionId
      readonly places: number
      readonly majority: ElectionMajority
      readonly candidates: readonly string[]
      /** null: erased */
      readonly title: string | null
      readonly salt: string
    }
  /** After a ballot or a lot. `next`: null when the places are filled. */
  | {
      readonly type: 'election.advanced'
      readonly election: ElectionId
      readonly elected: readonly string[]
      readonly next: NextBallot | null
    }
  | { readonly type: 'election.ended'; readonly election: ElectionId }
  /** Its last ballot was annulled: it is where it was before. */
  | { readonly type: 'election.restored'; readonly election: ElectionId }
