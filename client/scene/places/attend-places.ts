// The places around the hall in the scene: each is fetched, followed and drawn while one is near it, and gone when one is far away.
import type { Object3D } from 'three'
import { PLACES, type PlaceName } from '../../../shared/lab/place.ts'
import { type OpenPlace, openPlace } from '../../net/places.ts'
import { metresTo } from '../../place-spots.ts'
import { takeWalk } from '../../walk-there.ts'
import type { HallWords } from '../hall-words.ts'
import { goToSeat } from '../systems/answer-click.ts'
import type { Frame, World } from '../world.ts'
import type { MakePlaceScene, PlaceScene } from './place-scene.ts'
import { SCENES } from './scenes.ts'

/** metres: what is nearer comes, what is farther goes */
const NEAR = 18
const FAR = 26
const LOOK_EVERY_MS = 400

interface Drawn {
  readonly open: OpenPlace<PlaceName>
  scene: PlaceScene | null
  /** what was shown last */
  seen: unknown
  words: HallWords | null
  isGone: boolean
}

export interface AttendedPlaces {
  attend(frame: Frame): void
  dispose(): void
}

/** Their things stand within `parent`. */
export function attendPlaces(world: World, parent: Object3D): AttendedPlaces {
  const drawn = new Map<PlaceName, Drawn>()
  let lookedMs = Number.NEGATIVE_INFINITY

  const come = (place: PlaceName, fetch: () => Promise<MakePlaceScene<PlaceName>>): void => {
    const open = openPlace(world.sitting, place)
    const one: Drawn = { open, scene: null, seen: null, words: null, isGone: false }
    drawn.set(place, one)
    const make = async () => {
      const scene = await (await fetch())({ tier: world.tier, language: world.words.language })
      if (one.isGone) return scene.dispose()
      one.scene = scene
      parent.add(scene.object)
    }
    make().catch((fault: unknown) => {
      console.error(fault)
      go(place, one)
    })
  }
  const go = (place: PlaceName, one: Drawn): void => {
    if (one.isGone) return
    one.isGone = true
    drawn.delete(place)
    one.open.close()
    if (!one.scene) return
    parent.remove(one.scene.object)
    one.scene.dispose()
  }

  const look = (): void => {
    const { x, z } = world.sitting.walk.own
    const { gallery, closedCorners, chapters } = world.sitting.store.getState()
    for (const place of PLACES) {
      const fetch = SCENES[place] as (() => Promise<MakePlaceScene<PlaceName>>) | undefined
      const one = drawn.get(place)
      // that a corner is private is seen across the hall, and what stands on the wall
      const isSeen = place === 'wall' ? chapters.shown : place === 'corners' && closedCorners > 0
      const metres = isSeen ? 0 : metresTo(place, x, z)
      // of the places a gallery sees the wall alone
      const isHere = gallery === 0 || place === 'wall'
      if (!one && fetch && isHere && metres < NEAR) come(place, fetch)
      // a scene is made in one language
      else if (one && (metres > FAR || (one.words && one.words.language !== world.words.language)))
        go(place, one)
    }
  }

  return {
    attend(frame) {
      const seat = takeWalk(world.sitting)
      if (seat !== null) goToSeat(world, seat)
      if (frame.nowMs - lookedMs > LOOK_EVERY_MS) {
        lookedMs = frame.nowMs
        look()
      }
      for (const one of drawn.values()) {
        const { scene } = one
        if (!scene) continue
        const { shown, own } = one.open.store.getState()
        if (shown !== null && (one.seen !== one.open.store.getState() || one.words !== world.words)) {
          one.seen = one.open.store.getState()
          one.words = world.words
          scene.show({ shown, own, words: world.words })
        }
        scene.frame?.(frame, world)
      }
    },
    dispose() {
      for (const [place, one] of [...drawn]) go(place, one)
    },
  }
}
