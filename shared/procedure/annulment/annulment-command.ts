// What may be asked about a result that should not stand. Twice is a refusal.
import type { SilenceId, VoteId } from '../../ids.ts'

export type AnnulmentCommand =
  /** By who presides. */
  | {
      readonly type: 'vote.annul'
      readonly vote: VoteId | SilenceId
      readonly reason: string
      readonly salt: string
    }
  /** By another of the desk. */
  | { readonly type: 'annulment.confirm'; readonly vote: VoteId | SilenceId }
  | { readonly type: 'annulment.drop'; readonly vote: VoteId | SilenceId }
