// The sun or the moon, the sky above and the glow of stone below, after the mood. No shadow maps; the skylight is in the vertices.
import { DirectionalLight, Group, HemisphereLight, type Object3D } from 'three'
import type { Tier } from '../quality.ts'
import type { Mood } from './moods.ts'

/** metres; the light is far away, only its direction counts */
const FAR = 90

export interface HallLight {
  readonly object: Object3D
  readonly sun: DirectionalLight
  readonly sky: HemisphereLight
  shine(mood: Mood): void
}

export function hallLight(tier: Tier): HallLight {
  const isPlain = tier === 'low'
  const object = new Group()
  const sun = new DirectionalLight()
  const sky = new HemisphereLight()
  object.add(sun, sky)
  return {
    object,
    sun,
    sky,
    shine: ({ sun: { toward, colour, strength }, dome }) => {
      sun.color.set(colour)
      sun.intensity = strength * (isPlain ? 0.8 : 1)
      sun.position.set(...toward).setLength(FAR)
      sky.color.set(dome.sky)
      sky.groundColor.set(dome.ground)
      // with the hall's own reflections (captured once) less comes from the sky alone
      sky.intensity = isPlain ? dome.plain : dome.strength
    },
  }
}
