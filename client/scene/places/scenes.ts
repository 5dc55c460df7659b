// The scenes of the places that have one, fetched when one comes near. The table, nothing else.
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { MakePlaceScene } from './place-scene.ts'

type Scenes = { readonly [N in PlaceName]?: () => Promise<MakePlaceScene<N>> }

/** Each place adds its line: `lab: async () => (await import('./lab/lab-scene.ts')).makeLabScene`. */
export const SCENES: Scenes = {
  lab: async () => (await import('./lab/lab-scene.ts')).makeLabScene,
  opinion: async () => (await import('./opinion/opinion-scene.ts')).makeOpinionScene,
  crisis: async () => (await import('./crisis/crisis-scene.ts')).makeCrisisScene,
  corners: async () => (await import('./corners/corners-scene.ts')).makeCornersScene,
}
