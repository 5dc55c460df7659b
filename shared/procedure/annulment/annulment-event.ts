// What happens to a result that should not stand.
import type { PersonId, SilenceId, VoteId } from '../../ids.ts'

export type AnnulmentEvent =
  | {
      readonly type: 'annulment.asked'
      readonly vote: VoteId | SilenceId
      /** null: erased */
      readonly reason: string | null
      readonly salt: string
    }
  | { readonly type: 'annulment.dropped'; readonly vote: VoteId | SilenceId }
  /** By who confirmed it. What it settled is opened again by what follows: a proposal, amendments, a motion, an election. */
  | { readonly type: 'vote.annulled'; readonly vote: VoteId | SilenceId; readonly askedBy: PersonId }
