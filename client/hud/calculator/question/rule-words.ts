// The rules of a body in the reader's words: what a matter needs, and what a rule's number stands for. Drawn from the rulebook, so that
// a new body explains itself.
import type { CalculatorWords } from '../../../../shared/i18n/en/calculator.ts'
import type { Format } from '../../../../shared/i18n/format.ts'
import type { Decision, Quorum, Test } from '../../../../shared/procedure/rulebooks/rulebook.ts'

export interface Tongue {
  readonly words: CalculatorWords
  readonly format: Format
}

/** `members`: the size of the body, by which some counts go. */
export function neededBy(test: Test, members: number, tongue: Tongue): string {
  const { needs, either } = tongue.words
  switch (test.is) {
    case 'all':
      return tongue.format.list(test.of.map((part) => neededBy(part, members, tongue)))
    case 'any':
      return test.of
        .map((part) => neededBy(part, members, tongue))
        .reduceRight((other, one) => either({ one, other }))
    case 'share': {
      const name = test.weight ? 'population' : test.of === 'yes+no' ? 'votes' : test.of
      return needs[`share-of-${name}`](shareOf(test))
    }
    case 'count':
      return needs.count({ need: test.min[members] ?? 0 })
    case 'not-blocked':
      return needs['not-blocked']({ need: test.fewerThan })
    case 'unanimity':
      return needs[test.abstentionBlocks ? 'full-unanimity' : 'unanimity']
    default:
      return needs[test.is]
  }
}

export const neededByQuorum = (quorum: Quorum, { words }: Tongue): string =>
  words.needs.quorum(shareOf(quorum))

const shareOf = ({ fraction: [numerator, denominator], cmp }: Pick<Quorum, 'fraction' | 'cmp'>) => ({
  numerator,
  denominator,
  isMore: cmp === '>',
})

/** `GA 83` in words; a rule of an unknown book as it stands. */
export function ruleInWords(rule: string, { words }: Tongue): string | null {
  const { book, number } = /^(?<book>.+) (?<number>\S+)$/.exec(rule)?.groups ?? {}
  return (book !== undefined && number !== undefined && words.rules[book]?.({ number })) || null
}

/** Whether some part of a test is of this kind. */
export const uses = (test: Decision['test'], is: Test['is'] | 'population'): boolean =>
  test.is === 'all' || test.is === 'any'
    ? test.of.some((part) => uses(part, is))
    : test.is === is || (test.is === 'share' && test.weight === is)
