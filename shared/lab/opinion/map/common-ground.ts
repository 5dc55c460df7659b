// What unites and what divides. Group-informed consensus is the product over all groups of how likely each agrees: a majority alone
// does not make it, every group has to (Pol.is).
import { isTelling, seenIn, shareOf, sumOf, type Tally, zOfDifference, zOfShare } from './tallies.ts'

export interface Uniting {
  readonly statement: number
  readonly answer: 'agree' | 'disagree'
  /** product over groups, 0…1 */
  readonly consensus: number
  /** of the group that is the least for it, how many of a hundred, 0…100 */
  readonly least: number
}

export interface Dividing {
  readonly statement: number
  /** the groups that agree most and least; null where there is one group, which is divided in itself */
  readonly between: readonly [most: number, least: number] | null
  /** of a hundred, how many more agree in one than in the other; without groups, how near to even, 0…100 */
  readonly spread: number
}

const MOST = 5

const percent = (count: number, of: number): number => Math.round((100 * count) / of)

type Tallies = readonly (readonly Tally[])[]

const columnsOf = (tallies: Tallies): readonly (readonly Tally[])[] =>
  (tallies[0] ?? []).map((_, statement) => tallies.map((group) => group[statement]!))

/** The product of the groups' shares. */
export const consensusOf = (column: readonly Tally[], slot: 0 | 1): number =>
  column.reduce((product, tally) => product * shareOf(tally[slot], seenIn(tally)), 1)

/** Up to five that most of every group answer alike, the likeliest first. `least`: answers that a group must have given. */
export function unitingOf(tallies: Tallies, least: number): readonly Uniting[] {
  return columnsOf(tallies)
    .flatMap((column, statement) =>
      ([0, 1] as const).flatMap((slot): Uniting[] => {
        const isShared = column.every((tally) => {
          const seen = seenIn(tally)
          return seen >= least && shareOf(tally[slot], seen) > 0.5
        })
        const all = sumOf(column)
        if (!isShared || !isTelling(zOfShare(all[slot], seenIn(all)))) return []
        const shares = column.map((tally) => percent(tally[slot], seenIn(tally)))
        const answer = slot === 0 ? 'agree' : 'disagree'
        return [{ statement, answer, consensus: consensusOf(column, slot), least: Math.min(...shares) }]
      }),
    )
    .toSorted((one, other) => other.consensus - one.consensus || one.statement - other.statement)
    .slice(0, MOST)
}

/** Up to five on which groups differ, beyond chance at 90 %, the widest first; where there is one group, on which it is split. */
export function dividingOf(tallies: Tallies, least: number): readonly Dividing[] {
  const divide = tallies.length > 1 ? betweenGroups : within
  return columnsOf(tallies)
    .flatMap((column, statement) => divide(column, statement, least))
    .toSorted((one, other) => other.spread - one.spread || one.statement - other.statement)
    .slice(0, MOST)
}

function betweenGroups(column: readonly Tally[], statement: number, least: number): readonly Dividing[] {
  const known = column
    .map((tally, group) => ({ group, tally, seen: seenIn(tally) }))
    .filter(({ seen }) => seen >= least)
    .toSorted(
      (one, other) => other.tally[0] / other.seen - one.tally[0] / one.seen || one.group - other.group,
    )
  const [most, fewest] = [known[0], known[known.length - 1]]
  if (!most || !fewest || most === fewest) return []
  const z = zOfDifference(most.tally[0], most.seen, fewest.tally[0], fewest.seen)
  const spread = percent(most.tally[0], most.seen) - percent(fewest.tally[0], fewest.seen)
  return isTelling(z) ? [{ statement, between: [most.group, fewest.group], spread }] : []
}

function within([tally]: readonly Tally[], statement: number, least: number): readonly Dividing[] {
  const [agree, disagree] = tally!
  const less = Math.min(agree, disagree)
  return less >= least ? [{ statement, between: null, spread: percent(2 * less, seenIn(tally!)) }] : []
}
