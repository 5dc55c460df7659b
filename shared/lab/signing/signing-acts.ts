// What people ask for at the signing table, and what happens there.
import type { DelegationId } from '../../ids.ts'

export type SigningAct =
  /** Not idempotent: twice begins two. */
  | { readonly is: 'draft'; readonly parties: readonly DelegationId[]; readonly title: string }
  /** `hash`: of the terms with the text as the asker sees it. Harmless twice, as the others below. */
  | { readonly is: 'freeze'; readonly agreement: string; readonly hash: string }
  | { readonly is: 'agree'; readonly agreement: string; readonly hash: string }
  /** back to drafting, while nobody has signed */
  | { readonly is: 'reopen'; readonly agreement: string }
  | { readonly is: 'withdraw'; readonly agreement: string }
  /** `proof`: by the key itself, over the statement of its delegation */
  | { readonly is: 'announce'; readonly key: string; readonly proof: string }
  | {
      readonly is: 'sign'
      readonly agreement: string
      readonly hash: string
      readonly key: string
      readonly signature: string
    }

export type SigningEvent =
  | {
      readonly type: 'signing.drafted'
      readonly agreement: string
      readonly parties: readonly DelegationId[]
      readonly texts: { readonly title: string } | null
      readonly salt: string
    }
  /** by the delegation that agrees to it thereby */
  | {
      readonly type: 'signing.frozen'
      readonly agreement: string
      readonly hash: string
      readonly delegation: DelegationId
      readonly texts: { readonly text: string } | null
      readonly salt: string
    }
  | {
      readonly type: 'signing.agreed'
      readonly agreement: string
      readonly hash: string
      readonly delegation: DelegationId
    }
  | { readonly type: 'signing.reopened'; readonly agreement: string; readonly delegation: DelegationId }
  | { readonly type: 'signing.withdrawn'; readonly agreement: string; readonly delegation: DelegationId }
  | { readonly type: 'signing.announced'; readonly delegation: DelegationId; readonly key: string }
  | {
      readonly type: 'signing.signed'
      readonly agreement: string
      readonly hash: string
      readonly delegation: DelegationId
      readonly key: string
      readonly signature: string
      readonly texts: { readonly name: string } | null
      readonly salt: string
    }
  /** with the last signature */
  | { readonly type: 'signing.concluded'; readonly agreement: string; readonly hash: string }

export type SigningActOf<N extends SigningAct['is']> = Extract<SigningAct, { is: N }>
