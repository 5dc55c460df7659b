// What a visitor may choose about the view, and what the hall tells the page around it.
import type { PersonId, SeatIndex } from '../../shared/ids.ts'
import type { MoodName } from './hall/moods.ts'
import type { Quality } from './quality.ts'

export interface HallSettings {
  readonly view: 'third' | 'first'
  readonly quality: Quality
  /** by the visitor's own clock, or as chosen; default the evening */
  readonly daytime?: 'auto' | MoodName
  readonly reducedMotion: boolean
  /** single keys without modifiers work (WCAG 2.1.4 wants a switch); default on. Arrow keys always do. */
  readonly singleKeys?: boolean
}

export interface HallCalls {
  onSeatClick?(seat: SeatIndex): void
  onPersonClick?(person: PersonId): void
  /** the visitor switched the view by key */
  onViewChange?(view: HallSettings['view']): void
  /** the picture cannot go on: show the plain hall */
  onLost?(): void
}
