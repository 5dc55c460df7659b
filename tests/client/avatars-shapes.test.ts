// Faces and builds: as many as the wardrobe offers, each different, and none pushed out of human shape.
import { describe, expect, test } from 'vitest'
import { BUILDS, FACES, PUSHES, SHAPE_GLSL, SHAPES, shapesOf } from '../../client/scene/avatars/shapes.ts'
import { BODIES, FACE_COUNT } from '../../shared/hall/attire.ts'

describe('shapes', () => {
  test('are as many faces and builds as the wardrobe offers, all different', () => {
    expect([FACES.length, BUILDS.length]).toEqual([FACE_COUNT, BODIES.length])
    expect(new Set([...FACES, ...BUILDS].map((each) => JSON.stringify(each))).size).toBe(
      FACES.length + BUILDS.length - 1,
    )
  })

  test('add up in the order of the list', () => {
    const shapes = shapesOf(1, 2)
    expect(shapes.length).toBe(SHAPES.length)
    expect([shapes[SHAPES.indexOf('width')], shapes[SHAPES.indexOf('shoulders')]]).toEqual([-0.7 + 0.2, 1])
    expect(shapesOf(0, 0)).toEqual(SHAPES.map(() => 0))
  })

  test('move skin by centimetres at most, and each is used', () => {
    const far = PUSHES.map(({ by }) => Math.hypot(...by)).filter((metres) => metres > 0.06)
    expect(far).toEqual([])
    expect(new Set(PUSHES.map(({ of }) => of))).toEqual(new Set(SHAPES))
    expect(SHAPE_GLSL.match(/push\(p, n/g)?.length).toBe(PUSHES.length)
  })
})
