// The looks that people choose from: each paints what its figure needs.
import { describe, expect, test } from 'vitest'
import { asFigure, CHOICES, choicesIn, codeOf, countOf } from '../../../shared/hall/look-code.ts'
import {
  DEFAULT_LOOK,
  FIGURES,
  isLook,
  LOOK_BY_CODE,
  LOOKS,
  lookOf,
  MESHES,
  meshOf,
  REGIONS,
} from '../../../shared/hall/looks.ts'

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
    const needed = ['skin', 'lips', 'garment', 'accent', 'shoes', 'brows', 'iris'] as const
    expect(LOOKS.filter(({ colours }) => needed.some((region) => colours[region] === undefined))).toEqual([])
  })

  test('are known by their code and by nothing else', () => {
    expect(isLook(DEFAULT_LOOK)).toBe(true)
    expect(
      ['', 'suit', 'suit-99', '__proto__', 'constructor', '2-', '2-zzzzzzzzzzzz', '3-200000000000'].filter(
        isLook,
      ),
    ).toEqual([])
  })
})

describe('forms of dress that share a sculpted figure', () => {
  test('are the sari and the pollera, over the long dress; each paints cloth that the others leave out', () => {
    expect(FIGURES.filter((figure) => meshOf(figure) !== figure)).toEqual(['sari', 'pollera'])
    const clothOf = (figure: string) =>
      (['wrap', 'drape', 'mantle', 'hat'] as const).filter(
        (region) => LOOK_BY_CODE.get(`${figure}-1`)!.colours[region] !== undefined,
      )
    expect(['dress', 'sari', 'pollera'].map(clothOf)).toEqual([['wrap'], ['drape'], ['mantle', 'hat']])
  })

  test('stand at the end of the list: the codes that browsers keep go on meaning the same', () => {
    expect(FIGURES.slice(0, 8)).toEqual(MESHES)
    expect(lookOf('2-750000000000')?.figure).toBe('boubou')
  })
})

test('a cane and a wheelchair are chosen instead of each other, and only a cane is part of the figure', () => {
  const aided = [0, 1, 2].map((aid) => lookOf(codeOf({ ...LOOKS[0]!.choices, aid }))!)
  expect(aided.map(({ traits, colours }) => [traits.aid, colours.cane !== undefined])).toEqual([
    ['none', false],
    ['wheelchair', false],
    ['cane', true],
  ])
})

describe('a code of choices', () => {
  test('says every look that is ready to wear, and gives its choices back', () => {
    expect(LOOKS.map(({ choices }) => choicesIn(codeOf(choices)))).toEqual(
      LOOKS.map(({ choices }) => choices),
    )
    expect(codeOf(LOOKS.find(({ code }) => code === 'suit-3')!.choices)).toBe('2-203020401220')
    expect(lookOf('2-203020401220')!.colours).toEqual(LOOK_BY_CODE.get('suit-3')!.colours)
  })

  test('holds each number up to the end of its list and none beyond', () => {
    for (const figure of FIGURES)
      for (const choice of CHOICES) {
        const first = asFigure(LOOKS[0]!.choices, figure)
        const count = countOf(figure, choice)
        expect([
          isLook(codeOf({ ...first, [choice]: count - 1 })),
          isLook(codeOf({ ...first, [choice]: count })),
        ]).toEqual([true, false])
      }
  })

  test('keeps skin, face and body in another figure, and clothes begin anew', () => {
    const { choices } = LOOK_BY_CODE.get('suit-8')!
    expect(asFigure(choices, 'dress')).toEqual({
      ...choices,
      figure: 'dress',
      cover: 0,
      colour: 0,
      second: 0,
      beard: 0,
    })
  })
})
