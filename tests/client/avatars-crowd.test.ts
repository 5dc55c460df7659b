// The crowd without a GPU: who is drawn, by which batch, and that frames make no garbage of the batches.
import { readFileSync } from 'node:fs'
import { type BufferGeometry, type InstancedBufferGeometry, type Mesh, PerspectiveCamera } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { type Crowd, createCrowd } from '../../client/scene/avatars/crowd.ts'
import { type Figures, readFigures } from '../../client/scene/avatars/figures.ts'
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
const instances = (mesh: Mesh): number => (mesh.geometry as InstancedBufferGeometry).instanceCount
/** The last mesh holds the shadows: one for each person who is seen. */
const seen = (crowd: Crowd): number => instances(meshes(crowd).at(-1)!)

describe('the crowd', () => {
  test('draws a thousand people in at most 35 calls', () => {
    const crowd = createCrowd(figures, 1000)
    for (let i = 0; i < 1000; i++)
      crowd.put(i, stand((i % 40) - 20, -Math.floor(i / 40) * 2), LOOKS[i % LOOKS.length]!.code, 'none')
    crowd.setCount(1000)
    crowd.frame(viewFrom(8), 0)
    expect(drawn(crowd).length).toBeLessThanOrEqual(35)
    expect(meshes(crowd).length).toBeLessThanOrEqual(35)
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
    const { array } = meshes(crowd).at(-1)!.geometry.getAttribute('motion')
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
    const { array } = meshes(crowd).at(-1)!.geometry.getAttribute('place')
    // the default look has row 0; whoever comes next gets the next
    expect([array[0], array[1], array[2], array[3], array[6], array[7]]).toEqual([0.5, 0.25, -1, 2, 1, 1])
  })
})

describe('five hundred people over the whole hall', () => {
  /** Triangles that one frame draws, as seen from the gallery. */
  const trianglesAt = (detail: number): number => {
    const crowd = createCrowd(figures, 500, { detail })
    for (let i = 0; i < 500; i++)
      crowd.put(i, stand(((i * 7.31) % 46) - 23, -((i * 3.77) % 46)), LOOKS[i % LOOKS.length]!.code, 'none')
    crowd.setCount(500)
    const camera = new PerspectiveCamera(60, 16 / 9, 0.1, 400)
    camera.position.set(0, 6, 14)
    camera.lookAt(0, 1, -20)
    camera.updateMatrixWorld()
    crowd.frame(camera, 0)
    return drawn(crowd).reduce(
      (sum, mesh) =>
        sum + (instances(mesh) * (mesh.geometry.index ?? mesh.geometry.getAttribute('position')).count) / 3,
      0,
    )
  }

  test('are drawn with the triangles that each tier can spare', () => {
    expect(trianglesAt(1.6)).toBeLessThan(800_000)
    expect(trianglesAt(1)).toBeLessThan(420_000)
    expect(trianglesAt(0.15)).toBeLessThan(170_000)
  })
})
