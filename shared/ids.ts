// Branded ids: one kind cannot be handed in for another. All of them are made by the server, never by a visitor.
type Id<Kind extends string> = string & { readonly __kind: Kind }

export type SessionId = Id<'session'>
/** A person within one forum: `p_` and 20 letters or digits. */
export type PersonId = Id<'person'>
/** ISO 3166 alpha-3 for member and observer states (`ARE`, `VAT`), `d1`, `d2`… for names of a host's own. */
export type DelegationId = Id<'delegation'>
/** `v1`, `v2`… in the order in which the questions of a sitting were put. */
export type VoteId = Id<'vote'>
/** Index into the seats of the hall plan. */
export type SeatIndex = number & { readonly __kind?: 'seat' }
