// What a decision needed and had, in one short line: the limb that failed, or else the one that carried it.
import type { Outcome } from '../../shared/procedure/majority/majority.ts'
import type { Saying } from './saying.ts'
import { line, type WallLine } from './wall-sheet.ts'

/** None when nothing was weighed. */
export function limbLine({ words: { wall } }: Saying, outcome: Outcome): readonly WallLine[] {
  const { limbs } = outcome
  const limb = limbs.find(({ ok }) => !ok) ?? limbs.at(-1)
  if (!limb) return []
  const sum = baseOf(limb.test, outcome)
  const figures = sum === null ? wall.needed(limb) : wall.ofNeeded({ ...limb, sum })
  return [line(`${wall.tests[limb.test]}: ${figures}`)]
}

/** Of how many votes the limb is a share; null: it is a count, or a share of what is not in the tally. */
function baseOf(
  test: Outcome['limbs'][number]['test'],
  { tally: { yes, no, abstain } }: Outcome,
): number | null {
  switch (test) {
    case 'more-yes-than-no':
    case 'share-of-votes':
      return yes + no
    case 'share-of-participating':
      return yes + no + abstain
    default:
      return null
  }
}
