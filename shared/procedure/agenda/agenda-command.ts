// What may be asked about meetings, presence, items and documents. Twice is a refusal unless said otherwise.
import type { DelegationId, DocumentId, ItemId } from '../../ids.ts'
import type { Presence } from '../rulebooks/procedure.ts'

export type AgendaCommand =
  /** Opens a meeting, or resumes a suspended one. The desk. */
  | { readonly type: 'meeting.open' }
  /** The chair may suspend or adjourn where nobody moves it, as under an informal rulebook; elsewhere a motion does. */
  | { readonly type: 'meeting.suspend'; readonly minutes: number | null }
  | { readonly type: 'meeting.adjourn' }
  /** The sitting is over for good: nothing can be asked any more. The chair, or the house for its host. */
  | { readonly type: 'sitting.end' }
  /** The desk calls the roll; a person of a delegation may answer for it. Harmless twice. */
  | { readonly type: 'presence.note'; readonly delegation: DelegationId; readonly presence: Presence }
  | { readonly type: 'item.add'; readonly title: string; readonly salt: string }
  /** `items`: all of them in their new order; `seen`: the height at which the old one was read. */
  | { readonly type: 'agenda.order'; readonly items: readonly ItemId[]; readonly seen: number }
  | { readonly type: 'agenda.adopt' }
  /** Takes an item up. */
  | { readonly type: 'item.open'; readonly item: ItemId }
  | { readonly type: 'item.close'; readonly item: ItemId }
  /** The desk, or a person of a delegation. */
  | {
      readonly type: 'document.add'
      readonly item: ItemId | null
      readonly title: string
      readonly text: string
      readonly salt: string
    }
  | { readonly type: 'document.remove'; readonly document: DocumentId }
