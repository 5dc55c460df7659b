// The whole picture: a thousand people in time, the same for the same answers, and nothing in it of fewer than three people.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEAST_GROUP } from '../../../../shared/lab/opinion/limits.ts'
import { marksFrom } from '../../../../shared/lab/opinion/map/marks.ts'
import { nextOf } from '../../../../shared/lab/opinion/map/next-statement.ts'
import { ownPlaceIn } from '../../../../shared/lab/opinion/map/own-place.ts'
import { pictureOf } from '../../../../shared/lab/opinion/map/picture.ts'
import { seenIn } from '../../../../shared/lab/opinion/map/tallies.ts'
import { camps, numbersTo, shuffled } from './sample-answers.ts'

const LEAST_MS = 500
const TRIES = 5

describe('a thousand people and fifty statements', () => {
  const rows = camps(1000, 50, 3)
  const numbers = numbersTo(50)

  test('are placed in under 500 ms', () => {
    // of several, since the machine may be busy with something else in one of them
    const times = Array.from({ length: TRIES }, () => {
      const started = performance.now()
      pictureOf(rows, numbers)
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(LEAST_MS)
  })

  test('give the same picture whoever came first', () => {
    expect(pictureOf(shuffled(rows), numbers)).toEqual(pictureOf(rows, numbers))
  })

  test('stand in the camps that are in their answers', () => {
    const picture = pictureOf(rows, numbers)!
    expect(picture.groups.map(({ size }) => size).toSorted()).toEqual([333, 333, 334])
    expect(picture.marks).toHaveLength(4000)
  })
})

describe('a picture', () => {
  test('is not drawn of five people, or of two statements', () => {
    expect(pictureOf(['aaa', 'aad', 'ada', 'daa', 'ddd'], [1, 2, 3])).toBeNull()
    expect(pictureOf(['aa', 'ad', 'ad', 'da', 'dd', 'dd'], [1, 2])).toBeNull()
  })

  test('is the same to the last sign for the same answers in any order, and says nothing of fewer than three', () => {
    const row = fc.stringMatching(/^[adp-]{6}$/)
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 25 }), fc.integer(), (rows, seed) => {
        const picture = pictureOf(rows, [1, 2, 4, 5, 6])
        expect(pictureOf(shuffled(rows, seed), [1, 2, 4, 5, 6])).toEqual(picture)
        for (const { all, groups } of picture?.statements ?? [])
          for (const tally of [all, ...groups])
            if (tally) expect(seenIn(tally)).toBeGreaterThanOrEqual(LEAST_GROUP)
        for (const { size } of picture?.groups ?? []) expect(size).toBeGreaterThanOrEqual(LEAST_GROUP)
      }),
      { numRuns: 60 },
    )
  })

  test('leaves out of a sum what would follow by taking away', () => {
    // of one camp two people answered the sixth statement, of the other four
    const rows = ['aaadda', 'aaadda', 'aaadd-', 'aaadd-', 'dddaad', 'dddaad', 'dddaad', 'dddaad']
    const more = rows.map((each) => `${each}${each.startsWith('a') ? 'ad' : 'da'}`)
    const { statements } = pictureOf(more, numbersTo(8))!
    expect(statements[5]).toMatchObject({ all: [0, 4, 0] })
    expect(statements[5]!.groups.filter((tally) => tally !== null)).toEqual([[0, 4, 0]])
  })

  test('shows each their own place by their own answers, where one of the marks is', () => {
    const rows = camps(60, 12, 2)
    const picture = pictureOf(rows, numbersTo(12))!
    const marks = marksFrom(picture.marks)
    for (const row of rows) {
      const own = ownPlaceIn(picture, row)
      if (!own) continue
      const nearest = Math.min(...marks.map(({ x, y }) => Math.hypot(x - own.x, y - own.y)))
      expect(nearest).toBeLessThan(0.01)
    }
  })

  test('shows nobody a place before they have answered enough', () => {
    const picture = pictureOf(camps(60, 12, 2), numbersTo(12))!
    expect(ownPlaceIn(picture, 'aaaaaa')).toBeNull()
    expect(ownPlaceIn(picture, 'aaaaaad')).not.toBeNull()
  })
})

describe('the next statement', () => {
  const picture = pictureOf(camps(60, 12, 2), numbersTo(12))

  test('stays the same until it is answered', () => {
    expect(nextOf([2, 5, 9], picture, 'p_a 3')).toBe(nextOf([2, 5, 9], picture, 'p_a 3'))
    expect(nextOf([], picture, 'p_a 3')).toBeNull()
    expect(nextOf([4], null, 'p_a 3')).toBe(4)
  })

  test('is a new one more often than any that many have answered', () => {
    const drawn = Array.from({ length: 400 }, (_, person) =>
      nextOf([...numbersTo(12), 13], picture, `p_${person} 0`),
    )
    const times = (number: number): number => drawn.filter((each) => each === number).length
    expect(times(13)).toBeGreaterThan(Math.max(...numbersTo(12).map(times)))
  })
})
