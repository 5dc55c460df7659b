// The picture of the flags: a cell for every state that may be seated, small enough for the lobby.
import { statSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { FLAG_ATLAS, FLAG_IDS, flagCell } from '../../assets/flags/flags.ts'
import { MEMBERS } from '../../shared/members/members.ts'

const PICTURE = new URL('../../assets/flags/flags.webp', import.meta.url).pathname

describe('the flags', () => {
  test('are those of all states in the order of seats, and the United Nations', () => {
    expect(FLAG_IDS).toEqual([...MEMBERS.map(({ id }) => id), 'UNO'])
  })

  test('have a cell each, and delegations without a flag have none', () => {
    const { columns, rows, width, height } = FLAG_ATLAS
    expect([flagCell('AFG'), flagCell('ARG'), flagCell('UNO'), flagCell('d1')]).toEqual([
      { column: 0, row: 0 },
      { column: 6, row: 0 },
      { column: columns - 1, row: rows - 1 },
      null,
    ])
    expect([columns * width, rows * height]).toEqual([1344, 1008])
  })

  test('are one picture of that size, under 170 kB', async () => {
    const { width, height } = await sharp(PICTURE).metadata()
    expect([width, height]).toEqual([1344, 1008])
    expect(statSync(PICTURE).size).toBeLessThan(170_000)
  })

  test('stand in their cells: Japan has a red disc on white, the Emirates red at the hoist', async () => {
    const { data, info } = await sharp(PICTURE).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const pixel = (id: string, x: number, y: number): number[] => {
      const cell = flagCell(id)!
      const at = ((cell.row * FLAG_ATLAS.height + y) * info.width + cell.column * FLAG_ATLAS.width + x) * 3
      return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 255))
    }
    expect([pixel('JPN', 48, 36), pixel('JPN', 6, 6), pixel('ARE', 8, 36), pixel('ARE', 70, 36)]).toEqual([
      [1, 0, 0],
      [1, 1, 1],
      [1, 0, 0],
      [1, 1, 1],
    ])
  })
})
