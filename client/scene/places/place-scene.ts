// What a place has to draw: things that stand in its room while somebody is near, and show what the place shows.
import type { Object3D } from 'three'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { PlaceTypes } from '../../../shared/lab/place-types.ts'
import type { HallWords } from '../hall-words.ts'
import type { Tier } from '../quality.ts'
import type { Frame, World } from '../world.ts'

export interface PlaceShow<N extends PlaceName> {
  readonly shown: PlaceTypes[N]['shown']
  readonly own: PlaceTypes[N]['own'] | null
  readonly words: HallWords
}

export interface PlaceScene<N extends PlaceName = PlaceName> {
  /** in the frame of the hall */
  readonly object: Object3D
  /** When the place has changed, or the language. Draws anew only what differs. */
  show(what: PlaceShow<N>): void
  /** Every frame while somebody is near; allocates nothing. Still with reduced motion (`world.settings.reducedMotion`). */
  frame?(frame: Frame, world: World): void
  dispose(): void
}

/** Made when one comes near; what it needs (words of its own, data) it has fetched by then. */
export type MakePlaceScene<N extends PlaceName> = (kit: {
  readonly tier: Tier
  readonly language: 'en' | 'ar'
}) => Promise<PlaceScene<N>>
