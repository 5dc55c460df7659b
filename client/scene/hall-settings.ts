// What a visitor may choose about the view, and what the hall tells the page around it.
import type { PersonId, SeatIndex } from '../../shared/ids.ts'
import type { MoodName } from './hall/moods.ts'
import type { Loading } from './loading.ts'
import type { Quality, Tier } from './quality.ts'

export interface HallSettings {
  readonly view: 'third' | 'first'
  readonly quality: Quality
  /** by the visitor's own clock, or as chosen; default the evening */
  readonly daytime?: 'auto' | MoodName
  readonly reducedMotion: boolean
  /** single keys without modifiers work (WCAG 2.1.4 wants a switch); default on. Arrow keys always do. */
  readonly singleKeys?: boolean
  /** of a wide page from bottom to top, degrees */
  readonly fieldOfView: number
  /** by keys and sticks: smoothly, or in steps of 30° */
  readonly turning: 'smooth' | 'snap'
  /** how often the page has asked to look at whoever has the floor */
  readonly looksAsked: number
  /** where the page wants one to walk to, a new object each time; default nowhere */
  readonly walkAsked?: { readonly x: number; readonly z: number } | null
  /** the page wants the headset on */
  readonly headset: boolean
  /** the tour that the page shows, at which stop; null: none */
  readonly tour: { readonly stop: number; readonly isPlaying: boolean } | null
}

export interface HallCalls {
  onSeatClick?(seat: SeatIndex): void
  onPersonClick?(person: PersonId): void
  /** the visitor switched the view by key */
  onViewChange?(view: HallSettings['view']): void
  /** the tour has come to another stop by itself, or to its end */
  onTourStop?(stop: number): void
  onTourEnd?(): void
  /** the headset was taken off, or could not be put on */
  onHeadsetEnd?(hasFailed: boolean): void
  /** the hall is on its way; null: it is drawn */
  onLoading?(loading: Loading | null): void
  /** what is drawn from now on */
  onTier?(tier: Tier): void
  /** the picture cannot go on: show the plain hall */
  onLost?(): void
}
