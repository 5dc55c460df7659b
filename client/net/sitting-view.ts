// What the panels, the plain hall and the 3D scene know of a sitting. Plain readonly data, replaced as a whole when it changes.
import type { DelegationId, PersonId, SessionId, VoteId } from '../../shared/ids.ts'
import type { CaptionsNews } from '../../shared/lab/captions/captions-types.ts'
import type { CrisisNews } from '../../shared/lab/crisis/crisis-news.ts'
import type { PublicQuestion } from '../../shared/lab/record/record-types.ts'
import type { RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import type { Presence } from '../../shared/procedure/rulebooks/procedure.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { BallotChoice, DecidedVote } from '../../shared/procedure/votes/votes-state.ts'
import type { Planned } from '../../shared/protocol/api.ts'
import type { CornerNews } from '../../shared/protocol/corners.ts'
import type { ChatLine, Knocking, Note, OwnBallot, RoomCount } from '../../shared/protocol/messages.ts'
import type { RefusalCode } from '../../shared/refusal.ts'

export interface PersonView {
  readonly id: PersonId
  readonly name: string
  readonly role: Role
  readonly delegation: DelegationId | null
  /** number in pose messages */
  readonly slot: number
  /** index into the plan's seats, or null */
  readonly seat: number | null
  /** 0: lowered; hands were raised in the order of these numbers */
  readonly hand: number
  readonly look: string
  readonly away: boolean
  readonly isHead: boolean
  readonly mayCast: boolean
  /** null: in the room where I am; otherwise the number of their gallery, 0 for the hall */
  readonly elsewhere: number | null
  /** behind a screen, to vote in secret */
  readonly isInBooth?: boolean
}

export interface DelegationView {
  readonly id: DelegationId
  /** a host's own name, or '' for a member or observer state (shared/members has those names) */
  readonly name: string
  /** place in the seating order, and index of its desk */
  readonly order: number
  readonly people: number
  readonly hasVoted: boolean
  readonly presence: Presence
  /** speeches so far, and ms of them; ms on the current item, and rights of reply used on it */
  readonly times: number
  readonly spokenMs: number
  readonly onItemMs: number
  readonly replies: number
}

export interface VoteView {
  readonly id: VoteId
  readonly question: string
  readonly isOpen: boolean
  readonly openedAt: number
  readonly closedAt: number
  /** ballots cast so far, and delegations with people in the sitting */
  readonly cast: number
  readonly represented: number
  /** null while open */
  readonly decided: DecidedVote | null
  /** of a secret vote: height and SHA-256 (hex) of the last event on its board, with a space between; else '' */
  readonly board: string
}

/** One's own ballot on its way: "sending", "recorded" and "not known, asking again" are three visible states. */
export type BallotProgress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly choice: BallotChoice }
  | { readonly phase: 'unknown'; readonly choice: BallotChoice; readonly tries: number }
  | { readonly phase: 'refused'; readonly choice: BallotChoice; readonly code: RefusalCode }
  | { readonly phase: 'recorded'; readonly choice: BallotChoice }

export type LinkPhase =
  | 'connecting'
  | 'live'
  | 'dropped'
  | 'returning'
  | 'restarting'
  | 'called'
  | 'replaced'
  | 'outdated'
  | 'removed'
  | 'waiting'
  | 'locked'
  | 'closed'

export interface SittingView {
  readonly link: LinkPhase
  /** how often the line has been tried since it dropped */
  readonly tries: number
  readonly session: {
    readonly id: SessionId
    readonly title: string
    readonly rulebook: string
    readonly isPublic: boolean
    readonly isOpenForum: boolean
    /** it is over or of another time: shown as it was, and every act is refused */
    readonly isReplay?: true
  }
  /** when it is to be held, as it stood when one came in; null: no time was set */
  readonly planned: Planned | null
  /** where I am: 0 for the hall, otherwise the number of the gallery */
  readonly gallery: number
  /** the hall and its galleries, by number; empty while there is the hall alone */
  readonly rooms: readonly RoomCount[]
  readonly me: PersonView
  readonly presiding: PersonId | null
  /** everyone in the hall, oneself included, in the order of coming in */
  readonly people: ReadonlyMap<PersonId, PersonView>
  /** in seating order */
  readonly delegations: ReadonlyMap<DelegationId, DelegationView>
  readonly vote: VoteView | null
  /** the procedure as everyone may know it */
  readonly chapters: Chapters & {
    readonly publicQuestion?: PublicQuestion | null
    /** left out until it has come */
    readonly crisis?: CrisisNews | null
    /** what is shown on the wall; left out until something was */
    readonly shown?: OnWall | null
    /** null, or left out: there are none, or they are off */
    readonly captions?: CaptionsNews | null
    /** who interprets in sign language on the channel that is seen; left out until somebody has */
    readonly signing?: { readonly person: PersonId; readonly tag: string } | null
    /** who is named to interpret, on which channel; null, or left out: nobody */
    readonly interpreters?: readonly { readonly person: PersonId; readonly tag: string }[] | null
    /** left out: it may not be recorded */
    readonly recording?: RecordingNews
  }
  /** what stands for my delegation in `vote` */
  readonly ownBallot: OwnBallot | null
  readonly ballotProgress: BallotProgress
  readonly journal: { readonly seq: number; readonly head: string }
  /** oldest first, at most 200 */
  readonly chat: readonly ChatLine[]
  /** of my delegation or desk, oldest first, at most 200 */
  readonly notes: readonly Note[]
  /** a bit for each corner of the hall that is private */
  readonly closedCorners: number
  /** of the corner where I sit, and invitations to others: oldest first, at most 200 */
  readonly cornerNews: readonly CornerNews[]
  /** who waits at the door, for the desk */
  readonly knocking: readonly Knocking[]
}
