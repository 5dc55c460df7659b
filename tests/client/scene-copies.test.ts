// What stands many times in the hall, names included, is one geometry each, of which only what is seen is drawn.
import { Color, MeshBasicMaterial, PlaneGeometry } from 'three'
import { describe, expect, test } from 'vitest'
import { Copies } from '../../client/scene/chamber/copies.ts'
import { createPlates } from '../../client/scene/chamber/plates.ts'
import { place } from '../../client/scene/hall/kit/place.ts'

const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100 + 0)

describe('copies', () => {
  const three = () => {
    const copies = new Copies(new PlaneGeometry(2, 2), new MeshBasicMaterial(), 4)
    for (let i = 0; i < 3; i += 1)
      copies.set(i, place(i * 10, 0, 0, { yaw: Math.PI / 2 }), {
        cell: { column: i, row: 1 },
        colour: new Color(i, 0, 0.5),
      })
    copies.settle(3)
    return { copies, geometry: copies.object.geometry }
  }

  test('stand turned where they were put, each with a cell and a colour of its own', () => {
    const { position, normal, cell, color } = three().geometry.attributes
    expect(rounded(position!.array.slice(12, 24))).toEqual([10, 1, 1, 10, 1, -1, 10, -1, 1, 10, -1, -1])
    expect(rounded(normal!.array.slice(12, 15))).toEqual([1, 0, 0])
    expect(rounded(cell!.array.slice(8, 16))).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(rounded(color!.array.slice(24, 27))).toEqual([2, 0, 0.5])
  })

  test('are drawn as far as one asks for them, and none before', () => {
    const { copies, geometry } = three()
    const shown = () => [
      copies.object.visible,
      [...geometry.index!.array.slice(0, geometry.drawRange.count)].map((corner) => Math.floor(corner / 4)),
    ]
    expect(shown()).toEqual([false, []])
    copies.draw((copy) => copy !== 1)
    expect(shown()).toEqual([true, [0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2]])
    copies.draw(() => false)
    expect(shown()).toEqual([false, []])
  })
})

test('plates: each has its foot, its veil and its cell at all four corners, and as many are drawn as are shown', () => {
  const plates = createPlates(3)
  plates.set(1, 4, 2, -3, 0.5, 2, 7)
  plates.show(2)
  const { spot, cell, position, uv } = plates.geometry.attributes
  expect([...spot!.array.slice(16, 32)]).toEqual(Array(4).fill([4, 2, -3, 0.5]).flat())
  expect([...cell!.array.slice(8, 16)]).toEqual(Array(4).fill([2, 7]).flat())
  expect([...position!.array.slice(12, 24)]).toEqual([-0.5, 0.5, 0, 0.5, 0.5, 0, -0.5, -0.5, 0, 0.5, -0.5, 0])
  expect([...uv!.array.slice(8, 16)]).toEqual([0, 1, 1, 1, 0, 0, 1, 0])
  expect([plates.geometry.drawRange.count, [...plates.geometry.index!.array.slice(6, 12)]]).toEqual([
    12,
    [4, 6, 5, 6, 7, 5],
  ])
})
