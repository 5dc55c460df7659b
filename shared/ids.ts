// Branded ids: one kind cannot be handed in for another. All of them are made by the server, never by a visitor.
type Id<Kind extends string> = string & { readonly __kind: Kind }

export type SessionId = Id<'session'>
/** A person within one forum: `p_` and 20 letters or digits. */
export type PersonId = Id<'person'>
/** ISO 3166 alpha-3 for member and observer states (`ARE`, `VAT`), `d1`, `d2`… for names of a host's own. */
export type DelegationId = Id<'delegation'>
/** Index into the seats of the hall plan. */
export type SeatIndex = number & { readonly __kind?: 'seat' }

// What a sitting makes is numbered in the order in which it came, each kind with its letter.
/** `v1`, `v2`… questions put */
export type VoteId = Id<'vote'>
/** `i1`… items of the agenda */
export type ItemId = Id<'item'>
/** `x1`… documents */
export type DocumentId = Id<'document'>
/** `e1`… entries of speakers' lists */
export type EntryId = Id<'entry'>
/** `q1`… points */
export type PointId = Id<'point'>
/** `m1`… motions */
export type MotionId = Id<'motion'>
/** `r1`… proposals (draft resolutions, draft decisions) */
export type ProposalId = Id<'proposal'>
/** `a1`… amendments */
export type AmendmentId = Id<'amendment'>
/** `l1`… lots */
export type LotId = Id<'lot'>
/** `s1`… silence procedures */
export type SilenceId = Id<'silence'>
/** `b1`… elections */
export type ElectionId = Id<'election'>
/** `o1`… offices of secret ballots */
export type OfficeId = Id<'office'>
