// What happens to meetings, presence, items and documents.
import type { DelegationId, DocumentId, ItemId } from '../../ids.ts'
import type { Presence } from '../rulebooks/procedure.ts'

export type AgendaEvent =
  /** A meeting opened, or a suspended one resumed: `number` tells which. */
  | { readonly type: 'meeting.opened'; readonly number: number }
  | { readonly type: 'meeting.suspended'; readonly until: number | null }
  | { readonly type: 'meeting.adjourned'; readonly until: number | null }
  | { readonly type: 'sitting.ended' }
  | { readonly type: 'presence.noted'; readonly delegation: DelegationId; readonly presence: Presence }
  | {
      readonly type: 'item.added'
      readonly item: ItemId
      /** null: erased */
      readonly title: string | null
      readonly salt: string
    }
  | { readonly type: 'agenda.ordered'; readonly items: readonly ItemId[] }
  | { readonly type: 'agenda.adopted' }
  | { readonly type: 'item.opened'; readonly item: ItemId }
  /** no action is taken on it, unless its debate is resumed */
  | { readonly type: 'item.adjourned'; readonly item: ItemId }
  | { readonly type: 'item.closed'; readonly item: ItemId }
  | { readonly type: 'debate.closed'; readonly item: ItemId }
  | {
      readonly type: 'document.added'
      readonly document: DocumentId
      readonly item: ItemId | null
      /** who added it; null: the desk */
      readonly delegation: DelegationId | null
      /** null: erased */
      readonly content: { readonly title: string; readonly text: string } | null
      readonly salt: string
    }
  | { readonly type: 'document.removed'; readonly document: DocumentId }
