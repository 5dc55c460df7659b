// The looks that people choose from: each paints what its figure needs.
import { describe, expect, test } from 'vitest'
import { DEFAULT_LOOK, FIGURES, isLook, LOOK_BY_CODE, LOOKS, REGIONS } from '../../../shared/hall/looks.ts'

describe('looks', () => {
  test('are named after a figure, each once, and every figure has some', () => {
    expect(LOOKS.filter(({ code, figure }) => !new RegExp(`^${figure}-[1-9]$`).test(code))).toEqual([])
    expect(new Set(LOOKS.map(({ figure }) => figure))).toEqual(new Set(FIGURES))
    expect(LOOK_BY_CODE.size).toBe(LOOKS.length)
  })

  test('paint known parts in plain colours', () => {
    const paints = LOOKS.flatMap(({ colours }) => Object.entries(colours))
    expect(paints.filter(([region]) => !(REGIONS as readonly string[]).includes(region))).toEqual([])
    expect(paints.filter(([, colour]) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([])
  })

  test('paint skin, clothes and shoes of everyone', () => {
    const needed = ['skin', 'garment', 'second', 'accent', 'shoes', 'brows'] as const
    expect(LOOKS.filter(({ colours }) => needed.some((region) => colours[region] === undefined))).toEqual([])
  })

  test('are known by their code and by nothing else', () => {
    expect(isLook(DEFAULT_LOOK)).toBe(true)
    expect(['', 'suit', 'suit-99', '__proto__', 'constructor'].filter(isLook)).toEqual([])
  })
})
