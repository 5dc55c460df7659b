// What travels between a client and the hall room besides state and poses. Types only: the shapes are checked in requests.ts.
import type { DelegationId, DocumentId, OfficeId, PersonId, ProposalId, SeatIndex, VoteId } from '../ids.ts'
import type { PlaceAct, PlaceName } from '../lab/place.ts'
import type { SittingDocument } from '../procedure/agenda/agenda-state.ts'
import type { Amendment, ProposalText } from '../procedure/proposals/proposals-state.ts'
import type { Registered } from '../procedure/secret/secret-event.ts'
import type { BallotGroup, Trustee } from '../procedure/secret/secret-state.ts'
import type { BallotChoice, DecidedVote } from '../procedure/votes/votes-state.ts'
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import type { Acts } from './acts.ts'
import type { CornerRequests } from './corners.ts'
import type { Report } from './custody.ts'
import type { TextRequests } from './texts.ts'
import type { VoiceRequests } from './voice.ts'
import type { WallRequests } from './wall.ts'

export interface Receipt {
  readonly vote: VoteId
  readonly delegation: DelegationId
  readonly choice: BallotChoice
  /** Height of the journal entry that holds the ballot's commitment. */
  readonly seq: number
  /** SHA-256 of that entry, hex. */
  readonly hash: string
  /** 128 bits, hex: with choice it opens the commitment in the entry. */
  readonly salt: string
}

/** Of a secret ballot: with it the ballot is found on the board, and nothing of what it says. */
export interface SecretReceipt {
  readonly vote: VoteId
  readonly delegation: DelegationId
  /** SHA-256 of the ballot, base 64 */
  readonly tracker: string
  /** Height of the journal entry that holds it. */
  readonly seq: number
  /** SHA-256 of that entry, hex. */
  readonly hash: string
}

export interface SecretTexts {
  /** null: none was set up */
  readonly office: {
    readonly id: OfficeId
    readonly uuid: string
    readonly group: BallotGroup
    readonly houseKey: string
    readonly threshold: number | null
    readonly trustees: readonly Trustee[]
    readonly credentials: readonly Registered[]
  } | null
  /** what ballots of the open vote refer to; null: none is open, or it is not written yet */
  readonly election: string | null
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

export const GESTURES = ['wave', 'applaud', 'heart'] as const
export type Gesture = (typeof GESTURES)[number]
export interface GestureNotice {
  readonly person: PersonId
  readonly gesture: Gesture
}

/** How full a room of the sitting is; gallery 0 is the hall. */
export interface RoomCount {
  readonly gallery: number
  readonly people: number
}

/** Someone who waits to be let in. */
export interface Knocking {
  readonly person: PersonId
  readonly name: string
}

/** What all see of a place, and what one sees alone: what it is says the place's line in lab/place-types.ts. */
export interface PlaceShown {
  readonly seq: number
  readonly shown: unknown
  readonly own: unknown
}

/** Requests that are no acts of procedure, with payload and answer. */
interface OtherRequests {
  'votes.decided': { ask: Record<never, never>; answer: { votes: readonly DecidedVote[] } }
  'ballot.mine': { ask: Record<never, never>; answer: { ballot: OwnBallot | null } }
  /** What is exchanged so that secret ballots can be cast and opened, in full. */
  'secret.read': { ask: Record<never, never>; answer: SecretTexts }
  /** Of the ballot that stands for one's delegation in a secret vote. */
  'secret.mine': { ask: Record<never, never>; answer: { receipt: SecretReceipt | null } }
  /** Behind a screen, to vote in secret: one is seated, and still, until one leaves or the casting ends. */
  'booth.enter': { ask: Record<never, never>; answer: null }
  'booth.leave': { ask: Record<never, never>; answer: null }
  'seat.take': { ask: { seat: SeatIndex }; answer: null }
  'seat.leave': { ask: Record<never, never>; answer: null }
  'hand.raise': { ask: Record<never, never>; answer: null }
  'hand.lower': { ask: Record<never, never>; answer: null }
  gesture: { ask: { gesture: Gesture }; answer: null }
  /** Other attire, seen by all at once and kept for the next time. */
  'attire.change': { ask: { look: string }; answer: null }
  'chat.say': { ask: { text: string }; answer: null }
  'chat.recent': { ask: Record<never, never>; answer: { lines: readonly ChatLine[] } }
  /** The whole text as it stands and as it was submitted, by whose numbers changes go, with its amendments' changes. */
  'proposal.read': {
    ask: { proposal: ProposalId }
    answer: {
      text: ProposalText | null
      submitted: ProposalText | null
      amendments: readonly Amendment[]
    }
  }
  'document.read': { ask: { document: DocumentId }; answer: { content: SittingDocument['content'] } }
  'note.send': { ask: { to: NoteEnd; text: string }; answer: { note: Note } }
  /** Those that one's delegation, or the desk, sent and received: the last fifty. */
  'note.recent': { ask: Record<never, never>; answer: { notes: readonly Note[] } }
  /** The desk: who waits at the door, and letting them in. */
  'door.knocking': { ask: Record<never, never>; answer: { people: readonly Knocking[] } }
  'door.admit': { ask: { person: PersonId }; answer: null }
  /** The desk: whom the presiding officer has sent away, and may let back in. */
  'people.sent-away': { ask: Record<never, never>; answer: { people: readonly Knocking[] } }
  /** A person, or a line of chat of theirs; `text` may be empty. */
  'abuse.report': { ask: { about: PersonId; line: number | null; text: string }; answer: null }
  /** The desk: what was reported, and that it was seen to. */
  'abuse.reports': { ask: Record<never, never>; answer: { reports: readonly Report[] } }
  'abuse.settle': { ask: { report: number }; answer: null }
  /** A place around the hall (shared/lab): as it is, and told whenever it changes until one closes it or the line breaks. */
  'place.open': { ask: { place: PlaceName }; answer: PlaceShown }
  'place.close': { ask: { place: PlaceName }; answer: null }
  /** What a place showed before (`past` of its law). */
  'place.past': { ask: { place: PlaceName }; answer: { past: unknown } }
  /** `seq`: the height of the place's journal at which it is in; `id`: of what was made by it. */
  'place.act': { ask: { place: PlaceName; act: PlaceAct }; answer: { seq: number; id: string } }
}

/** Each request with its payload and its answer. */
export type Requests = Acts & OtherRequests & TextRequests & CornerRequests & VoiceRequests & WallRequests

export type RequestName = keyof Requests
export type Ask<N extends RequestName> = Requests[N]['ask']
export type Answer<N extends RequestName> = Result<Requests[N]['answer'], Refusal>
