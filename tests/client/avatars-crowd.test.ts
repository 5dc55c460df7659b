// The crowd without a GPU: who is drawn, by which batch, and that frames make no garbage of the batches.
import { readFileSync } from 'node:fs'
import {
  type BufferAttribute,
  type BufferGeometry,
  type InstancedBufferGeometry,
  type InterleavedBufferAttribute,
  type Mesh,
  PerspectiveCamera,
} from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { STRIDE } from '../../client/scene/avatars/batch.ts'
import { type Crowd, createCrowd } from '../../client/scene/avatars/crowd.ts'
import { type Figures, readFigures } from '../../client/scene/avatars/figures.ts'
import { thriftier } from '../../client/scene/avatars/sight.ts'
import { TIER_COST, type Tier } from '../../client/scene/quality.ts'
import { LOOKS } from '../../shared/hall/looks.ts'

let figures: Figures
beforeAll(async () => {
  const file = new URL('../../assets/figures/figures.bin', import.meta.url)
  figures = await readFigures(new Uint8Array(readFileSync(file)))
})

const stand = (x: number, z: number): DrawnPose => ({ x, y: 0, z, yaw: 0, gait: GAIT.stand })

function viewFrom(z: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(60, 16 / 9, 0.1, 200)
  camera.position.set(0, 1.7, z)
  camera.lookAt(0, 1, 0)
  camera.updateMatrixWorld()
  return camera
}

const meshes = (crowd: Crowd): Mesh[] => crowd.object.children as Mesh[]
const drawn = (crowd: Crowd): Mesh[] => meshes(crowd).filter(({ visible }) => visible)
/** Shadows are no instances, but two triangles each. */
const isShadows = ({ geometry }: Mesh): boolean => 'corner' in geometry.attributes
const instances = (mesh: Mesh): number =>
  isShadows(mesh)
    ? mesh.geometry.drawRange.count / 6
    : (mesh.geometry as InstancedBufferGeometry).instanceCount
const trianglesOf = (mesh: Mesh): number =>
  isShadows(mesh) ? 2 : (mesh.geometry.index ?? mesh.geometry.getAttribute('position')).count / 3
/** The last mesh holds the shadows: one for each person who is seen. */
const seen = (crowd: Crowd): number => instances(meshes(crowd).at(-1)!)

describe('the crowd', () => {
  test('lays a soft spot under everyone who is seen, a little above the floor', () => {
    const crowd = createCrowd(figures, 3)
    crowd.put(0, stand(1, -2), LOOKS[0]!.code, 'none')
    crowd.put(1, stand(0, 60), LOOKS[0]!.code, 'none')
    crowd.setCount(2)
    crowd.frame(viewFrom(8), 0)
    const { position } = meshes(crowd).at(-1)!.geometry.attributes
    const corners = Array.from({ length: 4 }, (_, i) =>
      [position!.getX(i), position!.getY(i), position!.getZ(i)].map(
        (value) => Math.round(value * 1000) / 1000,
      ),
    )
    expect(seen(crowd)).toBe(1)
    expect(corners).toEqual([
      [0.6, 0.014, -2.4],
      [0.6, 0.014, -1.6],
      [1.4, 0.014, -1.6],
      [1.4, 0.014, -2.4],
    ])
  })

  test('draws a thousand people in at most 35 calls', () => {
    const crowd = createCrowd(figures, 1000)
    for (let i = 0; i < 1000; i++)
      crowd.put(i, stand((i % 40) - 20, -Math.floor(i / 40) * 2), LOOKS[i % LOOKS.length]!.code, 'none')
    crowd.setCount(1000)
    crowd.frame(viewFrom(8), 0)
    expect(drawn(crowd).length).toBeLessThanOrEqual(35)
    expect(meshes(crowd).length).toBeLessThanOrEqual(35)
  })

  test('people afar move their limbs by turns, and are where they are in every frame; those near by always move', () => {
    const crowd = createCrowd(figures, 1, { farEvery: 3 })
    const walker = { ...stand(0, 0), gait: GAIT.walk }
    crowd.put(0, walker, 'suit-1', 'none')
    crowd.setCount(1)
    const rowsFrom = (z: number): { rows: number; places: number } => {
      const seenRows: number[] = []
      const places: number[] = []
      for (let frame = 0; frame < 12; frame++) {
        walker.x += 0.05
        crowd.frame(viewFrom(z), z + frame / 30)
        const [x = 0, , , , row = 0] = (
          drawn(crowd)[0]!.geometry.attributes.place as InterleavedBufferAttribute
        ).data.array
        seenRows.push(row)
        places.push(x)
      }
      return { rows: new Set(seenRows).size, places: new Set(places).size }
    }
    rowsFrom(4)
    expect([rowsFrom(4), rowsFrom(60)]).toEqual([
      { rows: 12, places: 12 },
      // four movements, and how they stood before
      { rows: 5, places: 12 },
    ])
  })

  test('leaves out who is behind the camera, and who is not there any more', () => {
    const crowd = createCrowd(figures, 4)
    crowd.put(0, stand(0, 0), 'suit-1', 'none')
    crowd.put(1, stand(1, 0), 'abaya-1', 'none')
    crowd.put(2, stand(0, 30), 'kandura-1', 'none')
    crowd.setCount(3)
    crowd.frame(viewFrom(6), 0)
    const all = seen(crowd)
    crowd.setCount(1)
    crowd.frame(viewFrom(6), 0.1)
    expect([all, seen(crowd)]).toEqual([2, 1])
  })

  test('shows near people finer than far ones', () => {
    const crowd = createCrowd(figures, 1)
    crowd.put(0, stand(0, 0), 'suit-1', 'none')
    crowd.setCount(1)
    const shapeFrom = (z: number): number => {
      crowd.frame(viewFrom(z), z)
      const shapes = figures.suit.map((shape: BufferGeometry) => shape.index)
      return shapes.indexOf(drawn(crowd)[0]!.geometry.index)
    }
    expect([3, 12, 25, 60].map(shapeFrom)).toEqual([0, 1, 2, 3])
  })

  test('knows people by their pose: nobody changes clip when somebody else leaves', () => {
    const crowd = createCrowd(figures, 2)
    const [leaves, stays] = [stand(0, 0), { ...stand(1, 0), gait: GAIT.sit }]
    crowd.put(0, leaves, 'suit-1', 'none')
    crowd.put(1, stays, 'hijab-1', 'none')
    crowd.setCount(2)
    crowd.frame(viewFrom(6), 0)
    crowd.put(0, stays, 'hijab-1', 'none')
    crowd.setCount(1)
    crowd.frame(viewFrom(6), 0.05)
    const { array } = drawn(crowd)[0]!.geometry.getAttribute('motion')
    expect(array[6]).toBe(1)
  })

  test('dresses an unknown look as the default one', () => {
    const crowd = createCrowd(figures, 1)
    crowd.put(0, stand(0, 0), 'no-such-look', 'none')
    crowd.setCount(1)
    crowd.frame(viewFrom(3), 0)
    expect(drawn(crowd)[0]!.geometry.index).toBe(figures.suit[0]!.index)
  })

  test('writes where a person is and how they look', () => {
    const crowd = createCrowd(figures, 1)
    crowd.put(0, { ...stand(0.5, -1), y: 0.25, yaw: 2 }, 'hijab-2', 'none')
    crowd.setCount(1)
    crowd.frame(viewFrom(3), 0)
    const { array } = drawn(crowd)[0]!.geometry.getAttribute('place')
    // the default look has row 0; whoever comes next gets the next
    expect([array[0], array[1], array[2], array[3], array[6], array[7]]).toEqual([0.5, 0.25, -1, 2, 1, 1])
  })
})

describe('who rolls, and who looks', () => {
  /** suit-3 in a wheelchair */
  const ROLLING = '2-203020401221'
  const wheelchairs = (crowd: Crowd): Mesh => meshes(crowd).at(-2)!

  test('a wheelchair stands under who uses one, but not at a desk, where one sits on its chair', () => {
    const crowd = createCrowd(figures, 2)
    crowd.put(0, stand(0, 0), ROLLING, 'none')
    crowd.put(1, { ...stand(1, 0), gait: GAIT.sit }, ROLLING, 'none')
    crowd.setCount(2)
    crowd.frame(viewFrom(5), 0)
    const chairs = wheelchairs(crowd)
    expect([instances(chairs), chairs.geometry.getAttribute('place').array[0]]).toEqual([1, 0])
    const people = drawn(crowd)[0]!.geometry.getAttribute('place').array
    expect([people[1]! > 0.05, people[STRIDE + 1]]).toEqual([true, 0])
  })

  test('everyone turns to the one who is watched, who looks ahead', () => {
    const crowd = createCrowd(figures, 2)
    const [speaker, listener] = [stand(2, 0), stand(0, -2)]
    crowd.put(0, speaker, 'suit-1', 'speak')
    crowd.put(1, listener, 'suit-1', 'none')
    crowd.setCount(2)
    crowd.watch(speaker)
    for (let frame = 0; frame < 300; frame++) crowd.frame(viewFrom(6), frame / 60)
    const { array } = drawn(crowd)[0]!.geometry.getAttribute('gaze') as BufferAttribute
    expect(array[8]).toBe(0)
    expect(array[STRIDE + 8]).toBeCloseTo(Math.PI / 4, 3)
  })
})

describe('five hundred people close together', () => {
  const trianglesAt = (tier: Tier): number => {
    const { figureDetail, figureTriangles } = TIER_COST[tier]
    const crowd = createCrowd(figures, 500, { detail: figureDetail, triangles: figureTriangles })
    const camera = new PerspectiveCamera(50, 16 / 9, 0.1, 400)
    camera.position.set(0, 4.2, 9)
    camera.lookAt(0, 1, -6)
    camera.updateMatrixWorld()
    for (let i = 0; i < 500; i++)
      crowd.put(
        i,
        stand(((i * 7.31) % 34) - 17, 4 - ((i * 3.77) % 34)),
        LOOKS[i % LOOKS.length]!.code,
        'none',
      )
    crowd.setCount(500)
    for (let frame = 0; frame < 60; frame++) crowd.frame(camera, frame / 60)
    return drawn(crowd).reduce((sum, mesh) => sum + instances(mesh) * trianglesOf(mesh), 0)
  }

  test('are drawn with the triangles that each tier can spare, within a second', () => {
    for (const tier of ['high', 'medium', 'low'] as const)
      expect(trianglesAt(tier)).toBeLessThanOrEqual(TIER_COST[tier].figureTriangles)
  })

  test('get finer again by and by when there is room', () => {
    expect([thriftier(1, 900, 800), thriftier(0.5, 700, 800), thriftier(0.5, 100, 800)]).toEqual([
      0.9, 0.5, 0.51,
    ])
    expect([thriftier(0.05, 900, 800), thriftier(0.99, 0, 800)]).toEqual([0.05, 1])
  })
})
