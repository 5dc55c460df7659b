// The HTTP side: making and entering sessions (a session is what the house calls a sitting).
import type { DelegationId, PersonId, SessionId, VoteId } from '../ids.ts'
import type { ListEntry } from '../members/delegation-list.ts'
import type { Role } from '../procedure/roles/roles.ts'
import type { RulebookId } from '../procedure/rulebooks/rulebook.ts'
import type { Registered } from '../procedure/secret/secret-event.ts'
import type { BallotGroup } from '../procedure/secret/secret-state.ts'

/** When a sitting is to be held; that it was is told by its journal. */
export interface Planned {
  /** ms since 1970 */
  readonly startsAt: number
  readonly minutes: number
}

export interface SessionSummary {
  readonly id: SessionId
  readonly title: string
  readonly rulebook: string
  readonly public: boolean
  /** who has no badge of it learns nothing of it; what is said in it is not kept */
  readonly closed?: boolean
  readonly openForum: boolean
  /** null: no time was set */
  readonly planned: Planned | null
  /** people in the hall now */
  readonly present: number
  /** what is said on the floor may be recorded, or is recorded now; left out: neither, or it is not told in lists */
  readonly recording?: 'allowed' | 'on'
}

/** POST /api/sessions, with the key of its host where it has one (see host-api.ts). */
export interface NewSession {
  readonly title: string
  readonly rulebook: RulebookId
  /** the JSON text of the host's own rules, for 'own' */
  readonly ownRulebook?: string
  readonly delegations: readonly ListEntry[]
  readonly public: boolean
  /** behind closed doors; never public */
  readonly closed?: boolean
  /** the desk may record what is said on the floor; never behind closed doors */
  readonly recorded?: boolean
}

/** Links carry the badge's secret in their fragment, which no browser sends. */
export interface NewSessionAnswer {
  readonly session: SessionSummary
  readonly url: string
  /** `badge`: the id under which the host's desk knows it */
  readonly chair: { readonly badge: string; readonly link: string }
  readonly delegations: readonly {
    readonly id: DelegationId
    readonly name: string
    readonly badge: string
    readonly link: string
  }[]
}

/** POST /api/sessions/:id/enter. `badge`: the secret of a link; `token`: who came before from this browser. */
export interface Enter {
  readonly name?: string
  readonly look?: string
  readonly badge?: string
  readonly token?: string
  /** of the protocol that the page speaks: with it a seat in the room is given at once, which saves a way there and back */
  readonly version?: number
}

/** A seat in a room that is kept for some seconds: its socket is to be opened at once. As Colyseus' own matchmaking answers. */
export interface Seat {
  readonly name: string
  readonly roomId: string
  readonly processId: string
  readonly sessionId: string
  readonly publicAddress?: string
}

export interface Entered {
  readonly person: PersonId
  /** 256 bits; kept by the browser, proves who one is from now on. */
  readonly token: string
  readonly name: string
  readonly look: string
  readonly role: Role
  readonly delegation: DelegationId | null
  /** id of the room to join: the hall, or a gallery when the hall is full */
  readonly room: string
  /** null: none was asked for, or none can be had now; asking the room says why */
  readonly seat: Seat | null
  readonly session: SessionSummary
}

/** GET /api/sessions/:id/ballots/:vote: the board of a secret vote; …/archive.bel is the same as a file of Belenios. */
export interface BallotBoard {
  readonly vote: VoteId
  /** what every ballot refers to; null: erased */
  readonly election: string | null
  /** of all elections of the office */
  readonly uuid: string
  readonly group: BallotGroup
  /** SHA-256 of the last event of the board, hex; null: parts of it were erased */
  readonly head: string | null
  /** who was given which credential */
  readonly registered: readonly Registered[]
  /** those that may be used in this vote */
  readonly credentials: readonly string[]
  /** in the order in which they were cast; the last of each delegation counts */
  readonly ballots: readonly {
    readonly delegation: DelegationId
    readonly tracker: string
    /** null: erased */
    readonly ballot: string | null
    /** height of its entry in the journal */
    readonly seq: number
  }[]
  readonly hasEnded: boolean
  /** SHA-256 of the encrypted tally, hex */
  readonly tally: string | null
  /** parts of trustees, by number: the house is 1 */
  readonly decryptions: readonly { readonly owner: number; readonly text: string }[]
  readonly sums: readonly number[] | null
  readonly isAnnulled: boolean
}

/**
 * GET /api/sessions/:id/ballots/:vote/events?after=HEIGHT: the chain of the board, without the ballots' bodies. `after`: -1 or not said
 * for all of it.
 */
export interface BoardEvents {
  readonly vote: VoteId
  readonly group: BallotGroup
  /** texts of the events after that height, in order */
  readonly events: readonly string[]
  /** who cast the ballots: of the whole board, in the order in which they were cast */
  readonly cast: readonly DelegationId[]
  /** numbers of the trustees who have decrypted: the house is 1 */
  readonly decrypted: readonly number[]
  /** trustees beside the house, and how many of them are needed */
  readonly trustees: number
  readonly needed: number
  /** credentials that may be used in this vote */
  readonly registered: number
  readonly hasEnded: boolean
  readonly isTallied: boolean
  readonly isDecided: boolean
  readonly isAnnulled: boolean
}

/** POST /api/sessions/:id/badge. `token`: of who came in with it before, for whom it is good though it is used up or over. */
export interface ShowBadge {
  readonly badge: string
  readonly token?: string | undefined
}

/** The answer to it: what a badge gives. It is not used up by that. */
export interface BadgeInfo {
  readonly role: Role
  /** null for a chair, who speaks for nobody */
  readonly delegation: { readonly id: DelegationId; readonly en: string; readonly ar: string } | null
}

/** Every refused HTTP request answers with a 4xx and `{ refusal: { code, field? } }`. */

/** How far the journal of a sitting and the one of its public record have come. */
export interface PublicHeads {
  readonly seq: number
  readonly record: number
}
