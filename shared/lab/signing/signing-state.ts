// The signing table: what delegations draft together, freeze and sign. Plain data, derived from the journal of the place.
import type { DelegationId, PersonId } from '../../ids.ts'

/** of one sitting */
export const MOST_AGREEMENTS = 30
export const MOST_PARTIES = 12
export const LEAST_PARTIES = 2
/** graphemes */
export const MOST_TITLE = 200

export interface Signature {
  readonly delegation: DelegationId
  /** public key with which it was made, 64 hex digits */
  readonly key: string
  /** of the statement in shared/journal/agreement/terms.ts, 128 hex digits */
  readonly signature: string
  readonly at: number
  readonly by: PersonId
  /** of who signed, as shown then; null: erased */
  readonly name: string | null
}

/** `drafting`: the text may change; `frozen`: parties say whether it is what they agree on, and sign once all have. */
export type Phase = 'drafting' | 'frozen' | 'signed' | 'withdrawn'

export interface Agreement {
  readonly id: string
  readonly parties: readonly DelegationId[]
  /** null: erased */
  readonly title: string | null
  /** as it was frozen; null while it is drafted (a shared text of the place, by the name of the agreement's id) and when it was erased */
  readonly text: string | null
  readonly phase: Phase
  /** while frozen and after: SHA-256 of the terms, and the parties that have said that it is what they agree on */
  readonly frozen: {
    readonly hash: string
    readonly at: number
    readonly agreed: readonly DelegationId[]
  } | null
  readonly signatures: readonly Signature[]
  readonly draftedAt: number
}

/** A delegation's own, announced by who leads it. */
export interface AnnouncedKey {
  readonly key: string
  readonly at: number
}

export interface SigningState {
  /** in the order in which they were begun */
  readonly agreements: readonly Agreement[]
  /** the one that stands for each delegation, by its id */
  readonly keys: Readonly<Record<string, AnnouncedKey>>
}

export const EMPTY_SIGNING: SigningState = { agreements: [], keys: {} }

export const hasAgreed = ({ frozen }: Agreement, delegation: DelegationId): boolean =>
  frozen?.agreed.includes(delegation) ?? false

export const hasSigned = ({ signatures }: Agreement, delegation: DelegationId): boolean =>
  signatures.some((signature) => signature.delegation === delegation)

/** All parties have said that they agree on the same hash. */
export const mayBeSigned = (agreement: Agreement): boolean =>
  agreement.phase === 'frozen' && agreement.parties.every((party) => hasAgreed(agreement, party))

/** What all see: who drafts what with whom and how far they are; the text, once it is signed. */
export interface SigningShown {
  readonly agreements: readonly Agreement[]
  readonly keys: SigningState['keys']
}

/** What the people of a party see beside it: the frozen texts of their own agreements, by id. */
export interface SigningOwn {
  readonly texts: Readonly<Record<string, string>>
}
