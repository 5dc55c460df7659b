// The pictures of the stories that the gallery opens with: part of the program, drawn by assets/stories/make.ts.
import europe from '../../assets/stories/europe.webp'
import exchange from '../../assets/stories/exchange.webp'
import gulf from '../../assets/stories/gulf.webp'
import services from '../../assets/stories/services.webp'
import swoon from '../../assets/stories/swoon.webp'
import type { ToldStory } from '../../shared/lab/stories/stories-state.ts'

/** Addresses on our own origin; 960 × 600. */
export const TOLD_PICTURES: Readonly<Record<ToldStory, string>> = { exchange, gulf, europe, services, swoon }

/** Where the pixels of a host's picture are, within the sitting's address. */
export const picturePath = (picture: string): string => `places/stories/pictures/${picture}`
