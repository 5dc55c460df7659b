// A scene that is fetched only once its place has something to show: who walks by an empty one loads nothing of it.
import { Group } from 'three'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { PlaceTypes } from '../../../shared/lab/place-types.ts'
import type { MakePlaceScene, PlaceScene, PlaceShow } from './place-scene.ts'

export function onceWorth<N extends PlaceName>(
  isWorth: (shown: PlaceTypes[N]['shown']) => boolean,
  fetch: () => Promise<MakePlaceScene<N>>,
): MakePlaceScene<N> {
  return async (kit) => {
    const object = new Group()
    let scene: PlaceScene<N> | null = null
    let last: PlaceShow<N> | null = null
    let isComing = false
    let isGone = false
    const come = async (): Promise<void> => {
      const made = await (await fetch())(kit)
      if (isGone) return made.dispose()
      scene = made
      object.add(made.object)
      if (last) made.show(last)
    }
    return {
      object,
      show(what) {
        last = what
        if (scene) return scene.show(what)
        if (isComing || !isWorth(what.shown)) return
        isComing = true
        // when it shows something else, it is asked for again
        come().catch(() => {
          isComing = false
        })
      },
      frame: (frame, world) => scene?.frame?.(frame, world),
      dispose() {
        isGone = true
        scene?.dispose()
      },
    }
  }
}
