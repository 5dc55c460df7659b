// What travels between a client and the hall room besides state and poses. Types only: the shapes are checked in requests.ts.
import type { DelegationId, PersonId, SeatIndex, VoteId } from '../ids.ts'
import type { Choice, Outcome } from '../procedure/majority/majority.ts'
import type { DecidedVote } from '../procedure/sitting.ts'
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'

export interface Receipt {
  readonly vote: VoteId
  readonly delegation: DelegationId
  readonly choice: Choice
  /** Height of the journal entry that holds the ballot's commitment. */
  readonly seq: number
  /** SHA-256 of that entry, hex. */
  readonly hash: string
  /** 128 bits, hex: with choice it opens the commitment in the entry. */
  readonly salt: string
}

/** What stands for one's delegation, and who cast it. */
export interface OwnBallot extends Receipt {
  readonly by: PersonId
}

export interface ChatLine {
  readonly id: number
  readonly person: PersonId
  readonly name: string
  readonly delegation: DelegationId | null
  readonly text: string
  /** ms since 1970, the server's clock */
  readonly at: number
}

/** Who may write and get notes: a delegation, or the chair with the secretary. */
export type NoteEnd = DelegationId | 'chair'

/** A note that is passed in the hall, read by the people of its two ends. */
export interface Note {
  readonly id: number
  readonly person: PersonId
  /** of who wrote it, as it was then */
  readonly name: string
  readonly from: NoteEnd
  readonly to: NoteEnd
  readonly text: string
  /** ms since 1970, the server's clock */
  readonly at: number
}

export const GESTURES = ['wave', 'applaud'] as const
export type Gesture = (typeof GESTURES)[number]
export interface GestureNotice {
  readonly person: PersonId
  readonly gesture: Gesture
}

/** Each request with its payload and its answer. */
export interface Requests {
  'vote.open': { ask: { question: string }; answer: { vote: VoteId } }
  'vote.close': { ask: { vote: VoteId }; answer: { outcome: Outcome } }
  'votes.decided': { ask: Record<never, never>; answer: { votes: readonly DecidedVote[] } }
  /** `key`: 32 hex digits chosen by the client; asked twice, it gets the same receipt. */
  'ballot.cast': { ask: { vote: VoteId; choice: Choice; key: string }; answer: { receipt: Receipt } }
  'ballot.mine': { ask: Record<never, never>; answer: { ballot: OwnBallot | null } }
  'delegation.take': { ask: { delegation: DelegationId }; answer: null }
  'delegation.leave': { ask: Record<never, never>; answer: null }
  'delegation.allow': { ask: { person: PersonId; mayCast: boolean }; answer: null }
  'delegation.lead': { ask: { person: PersonId }; answer: null }
  'presiding.take': { ask: Record<never, never>; answer: null }
  'presiding.hand': { ask: { person: PersonId }; answer: null }
  'presiding.leave': { ask: Record<never, never>; answer: null }
  'seat.take': { ask: { seat: SeatIndex }; answer: null }
  'seat.leave': { ask: Record<never, never>; answer: null }
  'hand.raise': { ask: Record<never, never>; answer: null }
  'hand.lower': { ask: Record<never, never>; answer: null }
  gesture: { ask: { gesture: Gesture }; answer: null }
  'chat.say': { ask: { text: string }; answer: null }
  'chat.recent': { ask: Record<never, never>; answer: { lines: readonly ChatLine[] } }
}

export type RequestName = keyof Requests
export type Ask<N extends RequestName> = Requests[N]['ask']
export type Answer<N extends RequestName> = Result<Requests[N]['answer'], Refusal>
