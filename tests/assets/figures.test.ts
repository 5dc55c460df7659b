// The baked figures: that they are those of the sources, small enough, and come out of the file whole.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type BakedMesh, contentsOf, packFigures } from '../../assets/figures/pack.ts'
import { BONES } from '../../assets/figures/skeleton.ts'
import { sourcesHash } from '../../assets/figures/sources.ts'
import { unpackFigures } from '../../assets/figures/unpack.ts'
import { weightsAt } from '../../assets/figures/weights.ts'
import { MESHES, REGIONS } from '../../shared/hall/looks.ts'

const read = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../assets/figures/${name}`, import.meta.url)))
const manifest = JSON.parse(new TextDecoder().decode(read('figures.json')))

describe('figures.bin', () => {
  test('was baked from these sources (node assets/figures/bake.ts)', () => {
    expect([manifest.sources, manifest.bytes]).toEqual([sourcesHash(), read('figures.bin').length])
  })

  test('is under 450 kB and holds four levels of each figure', async () => {
    const meshes = await unpackFigures(read('figures.bin'))
    expect(read('figures.bin').length).toBeLessThan(450_000)
    expect(meshes.map(({ figure, level }) => `${figure} ${level}`)).toEqual(
      MESHES.flatMap((figure) => [0, 1, 2, 3].map((level) => `${figure} ${level}`)),
    )
    const most = [12_000, 3600, 1250, 440]
    expect(meshes.filter(({ level, triangles }) => triangles > most[level]!)).toEqual([])
  })

  test('holds bodies of human size, with weights that sum up, known bones and known regions', async () => {
    for (const { positions, weights, bones, paint, indices, vertices } of await unpackFigures(
      read('figures.bin'),
    )) {
      const heights = positions.filter((_, i) => i % 3 === 1)
      expect([Math.min(...heights) > -0.02, Math.max(...heights) > 1.7, Math.max(...heights) < 1.85]).toEqual(
        [true, true, true],
      )
      const sums = Array.from({ length: vertices }, (_, i) =>
        weights.subarray(i * 4, i * 4 + 4).reduce((a, b) => a + b, 0),
      )
      expect(new Set(sums)).toEqual(new Set([252]))
      expect(Math.max(...bones)).toBeLessThan(BONES.length)
      expect(Math.max(...paint.filter((_, i) => i % 2 === 0))).toBeLessThan(REGIONS.length)
      expect(Math.max(...indices)).toBe(vertices - 1)
    }
  })
})

describe('packing', () => {
  const mesh: BakedMesh = {
    positions: new Float32Array([0, 0, 0, 1, -0.5, 0.25, -1, 1.75, 0.125, 0.5, 0, -2]),
    normals: new Float32Array([0, 1, 0, 0, 0, -1, 1, 0, 0, -0.6, 0, -0.8]),
    light: new Float32Array([1, 0, 1, 0]),
    regions: new Uint8Array([0, 3, 14, 1]),
    weights: [
      [[4, 1]],
      [
        [4, 0.5],
        [2, 0.5],
      ],
      [[16, 1]],
      [
        [1, 0.25],
        [0, 0.75],
      ],
    ],
    indices: new Uint32Array([0, 1, 2, 2, 1, 3]),
  }

  test('and unpacking gives the same mesh', async () => {
    const [back] = await unpackFigures(
      new Uint8Array(packFigures([{ figure: 'x', level: 0, pieces: new Map([['x', mesh]]) }])),
    )
    expect([back!.positions, back!.indices]).toEqual([mesh.positions, new Uint16Array(mesh.indices)])
    expect([...back!.paint]).toEqual([0, 255, 3, 0, 14, 255, 1, 0])
    expect([...back!.bones.subarray(0, 8)]).toEqual([4, 4, 4, 4, 2, 4, 4, 4])
    expect([...back!.weights.subarray(4, 8)]).toEqual([128, 124, 0, 0])
    mesh.normals.forEach((value, i) => {
      expect(back!.normals[i]).toBeCloseTo(value, 1)
    })
  })
})

describe('a shared piece', () => {
  const flat = (x: number): BakedMesh => ({
    positions: new Float32Array([x, 0, 0, x, 1, 0, x, 0, 1]),
    normals: new Float32Array([1, 0, 0, 1, 0, 0, 1, 0, 0]),
    light: new Float32Array([1, 1, 1]),
    regions: new Uint8Array([1, 1, 1]),
    weights: [[[0, 1]], [[0, 1]], [[0, 1]]],
    indices: new Uint32Array([0, 1, 2]),
  })

  test('is written once and stands in each figure after its own', async () => {
    const hand = flat(3)
    const figures = ['a', 'b'].map((figure, i) => ({
      figure,
      level: 0,
      pieces: new Map([
        [figure, flat(i + 1)],
        ['hand', hand],
      ]),
    }))
    expect(contentsOf(figures).contents.pieces.map(({ name }) => name)).toEqual(['a 0', 'hand 0', 'b 0'])
    const back = await unpackFigures(new Uint8Array(packFigures(figures)))
    expect(back.map(({ positions }) => [positions[0], positions[9]])).toEqual([
      [1, 3],
      [2, 3],
    ])
    expect([...back[1]!.indices]).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('weights', () => {
  test('sum to one everywhere on every kind of part', () => {
    const sums = (['head', 'neck', 'drape', 'mane', 'body', 'robe'] as const).flatMap((cling) =>
      Array.from({ length: 60 }, (_, i) => {
        const [x, y, z] = [((i * 7) % 20) / 20 - 0.5, (i * 0.03) % 1.8, ((i * 3) % 7) / 30 - 0.1]
        return [...weightsAt(cling, x, y, z).values()].reduce((a, b) => a + b, 0)
      }),
    )
    expect(sums.filter((sum) => Math.abs(sum - 1) > 0.02)).toEqual([])
  })
})
