// Those who could turn their vote, in groups that stand alike.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { STANDINGS, type Standing } from './draft.ts'
import { countsOf, sizeOf } from './moves.ts'
import { roleOf } from './seats.ts'

export interface Step {
  readonly from: Standing
  /** null where only counts are known */
  readonly code: string | null
  readonly weight: number
}

export interface Group {
  readonly from: Standing
  readonly size: number
  /** the weightiest first; null where only counts are known */
  readonly codes: readonly string[] | null
  /** orders in which those who count least come first */
  readonly lightest: readonly (readonly string[])[]
  readonly steps: readonly Step[]
}

/** Of a question that was read without a fault. `seats`: who could vote by name. */
export function groupsOf(input: Fields, seats: readonly string[] = []): readonly Group[] {
  const body = BODIES.find(({ id }) => id === input.rulebook)
  if (!body) return []
  return input.tally === undefined ? namedGroups(input, body, seats) : countedGroups(input)
}

function countedGroups(input: Fields): readonly Group[] {
  const { yes, no, abstain } = countsOf(input)
  const sizes = { yes, no, abstain, none: sizeOf(input) - yes - no - abstain }
  return STANDINGS.filter((from) => sizes[from] > 0).map((from) => ({
    from,
    size: sizes[from],
    codes: null,
    lightest: [],
    steps: Array.from({ length: sizes[from] }, () => ({ from, code: null, weight: 0 })),
  }))
}

/** All who voted alike, and where seats have rights of their own, those with and those without them apart. */
function namedGroups(input: Fields, body: BodyRulebook, seats: readonly string[]): readonly Group[] {
  const votes = input.votes as Readonly<Record<string, Standing>>
  const table = body.weights?.years[Number(input.year)]?.of ?? {}
  const weightOf = (code: string): number => table[code] ?? 0
  const sorted = seats.toSorted((one, other) => weightOf(other) - weightOf(one))
  const hasRole = (code: string): boolean => roleOf(body, code) !== null
  return STANDINGS.flatMap((from) => {
    const alike = sorted.filter((code) => (votes[code] ?? 'none') === from)
    const parts = [alike, alike.filter(hasRole), alike.filter((code) => !hasRole(code))]
    const distinct = parts.filter(
      (part, place) => part.length > 0 && (place === 0 || part.length < alike.length),
    )
    return distinct.map((codes) => groupOf(from, codes, weightOf, hasRole))
  })
}

function groupOf(
  from: Standing,
  codes: readonly string[],
  weightOf: (code: string) => number,
  hasRole: (code: string) => boolean,
): Group {
  const lightest = codes.toReversed()
  const [plain, own] = [lightest.filter((code) => !hasRole(code)), lightest.filter(hasRole)]
  return {
    from,
    size: codes.length,
    codes,
    lightest: [lightest, [...plain, ...own], [...own, ...plain]],
    steps: codes.map((code) => ({ from, code, weight: weightOf(code) })),
  }
}
