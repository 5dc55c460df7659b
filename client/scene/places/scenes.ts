// The scenes of the places that have one, fetched when one comes near. The table, nothing else.
import type { PlaceName } from '../../../shared/lab/place.ts'
import { onceWorth } from './once-worth.ts'
import type { MakePlaceScene } from './place-scene.ts'

type Scenes = { readonly [N in PlaceName]?: () => Promise<MakePlaceScene<N>> }

/** Each place adds its line: `lab: async () => (await import('./lab/lab-scene.ts')).makeLabScene`. */
export const SCENES: Scenes = {
  stories: async () => (await import('./stories/stories-scene.ts')).makeStoriesScene,
  exchange: async () => (await import('./exchange/exchange-scene.ts')).makeExchangeScene,
  signing: async () => (await import('./signing/signing-scene.ts')).makeSigningScene,
  lab: async () => (await import('./lab/lab-scene.ts')).makeLabScene,
  opinion: async () =>
    onceWorth(
      ({ question, statements }) => question !== null || statements.length > 0,
      async () => (await import('./opinion/opinion-scene.ts')).makeOpinionScene,
    ),
  academy: async () => (await import('./academy/academy-scene.ts')).makeAcademyScene,
  crisis: async () => (await import('./crisis/crisis-scene.ts')).makeCrisisScene,
  wall: async () => (await import('./wall/wall-exhibit-scene.ts')).makeWallScene,
  record: async () => (await import('./record/record-scene.ts')).makeRecordScene,
  corners: async () => (await import('./corners/corners-scene.ts')).makeCornersScene,
}
