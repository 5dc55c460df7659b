// Dusk: a warm low sun, a blue sky above and the glow of stone below. No shadow maps; the skylight is in the vertices.
import { DirectionalLight, Group, HemisphereLight, type Object3D } from 'three'
import type { Tier } from '../quality.ts'

const SUN = '#ffd2a0'
const SKY = '#cfdcf7'
const GROUND = '#d8b48a'

export function hallLight(tier: Tier): Object3D {
  const isPlain = tier === 'low'
  const group = new Group()
  const sun = new DirectionalLight(SUN, isPlain ? 2 : 2.5)
  sun.position.set(50, 74, 46)
  // with the hall's own reflections (captured once) less comes from the sky alone
  group.add(sun, new HemisphereLight(SKY, GROUND, isPlain ? 1.75 : 0.8))
  return group
}
