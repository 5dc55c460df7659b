// What holds for the changes of any text, in whatever order they are made (PR23 to PR25).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChanges } from '../../../../shared/procedure/proposals/apply-changes.ts'
import { contradicts } from '../../../../shared/procedure/proposals/contradiction.ts'
import type { Change, ProposalText } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { add, operative, remove, replace } from '../business-samples.ts'

interface Amended {
  readonly text: ProposalText
  /** at most one that replaces or deletes a paragraph, and one that adds in a place */
  readonly changes: readonly Change[]
  readonly struck: readonly number[]
}

/** What becomes of one paragraph, and whether one is added after it. */
const anyFate = fc.record({
  is: fc.constantFrom('kept', 'kept', 'replaced', 'deleted'),
  isStruck: fc.boolean(),
  isFollowed: fc.boolean(),
})

const anyAmended: fc.Arbitrary<Amended> = fc
  .tuple(fc.array(anyFate, { minLength: 1, maxLength: 8 }), fc.boolean())
  .chain(([fates, isPreceded]) => {
    const changes = fates.flatMap(({ is, isFollowed }, index): readonly Change[] => [
      ...(is === 'replaced' ? [replace(index + 1)] : []),
      ...(is === 'deleted' ? [remove(index + 1)] : []),
      ...(isFollowed ? [add(index + 1)] : []),
    ])
    const all = isPreceded ? [add(0), ...changes] : changes
    return fc.record({
      text: fc.constant(operative(...fates.map((_, index) => `${index + 1}`))),
      changes: fc.shuffledSubarray(all, { minLength: all.length }),
      struck: fc.constant(fates.flatMap(({ isStruck }, index) => (isStruck ? [index + 1] : []))),
    })
  })

const paragraphs = ({ text, changes, struck }: Amended) => applyChanges(text, changes, struck).operative

it('[PR23] the order in which changes are made does not matter', () =>
  fc.assert(
    fc.property(anyAmended, (amended) => {
      const inOrder = [...amended.changes].sort((a, b) => a.paragraph - b.paragraph || (a.is < b.is ? -1 : 1))
      expect(paragraphs(amended)).toEqual(paragraphs({ ...amended, changes: inOrder }))
    }),
  ))

it('[PR23] one after the other or all at once is the same where none adds', () =>
  fc.assert(
    fc.property(anyAmended, ({ text, changes }) => {
      // a deletion would move the numbers of what comes after, as would an addition: from the last paragraph on nothing is moved
      const backwards = [...changes].sort((a, b) => b.paragraph - a.paragraph || (a.is === 'add' ? -1 : 1))
      const oneByOne = backwards.reduce((before, change) => applyChanges(before, [change]), text)
      expect(oneByOne).toEqual(applyChanges(text, changes))
    }),
  ))

it('[PR11] [PR25] a paragraph is where it was, once, unless it was changed or its part rejected', () =>
  fc.assert(
    fc.property(anyAmended, (amended) => {
      const { text, changes, struck } = amended
      const isTouched = (number: number) =>
        struck.includes(number) || changes.some(({ is, paragraph }) => is !== 'add' && paragraph === number)
      const kept = text.operative.filter((words) => !isTouched(Number(words)))
      const result = paragraphs(amended)
      expect(result.filter((words) => text.operative.includes(words))).toEqual(kept)
      const replaced = changes.filter(({ is, paragraph }) => is === 'replace' && !struck.includes(paragraph))
      const added = changes.filter(({ is }) => is === 'add')
      expect(result.length).toBe(kept.length + replaced.length + added.length)
      expect([...result].filter((words) => words.startsWith('after')).length).toBe(added.length)
    }),
  ))

it('[PR23] where two change one paragraph, the later of the list holds', () =>
  expect(applyChanges(operative('1', '2'), [replace(1, 'x'), replace(1, 'y')]).operative).toEqual(['y', '2']))

it('[PR11] title and recitals stay', () =>
  fc.assert(
    fc.property(anyAmended, ({ text, changes, struck }) => {
      const { title, preamble } = applyChanges(text, changes, struck)
      expect([title, preamble]).toEqual([text.title, text.preamble])
    }),
  ))

const anyChange: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(replace, add, remove), fc.integer({ min: 1, max: 3 }))
  .map(([make, paragraph]) => make(paragraph))

it('[PR22] two that contradict each other do so both ways, and nothing contradicts an addition', () =>
  fc.assert(
    fc.property(anyChange, anyChange, (one, other) => {
      expect(contradicts(one, other)).toBe(contradicts(other, one))
      if (one.is === 'add') expect(contradicts(one, other)).toBe(false)
    }),
  ))
