// Meetings of a sitting, who is present, the items of its agenda and their documents.
import type { DelegationId, DocumentId, ItemId } from '../../ids.ts'
import type { Presence } from '../rulebooks/procedure.ts'

export interface Meeting {
  /** the first, the second… of this sitting; 0: none yet */
  readonly number: number
  readonly phase: 'closed' | 'open' | 'suspended'
  /** ms since 1970: when it came into this phase */
  readonly since: number
  /** when a suspended meeting is to be resumed, or the next one opened; null: not said */
  readonly until: number | null
}

export interface AgendaItem {
  readonly id: ItemId
  /** null: erased */
  readonly title: string | null
  /** adjourned: its debate was adjourned (no action); closed: done with */
  readonly phase: 'waiting' | 'open' | 'adjourned' | 'closed'
}

/** A text that everyone may open. Texts of proposals are not listed here. */
export interface SittingDocument {
  readonly id: DocumentId
  readonly item: ItemId | null
  /** who added it; null: the desk */
  readonly delegation: DelegationId | null
  /** null: erased */
  readonly content: { readonly title: string; readonly text: string } | null
  readonly at: number
}

export interface Agenda {
  readonly meeting: Meeting
  /** delegations that are not listed are absent */
  readonly presence: Readonly<Record<DelegationId, Presence>>
  /** in the order of the agenda */
  readonly items: readonly AgendaItem[]
  /** height of the journal at which it was put into this order, or an item came in */
  readonly orderSeq: number
  readonly isAdopted: boolean
  /** the item under discussion */
  readonly current: ItemId | null
  /** the debate on the current item has been closed: only voting is left */
  readonly isDebateClosed: boolean
  readonly documents: readonly SittingDocument[]
  /** ids of documents given so far */
  readonly documentCount: number
}

export const EMPTY_AGENDA: Agenda = {
  meeting: { number: 0, phase: 'closed', since: 0, until: null },
  presence: {},
  items: [],
  orderSeq: 0,
  isAdopted: false,
  current: null,
  isDebateClosed: false,
  documents: [],
  documentCount: 0,
}
