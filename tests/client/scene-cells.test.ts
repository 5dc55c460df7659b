// Where there is no graphics card the building is cut into squares, thinned with distance, and its light is kept in the vertices.
import {
  BoxGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  FrontSide,
  HemisphereLight,
  PlaneGeometry,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { cutIntoCells, thinCells } from '../../client/scene/hall/cells.ts'
import { Batch } from '../../client/scene/hall/kit/batch.ts'
import { place } from '../../client/scene/hall/kit/place.ts'
import { fullRing } from '../../client/scene/hall/kit/ring.ts'
import { visibleSize } from '../../client/scene/hall/kit/visible-size.ts'
import { develop } from '../../client/scene/hall/matter/film.ts'
import { keepLight, keptMaterial, makeRoom } from '../../client/scene/hall/matter/kept-light.ts'
import { newMoodLight } from '../../client/scene/hall/mood-light.ts'

const STONE = { colour: '#808080', rough: 0.5 }
const SIDES = { large: 40, small: 10 }

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

function twoPlaces() {
  const batch = new Batch()
  const [large, small] = [new BoxGeometry(3, 3, 3), new BoxGeometry(0.1, 0.1, 0.1)]
  for (const x of [0, 120]) batch.add(large, STONE, place(x, 0, 0)).add(small, STONE, place(x, 2, 0))
  const { parts } = batch
  const geometry = batch.merge()
  makeRoom(geometry)
  return { geometry, cells: cutIntoCells(geometry, parts, keptMaterial(FrontSide), SIDES) }
}

describe('squares', () => {
  test('hold every triangle once, and share their vertices', () => {
    const { geometry, cells } = twoPlaces()
    const corners = cells.flatMap(({ mesh }) => [...mesh.geometry.index!.array])
    expect(cells.length).toBe(4)
    expect(corners.toSorted((a, b) => a - b)).toEqual([...geometry.index!.array].toSorted((a, b) => a - b))
    for (const { mesh } of cells) expect(mesh.geometry.attributes.position).toBe(geometry.attributes.position)
  })

  test('are known by where they are, so that those out of view need not be drawn', () => {
    expect(twoPlaces().cells.map(({ ball }) => Math.round(ball.center.x))).toEqual([0, 0, 120, 120])
  })

  test('from afar show large parts only, and small ones again from near', () => {
    const { cells } = twoPlaces()
    const shown = (): boolean[] => cells.map(({ mesh }) => mesh.visible)
    thinCells(cells, new Vector3(0, 2, 3))
    const fromNear = shown()
    thinCells(cells, new Vector3(120, 2, 3))
    expect([fromNear, shown()]).toEqual([
      [true, true, true, false],
      [true, false, true, true],
    ])
  })

  test('draw of a square the parts that are large enough', () => {
    const batch = new Batch()
    for (const size of [0.1, 0.5]) batch.add(new BoxGeometry(size, size, size), STONE, place(0, 0, 0))
    const { parts } = batch
    const geometry = batch.merge()
    makeRoom(geometry)
    const cells = cutIntoCells(geometry, parts, keptMaterial(FrontSide), SIDES)
    const drawn = [0, 20, 80].map((far) => {
      thinCells(cells, new Vector3(0, 0, far))
      return cells.map(({ mesh }) => (mesh.visible ? mesh.geometry.drawRange.count / 3 : 0))
    })
    expect(drawn).toEqual([[24], [12], [0]])
  })

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
