// Words on the great ring stand in order and never touch.
import { describe, expect, test } from 'vitest'
import { fill, Sheet, spread, type Word } from '../../client/scene/hall/pictures/ring-layout.ts'

/** A word whose ink is a block, `half` to both sides and `tall` over its baseline. */
function block(text: string, half: number, tall: number): Word {
  const stencil: number[] = []
  for (let x = -half; x <= half; x += 1) for (let y = 0; y < tall; y += 1) stencil.push(x, -y)
  return { text, size: tall, half, stencil: Int16Array.from(stencil) }
}

const inkOf = ({ x, y, stencil }: Word & { x: number; y: number }): string[] =>
  Array.from({ length: stencil.length / 2 }, (_, i) => `${x + stencil[i * 2]!},${y + stencil[i * 2 + 1]!}`)

describe('the words of the ring', () => {
  test('are spread from right to left over the whole width', () => {
    const placed = spread(new Sheet(100, 40), [block('one', 10, 9), block('two', 10, 9)], [20, 24], 1)
    expect(placed.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['one', 70, 20],
      ['two', 30, 24],
    ])
  })

  test('fill what is left without touching, in the order of their sentence', () => {
    const sheet = new Sheet(200, 60)
    const great = spread(sheet, [block('great', 40, 30)], [45], 2)
    const small = fill(sheet, [block('a', 8, 6), block('b', 12, 6)], { rows: [30, 12], space: 3, air: 1 })
    const ink = [...great, ...small].flatMap(inkOf)
    expect(new Set(ink).size).toBe(ink.length)
    expect(small.map(({ text }) => text).join('')).toMatch(/^(ab){3,}a?$/)
    expect(small.every(({ x }, i) => i === 0 || x < small[i - 1]!.x)).toBe(true)
    // those that would cross the great word stand above it
    expect(new Set(small.map(({ y }) => y))).toEqual(new Set([30, 12]))
  })

  test('end where nothing fits any more', () => {
    expect(fill(new Sheet(20, 20), [block('wide', 30, 5)], { rows: [10], space: 1, air: 1 })).toEqual([])
  })

  test('leave places that are taken, and edges, bare', () => {
    const sheet = new Sheet(30, 30)
    sheet.block(15, 15, 3)
    expect([sheet.isBare(15, 15, 1), sheet.isBare(1, 1, 3), sheet.isBare(7, 7, 3)]).toEqual([
      false,
      false,
      true,
    ])
  })
})
