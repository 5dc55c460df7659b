// What the material of people adds to three's own: every place that it writes into is there, and the light is the hall's.
import { ShaderLib, UniformsUtils, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { indoorLight } from '../../client/scene/avatars/crowd-light.ts'
import { crowdMaterial } from '../../client/scene/avatars/crowd-material.ts'

type Compiled = Parameters<ReturnType<typeof crowdMaterial>['onBeforeCompile']>[0]

const light = indoorLight()
const textures = { bones: {}, paints: {}, seconds: { value: 0 }, light } as unknown as Parameters<
  typeof crowdMaterial
>[0]

function compiled(bones: 2 | 4, isPlain: boolean): Compiled {
  const { vertexShader, fragmentShader, uniforms } = ShaderLib[isPlain ? 'lambert' : 'standard']
  const shader = {
    vertexShader,
    fragmentShader,
    uniforms: UniformsUtils.clone(uniforms),
  } as unknown as Compiled
  crowdMaterial(textures, bones, isPlain).onBeforeCompile(shader, undefined as never)
  return shader
}

describe.each([true, false])('plain: %s', (isPlain) => {
  const { fragmentShader, uniforms } = compiled(4, isPlain)

  test('the lamps of the house light people after the sun has, and what is hidden from light gets less of them', () => {
    const places = ['vec3 geometryNormal = normal', 'peopleFill * warmth', 'indirectDiffuse *= vPaint.a']
    const expanded = fragmentShader.replace('#include <lights_fragment_begin>', places[0]!)
    const found = places.map((text) => expanded.indexOf(text))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found).not.toContain(-1)
  })

  test('their strength is that of the mood at any time, not a copy', () => {
    light.peopleFill.value = new Vector3(1, 2, 3)
    expect(uniforms.peopleFill).toBe(light.peopleFill)
    expect(uniforms.peopleRim).toBe(light.peopleRim)
  })
})

test('folds turn the light only near by, and where a GPU draws', () => {
  const hasFolds = ([bones, isPlain]: readonly [2 | 4, boolean]) =>
    compiled(bones, isPlain).fragmentShader.includes('foldsAt(vRest) *')
  expect(
    (
      [
        [4, false],
        [2, false],
        [4, true],
      ] as const
    ).map(hasFolds),
  ).toEqual([true, false, false])
})
