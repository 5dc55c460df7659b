// Brushed steel with lit words cut through it.
import { type Material, MeshLambertMaterial, MeshStandardMaterial, type Texture } from 'three'
import type { Tier } from '../../quality.ts'
import { patch } from './grain.ts'

const LIGHT = '#ffe3b4'

export function torusMaterial(tier: Tier, words: Texture): Material {
  if (tier === 'low')
    return new MeshLambertMaterial({
      color: '#96928e',
      emissive: LIGHT,
      emissiveMap: words,
      emissiveIntensity: 1.1,
    })
  const material = new MeshStandardMaterial({
    color: '#cfd0d0',
    roughness: 0.32,
    metalness: 0.85,
    emissive: LIGHT,
    emissiveMap: words,
    emissiveIntensity: 1.5,
  })
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = patch(shader.fragmentShader, {
      // where light comes out there is no steel
      metalnessmap_fragment: `float opening=texture2D(emissiveMap,vEmissiveMapUv).g;
float metalnessFactor=metalness*(1.-opening);diffuseColor.rgb*=1.-opening*.9;`,
    })
  }
  material.customProgramCacheKey = () => 'torus'
  return material
}
