// Where there is no graphics card only what is seen of the building is drawn, and its light is kept in the vertices.
import {
  BoxGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  Frustum,
  HemisphereLight,
  Matrix4,
  PerspectiveCamera,
  PlaneGeometry,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { cutIntoChunks } from '../../client/scene/hall/chunks.ts'
import { Batch } from '../../client/scene/hall/kit/batch.ts'
import { place } from '../../client/scene/hall/kit/place.ts'
import { fullRing } from '../../client/scene/hall/kit/ring.ts'
import { visibleSize } from '../../client/scene/hall/kit/visible-size.ts'
import { develop } from '../../client/scene/hall/matter/film.ts'
import { keepLight, makeRoom } from '../../client/scene/hall/matter/kept-light.ts'
import { newMoodLight } from '../../client/scene/hall/mood-light.ts'
import { listVisible, lookAnew, newSight, type Sight } from '../../client/scene/hall/visible.ts'

const STONE = { colour: '#808080', rough: 0.5 }

describe('how large a part looks', () => {
  test.each([
    ['a box: the second of its sides', new BoxGeometry(2, 0.5, 0.1), 0.5],
    ['a rod: its thickness', new BoxGeometry(0.05, 3, 0.05), 0.05],
    [
      'a thin ring of thirty metres: its profile, not its reach',
      fullRing({ inner: 29.9, outer: 30, bottom: 0, top: 0.1 }, 48),
      0.25,
    ],
    ['nothing at all', new PlaneGeometry(0, 0), 0],
  ])('%s', (_, part, size) => {
    expect(visibleSize(part)).toBeCloseTo(size, 1)
  })
})

/** Looks from a place along the middle line of the hall, or at another place. */
function sightFrom(from: readonly number[], at: readonly number[] = [0, 0, 0], isAround = false) {
  const camera = new PerspectiveCamera(56, 16 / 9, 0.1, 400)
  camera.position.set(from[0]!, from[1]!, from[2]!)
  camera.lookAt(at[0]!, at[1]!, at[2]!)
  camera.updateMatrixWorld()
  const sight = newSight()
  lookAnew(sight, camera, isAround)
  return { camera, sight }
}

/** A stock of boxes at those places along x, z and with that side. */
function boxes(...places: readonly (readonly [x: number, z: number, side: number])[]) {
  const batch = new Batch()
  for (const [x, z, side] of places) batch.add(new BoxGeometry(side, side, side), STONE, place(x, 0, z))
  const { parts } = batch
  return { parts, geometry: batch.merge() }
}

/** For each box how many of its twelve triangles are listed, in the order in which they first are. */
function listed(stock: ReturnType<typeof boxes>, sight: Sight, leavesFrom?: number): readonly string[] {
  const chunks = cutIntoChunks({ ...stock, ...(leavesFrom === undefined ? {} : { leavesFrom }) })
  const list = new Uint32Array(chunks.most)
  const corners = [...list.subarray(0, listVisible(chunks, sight, list))]
  const counts = new Map<number, number>()
  // a box has 24 corners of its own
  for (const corner of corners)
    counts.set(Math.floor(corner / 24), (counts.get(Math.floor(corner / 24)) ?? 0) + 1 / 3)
  return [...counts].map(([box, count]) => `${box}: ${Math.round(count)}`)
}

describe('what is drawn of the building', () => {
  test('is cut into pieces that hold every triangle once, those without an area left out', () => {
    const whole = fullRing({ inner: 20, outer: 21, bottom: 0, top: 1 }, 48)
    const { geometry, parts } = boxes([0, 0, 1])
    const ring = { geometry: whole, parts: [{ indices: whole.index!.count, size: 1 }] }
    const flat = { geometry: new BoxGeometry(1, 0, 1), parts: [{ indices: 36, size: 1 }] }
    const box = cutIntoChunks({ geometry, parts })
    expect([box.count, [...box.corners], box.most]).toEqual([1, [...geometry.index!.array], 36])
    const { count, from, balls, corners } = cutIntoChunks(ring)
    expect(corners.length).toBe(whole.index!.count)
    expect([count > 15, from.at(-1)]).toEqual([true, corners.length / 3])
    expect(Math.max(...Array.from({ length: count }, (_, i) => balls[i * 4 + 3]!))).toBeLessThan(20)
    expect(cutIntoChunks(flat).corners.length / 3).toBe(4)
  })

  test('is what faces the eye, of what stands in view', () => {
    const stock = boxes([0, 0, 2], [40, 10, 2], [0, 24, 2])
    // before the first box at its front, beside the second, with the third behind
    expect(listed(stock, sightFrom([0, 0, 10]).sight)).toEqual(['0: 2'])
    // from a corner of the first three sides are seen
    expect(listed(stock, sightFrom([6, 6, 6]).sight)).toEqual(['0: 6'])
  })

  test('is everything around for two eyes that turn quickly', () => {
    const stock = boxes([0, 0, 2], [40, 10, 2], [0, 24, 2])
    expect(listed(stock, sightFrom([0, 0, 10], [0, 0, 0], true).sight)).toEqual(['0: 2', '2: 2', '1: 2'])
  })

  test('comes nearest first', () => {
    const stock = boxes([0, -20, 2], [0, 4, 2], [0, -8, 2])
    expect(listed(stock, sightFrom([0, 0, 10]).sight)).toEqual(['1: 2', '2: 2', '0: 2'])
  })

  test('leaves out from afar what is small', () => {
    const stock = boxes([0, 0, 0.1], [0, -3, 0.5])
    const from = (z: number) => listed(stock, sightFrom([0, 0, z]).sight)
    // of what is as small as a step all sides but the back may come to be seen
    expect([from(10), from(30), from(100)]).toEqual([['0: 10', '1: 10'], ['1: 10'], []])
  })

  test('shows leaves from their backs, too', () => {
    expect(listed(boxes([0, 0, 2], [0, -6, 2]), sightFrom([0, 0, 10]).sight, 1)).toEqual(['0: 2', '1: 12'])
  })

  test('is listed anew after a step or a turn, and holds until then', () => {
    const { camera, sight } = sightFrom([0, 0, 10])
    const stock = boxes(...Array.from({ length: 60 }, (_, i) => [i - 30, -5, 0.9] as const))
    const before = listed(stock, sight)
    camera.position.set(0.2, 0, 9.9)
    camera.rotateY(0.06)
    camera.updateMatrixWorld()
    expect(lookAnew(sight, camera, false)).toBe(false)
    const there = newSight()
    lookAnew(there, camera, false)
    // what is in view from there was in the list already: both lists have room at their ends
    const planes = new Frustum().setFromProjectionMatrix(
      new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
    )
    const seen = stock.parts.flatMap((_, i) =>
      planes.containsPoint(new Vector3(i - 30, 0, -4.55)) ? [i] : [],
    )
    const boxesIn = (list: readonly string[]): number[] => list.map((line) => Number(line.split(':')[0]))
    expect(seen.length).toBeGreaterThan(20)
    expect(boxesIn(before)).toEqual(expect.arrayContaining(seen))
    camera.rotateY(0.06)
    camera.updateMatrixWorld()
    expect([lookAnew(sight, camera, false), lookAnew(sight, camera, false)]).toEqual([true, false])
  })
})

describe('parts', () => {
  test('a batch may say itself how large its parts are', () => {
    const branch = new Batch().add(new CylinderGeometry(0.1, 0.1, 2), STONE).add(new BoxGeometry(), STONE)
    const tree = new Batch().addAll(branch, place(0, 0, 0), (i) => [3, 0.3][i]!)
    expect(tree.parts.map(({ size }) => size)).toEqual([3, 0.3])
  })
})

describe('kept light', () => {
  const lightOf = (finish: { glow?: number }, set: (light: ReturnType<typeof newMoodLight>) => void) => {
    const geometry = new Batch()
      .add(new PlaneGeometry().rotateX(-Math.PI / 2), { ...STONE, ...finish })
      .merge()
    makeRoom(geometry)
    const [sun, sky, light] = [
      new DirectionalLight('#ffffff', Math.PI),
      new HemisphereLight(0, 0, 0),
      newMoodLight(),
    ]
    sun.position.set(0, 1, 0)
    set(light)
    keepLight(geometry, { sun, sky, light, exposure: 1 })
    return [...(geometry.attributes.lit!.array as Uint8Array).slice(0, 3)]
  }

  test('a floor under the sun has the colour that the film makes of it', () => {
    const grey = (128 / 255) ** 2.2
    const bytes = new Uint8Array(3)
    develop(bytes, 0, grey, grey, grey, 1)
    expect(lightOf({}, () => undefined)).toEqual([...bytes])
  })

  test('what a lamp lights is warm, a lamp itself is not', () => {
    const withLamps = (light: ReturnType<typeof newMoodLight>): void => {
      light.lamps.value = 2
    }
    const [lit, lamp] = [lightOf({ glow: 0.5 }, withLamps), lightOf({ glow: 1 }, withLamps)]
    expect([lit[0]! - lit[2]! > 20, Math.abs(lamp[0]! - lamp[2]!) <= 1]).toEqual([true, true])
  })

  test('the film keeps black black and greys grey, and does not go beyond white', () => {
    const bytes = new Uint8Array(3)
    const through = (light: number): number[] => {
      develop(bytes, 0, light, light, light, 1)
      return [...bytes]
    }
    const [black, grey, bright] = [through(0), through(0.18), through(50)]
    expect([black, new Set(grey).size, bright]).toEqual([[0, 0, 0], 1, [255, 255, 255]])
    // middle grey comes out near the middle, as from three's own film
    expect(Math.abs(grey[0]! / 255 - new Color().setRGB(0.2, 0.2, 0.2).convertLinearToSRGB().r)).toBeLessThan(
      0.06,
    )
  })
})
