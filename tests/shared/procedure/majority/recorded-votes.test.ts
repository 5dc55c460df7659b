// History decides as it did.
import { expect, it } from 'vitest'
import { answerOf } from './answer-of.ts'
import { RECORDED_VOTES } from './recorded-votes.ts'

it.each(RECORDED_VOTES)('$id $ref', ({ input, expect: expected }) => {
  const { outcome, reason } = answerOf(input)
  expect({ outcome, reason }).toEqual(expected)
})

it('there are many, and none twice', () => {
  expect(RECORDED_VOTES.length).toBeGreaterThan(50)
  expect(new Set(RECORDED_VOTES.map(({ id }) => id)).size).toBe(RECORDED_VOTES.length)
})
