// What everyone in the hall may see. Written by server/rooms/project.ts alone; nothing secret stands here.
// Field order is the wire: append, never insert.
import { type SchemaType, schema, t } from '@colyseus/schema'

/** A person in the hall; the key in `walkers` is the PersonId. */
export const Walker = schema(
  {
    name: t.string(),
    role: t.string(),
    /** DelegationId or '' */
    delegation: t.string(),
    /** number of this walker in pose messages */
    slot: t.uint16(),
    /** index of the seat, -1 when standing */
    seat: t.int16(),
    /** 0: lowered; otherwise hands were raised in the order of these numbers */
    hand: t.uint32(),
    /** code of the figure (shared/hall/looks.ts) */
    look: t.string(),
    /** the line is broken; the place is kept */
    away: t.boolean(),
    /** heads of delegation decide who casts */
    isHead: t.boolean(),
    mayCast: t.boolean(),
    /** 0: in this room; 1: in the hall; n + 1: in gallery n */
    elsewhere: t.uint8(),
    /** behind a screen, to vote in secret */
    isInBooth: t.boolean(),
  },
  'Walker',
)
export type Walker = SchemaType<typeof Walker>

/** A delegation of this sitting; the key in `delegations` is the DelegationId. */
export const Delegation = schema(
  {
    /** the name that a host gave; '' for member and observer states, whose names every client has */
    name: t.string(),
    /** place in the seating order, from 0: also its desk */
    order: t.uint16(),
    /** accredited people */
    people: t.uint16(),
    /** has a ballot in the open vote; how is not told before the close */
    hasVoted: t.boolean(),
    /** 0 absent, 1 present, 2 present and voting */
    presence: t.uint8(),
    /** speeches so far, and ms of them; those on the current item */
    times: t.uint16(),
    spokenMs: t.uint32(),
    onItemMs: t.uint32(),
    /** rights of reply used on the current item */
    replies: t.uint8(),
  },
  'Delegation',
)
export type Delegation = SchemaType<typeof Delegation>

/** The question before the hall, or the one decided last. */
export const Vote = schema(
  {
    /** VoteId or '' when no question was put yet */
    id: t.string(),
    question: t.string(),
    isOpen: t.boolean(),
    openedAt: t.float64(),
    closedAt: t.float64(),
    /** ballots cast */
    cast: t.uint16(),
    /** delegations with people in the sitting */
    represented: t.uint16(),
    /** JSON of `DecidedVote` once closed, otherwise '' */
    decided: t.string(),
    /** of a secret vote: height and SHA-256 (hex) of the last event on its board, with a space between; else '' */
    board: t.string().default(''),
  },
  'Vote',
)
export type Vote = SchemaType<typeof Vote>

export const HallState = schema(
  {
    session: t.string(),
    title: t.string(),
    rulebook: t.string(),
    isPublic: t.boolean(),
    isOpenForum: t.boolean(),
    /** PersonId of who presides, or '' */
    presiding: t.string(),
    /** the journal's height and the SHA-256 of its last entry, hex */
    journalSeq: t.uint32(),
    journalHead: t.string(),
    walkers: t.map(Walker),
    delegations: t.map(Delegation),
    vote: t.ref(Vote),
    /** JSON of each chapter of the procedure (shared/procedure/view.ts), by its name: what changes together travels together */
    chapters: t.map('string'),
    /** 0: this is the hall; otherwise the number of this gallery */
    gallery: t.uint8().default(0),
    /** JSON of `RoomCount[]`: how many people are in the hall and in each gallery */
    rooms: t.string().default(''),
    /** a bit for each corner of the hall that is private: what is said there stands nowhere */
    closedCorners: t.uint8().default(0),
  },
  'HallState',
)
export type HallState = SchemaType<typeof HallState>
