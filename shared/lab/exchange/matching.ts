// Who is paired with whom. The rule, as it is told to those who are matched:
//  1. Two people can be paired well when they speak a language in common; that comes before all else.
//  2. Then those who have not been paired before; then the more interests in common, then the more languages; then the order of ids.
//  3. The best pair of all is made first, then the best of those who are left, and so on: so no two people who speak a language in common
//     would both have been better off with each other. Where two are left without one, another pair exchanges partners with them if
//     that leaves nobody without.
//  4. An odd one joins the pair with which they have most in common.
// Same people in, same pairs out, in whatever order they are listed.
import type { Interest, Spoken } from './interests.ts'

export interface Matchable {
  readonly id: string
  readonly languages: readonly Spoken[]
  readonly interests: readonly Interest[]
}

/** Why they were brought together: what all of them have in common, in alphabetical order of the codes. */
export interface Reason {
  readonly languages: readonly Spoken[]
  readonly interests: readonly Interest[]
  /** they have met in an earlier round, as nobody else was left */
  readonly isAgain: boolean
}

/** Two people, or three where the number is odd; ids in order. */
export interface Group {
  readonly people: readonly string[]
  readonly reason: Reason
}

/** Whether two have been paired before. */
export type HaveMet = (one: string, other: string) => boolean

/** Groups by their first id. One person alone is not matched: no groups. */
export function matchPeople(people: readonly Matchable[], haveMet: HaveMet = () => false): readonly Group[] {
  const sorted = people.toSorted((one, other) => order(one.id, other.id))
  const pairs = mended(greedyPairs(sorted, haveMet), haveMet)
  const paired = new Set(pairs.flat().map(({ id }) => id))
  const odd = sorted.find(({ id }) => !paired.has(id))
  const groups: readonly (readonly Matchable[])[] = odd ? withOdd(pairs, odd, haveMet) : pairs
  return groups
    .map((group) => groupOf(group, haveMet))
    .toSorted((one, other) => order(one.people[0] ?? '', other.people[0] ?? ''))
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const inCommon = <T extends string>(lists: readonly (readonly T[])[]): readonly T[] =>
  [...new Set(lists[0] ?? [])].filter((each) => lists.every((list) => list.includes(each))).toSorted(order)

type Pair = readonly [Matchable, Matchable]

const speaksWith = (one: Matchable, other: Matchable): boolean =>
  one.languages.some((language) => other.languages.includes(language))

/** Rules 1 and 2, the greater the better; a list has fewer than 100 of anything. */
function worth(one: Matchable, other: Matchable, haveMet: HaveMet): number {
  const languages = inCommon([one.languages, other.languages]).length
  const interests = inCommon([one.interests, other.interests]).length
  const isNew = !haveMet(one.id, other.id)
  return (languages > 0 ? 1_000_000 : 0) + (isNew ? 100_000 : 0) + interests * 100 + languages
}

/** Rule 3, first half. */
function greedyPairs(people: readonly Matchable[], haveMet: HaveMet): readonly Pair[] {
  const candidates = people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .map((other) => ({ pair: [one, other] as const, worth: worth(one, other, haveMet) })),
  )
  // equal ones stay in the order of ids: sorting is stable
  candidates.sort((one, other) => other.worth - one.worth)
  const taken = new Set<string>()
  const pairs: Pair[] = []
  for (const { pair } of candidates) {
    if (pair.some(({ id }) => taken.has(id))) continue
    pairs.push(pair)
    for (const { id } of pair) taken.add(id)
  }
  return pairs
}

interface Exchange {
  /** index of the pair that gives up its partners */
  readonly at: number
  readonly pairs: readonly [Pair, Pair]
  readonly worth: number
}

/** Rule 3, second half: the exchange that is worth most, for each pair without a language in turn. */
function mended(pairs: readonly Pair[], haveMet: HaveMet): readonly Pair[] {
  const now = [...pairs]
  for (let index = 0; index < now.length; index += 1) {
    const pair = now[index]!
    if (speaksWith(...pair)) continue
    const best = bestExchange(pair, now, haveMet)
    if (best === null) continue
    now[index] = best.pairs[0]
    now[best.at] = best.pairs[1]
  }
  return now
}

/** The pair itself offers none: its two would stay without a language. */
function bestExchange([one, other]: Pair, pairs: readonly Pair[], haveMet: HaveMet): Exchange | null {
  let best: Exchange | null = null
  for (const [at, [third, fourth]] of pairs.entries())
    for (const [mine, theirs] of [
      [third, fourth],
      [fourth, third],
    ] as const) {
      if (!speaksWith(one, mine) || !speaksWith(other, theirs) || mine === one || mine === other) continue
      const sum = worth(one, mine, haveMet) + worth(other, theirs, haveMet)
      const exchanged: readonly [Pair, Pair] = [
        [one, mine],
        [other, theirs],
      ]
      if (best === null || sum > best.worth) best = { at, pairs: exchanged, worth: sum }
    }
  return best
}

/** Rule 4. */
function withOdd(pairs: readonly Pair[], odd: Matchable, haveMet: HaveMet): (readonly Matchable[])[] {
  const joined = ([one, other]: Pair): number => {
    const languages = inCommon([one.languages, other.languages, odd.languages]).length
    return (languages > 0 ? 10_000_000 : 0) + worth(one, odd, haveMet) + worth(other, odd, haveMet)
  }
  let best = -1
  for (const [index, pair] of pairs.entries())
    if (best < 0 || joined(pair) > joined(pairs[best]!)) best = index
  return pairs.map((pair, index) => (index === best ? [...pair, odd] : pair))
}

function groupOf(group: readonly Matchable[], haveMet: HaveMet): Group {
  const people = group.map(({ id }) => id).toSorted(order)
  const reason = {
    languages: inCommon(group.map(({ languages }) => languages)),
    interests: inCommon(group.map(({ interests }) => interests)),
    isAgain: people.some((one, index) => people.slice(index + 1).some((other) => haveMet(one, other))),
  }
  return { people, reason }
}
