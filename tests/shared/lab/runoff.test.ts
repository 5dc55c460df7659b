// The ranked vote by hand: every round, and what happens where several have fewest.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesOf } from '../../../shared/lab/lab/clauses.ts'
import { countRunoff } from '../../../shared/lab/lab/runoff.ts'

/** '3 abc' stands for three ballots that rank a, b, c. */
const ballots = (...groups: readonly string[]): string[][] =>
  groups.flatMap((group) => {
    const [count = '0', ranking = ''] = group.split(' ')
    return Array.from({ length: Number(count) }, () => [...ranking])
  })
const told = (candidates: string, ...groups: readonly string[]) => {
  const { rounds, winner, tied } = countRunoff([...candidates], ballots(...groups))
  const steps = rounds.map(({ firsts, by, who, spent }) => {
    const votes = firsts.map((each) => `${each.candidate}${each.votes}`).join(' ')
    return `${votes}${spent > 0 ? ` spent ${spent}` : ''}: ${by} ${who.join('')}`
  })
  return [...steps, winner ?? `tied ${tied.join('')}`]
}

test.each([
  ['a majority at once', 'abc', ['3 ab', '1 b', '1 c'], ['a3 b1 c1: majority a', 'a']],
  [
    'the last goes out and their ballots count for the next',
    'abc',
    ['4 a', '3 b', '2 cb'],
    ['a4 b3 c2: fewest c', 'a4 b5: majority b', 'b'],
  ],
  [
    'a ballot without a next is spent, and half of the others is enough',
    'abc',
    ['4 a', '3 b', '2 c'],
    ['a4 b3 c2: fewest c', 'a4 b3 spent 2: majority a', 'a'],
  ],
  [
    'of several with fewest, the one with fewer before goes out',
    'abcd',
    ['4 a', '3 bc', '2 cb', '1 dc'],
    ['a4 b3 c2 d1: fewest d', 'a4 b3 c3: earlier c', 'a4 b5 spent 1: majority b', 'b'],
  ],
  [
    'those who were always alike go out together',
    'abc',
    ['3 a', '2 ba', '2 ca'],
    ['a3 b2 c2: together bc', 'a7: majority a', 'a'],
  ],
  ['all that are left are alike', 'ab', ['2 a', '2 b'], ['a2 b2: tie ab', 'tied ab']],
  ['nobody has voted', 'ab', [], ['tied ']],
  ['empty ballots are none', 'ab', ['2 ', '1 b'], ['a0 b1: majority b', 'b']],
])('%s', (_, candidates, groups, steps) => {
  expect(told(candidates, ...groups)).toEqual(steps)
})

test('it ends, whatever is cast, and says the same whatever the order of ballots', () => {
  const ballot = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'])
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 30 }), (cast) => {
      const count = countRunoff(['a', 'b', 'c', 'd', 'e'], cast)
      expect(count.rounds.length).toBeLessThanOrEqual(5)
      expect(countRunoff(['a', 'b', 'c', 'd', 'e'], cast.toReversed())).toEqual(count)
      for (const { firsts, spent } of count.rounds)
        expect(firsts.reduce((sum, { votes }) => sum + votes, spent)).toBe(count.ballots)
    }),
  )
})

test('a text becomes paragraphs of a draft resolution', () => {
  const text = 'Recalling the river,\n\n1. Asks for peace;\nand quiet\n2) Thanks all.'
  expect(clausesOf('Peace', text)).toEqual({
    title: 'Peace',
    preamble: ['Recalling the river,'],
    operative: ['Asks for peace;\nand quiet', 'Thanks all.'],
  })
  expect(clausesOf('سلام', 'إذ تشير إلى النهر،\n١- تدعو إلى السلام؛\n٢- تشكر الجميع.')).toEqual({
    title: 'سلام',
    preamble: ['إذ تشير إلى النهر،'],
    operative: ['تدعو إلى السلام؛', 'تشكر الجميع.'],
  })
  expect(clausesOf('T', 'One.\nTwo.')).toEqual({ title: 'T', preamble: [], operative: ['One.', 'Two.'] })
})
