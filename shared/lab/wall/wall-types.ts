// What is shown on the wall of the hall: what people ask for, what has happened, and what all see. Pixels stand in entries of their own,
// which nobody reads to know what is shown.
import type { DocumentId, PersonId, ProposalId } from '../../ids.ts'

export const WALL_LIMITS = {
  /** in the list at the same time */
  exhibits: 60,
  pages: 40,
  /** graphemes */
  title: 120,
  pageText: 6000,
  /** of a picture as it is kept; a page of text is 150 kB */
  pageBytes: 300_000,
  /** pixels of its longer side: more than the wall shows, and enough to read small print */
  side: 1920,
  /** of all pictures ever brought: what was taken off the list stays until the sitting is erased */
  bytesEver: 64_000_000,
} as const

/** Brought as pictures, page by page. */
export const BROUGHT_KINDS = ['pages', 'picture'] as const
/** Seen while they go on, and not kept. */
export const LIVE_KINDS = ['screen', 'film'] as const
export type BroughtKind = (typeof BROUGHT_KINDS)[number]
export type LiveKind = (typeof LIVE_KINDS)[number]
export type ExhibitKind = BroughtKind | LiveKind | 'text'

/** A text of the sitting, shown as it stands and with what is proposed to be changed. */
export type TextOfSitting =
  | { readonly of: 'proposal'; readonly id: ProposalId }
  | { readonly of: 'document'; readonly id: DocumentId }

/** Which third of a page fills the wall, from above; null: the whole page. */
export const PARTS = [0, 1, 2] as const
export type Part = (typeof PARTS)[number] | null

/** A picture as the house has made it: JPEG, base 64 without padding. */
export interface Drawn {
  readonly data: string
  readonly bytes: number
  /** pixels */
  readonly width: number
  readonly height: number
}

export type WallAct =
  /** Twice makes two exhibits. */
  | { readonly is: 'begin'; readonly kind: BroughtKind; readonly title: string; readonly pages: number }
  /** A page from 0, and its picture by the name under which its bytes came. `drawn` is the house's. Twice is refused. */
  | {
      readonly is: 'bring'
      readonly exhibit: string
      readonly page: number
      readonly picture: string
      readonly text: string
      readonly drawn?: Drawn
    }
  /** Lists a text of the sitting and shows it. The same text is one exhibit. */
  | { readonly is: 'refer'; readonly text: TextOfSitting }
  /** Lists what is seen live and shows it. */
  | { readonly is: 'go-live'; readonly kind: LiveKind; readonly title: string }
  /** Harmless twice. */
  | { readonly is: 'show'; readonly exhibit: string; readonly page: number; readonly part: Part }
  /** Takes what is shown off the wall; it stays in the list. Harmless twice. */
  | { readonly is: 'clear' }
  /** Takes it off the list. Twice is refused. */
  | { readonly is: 'withdraw'; readonly exhibit: string }

type Texts<T> = { readonly texts: T | null; readonly salt: string }

export type WallEvent =
  | ({
      readonly type: 'wall.begun'
      readonly exhibit: string
      readonly kind: BroughtKind | LiveKind
      readonly pages: number
    } & Texts<{ readonly title: string; readonly name: string }>)
  | { readonly type: 'wall.referred'; readonly exhibit: string; readonly text: TextOfSitting }
  | ({ readonly type: 'wall.written'; readonly exhibit: string; readonly page: number } & Texts<{
      readonly text: string
    }>)
  | ({
      readonly type: 'wall.drawn'
      readonly exhibit: string
      readonly page: number
      readonly width: number
      readonly height: number
      readonly bytes: number
    } & Texts<{ readonly data: string }>)
  | {
      readonly type: 'wall.shown'
      readonly exhibit: string | null
      readonly page: number
      readonly part: Part
    }
  | { readonly type: 'wall.withdrawn'; readonly exhibit: string }

/** As lists have it. */
export interface ShownExhibit {
  readonly id: string
  readonly kind: ExhibitKind
  readonly by: PersonId | 'system'
  /** ms since 1970: when it was brought, and when it was last on the wall; null: never */
  readonly at: number
  readonly shownAt: number | null
  /** null: erased, or a text of the sitting, which has its own */
  readonly texts: { readonly title: string; readonly name: string } | null
  readonly text: TextOfSitting | null
  readonly pages: number
  /** how many pages are here */
  readonly brought: number
  /** of what is seen live: it is over */
  readonly isOver: boolean
  /** of pages of the past that nobody can open any more: why not; left out where they can be opened */
  readonly gone?: 'withdrawn' | 'erased'
}

/** What is on the wall. */
export interface OnWall {
  readonly exhibit: ShownExhibit
  readonly page: number
  readonly part: Part
  /** pixels of the page; null where there is no picture */
  readonly size: { readonly width: number; readonly height: number } | null
}

export interface WallShown {
  /** the newest first */
  readonly exhibits: readonly ShownExhibit[]
  readonly now: OnWall | null
  /** how many bytes of pictures may still be brought */
  readonly bytesLeft: number
}
