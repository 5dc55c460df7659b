// Elections of the General Assembly, rules 92 to 94: who is elected, and if places are left, who may stand in the next ballot.

import type { ElectionMajority, ElectionRules } from '../rulebooks/rulebook.ts'
import { needOf, type Reason } from './decision-weigh.ts'

export interface Election {
  readonly rules: ElectionRules
  readonly majority: ElectionMajority
  /** places to be filled in this ballot */
  readonly places: number
  /** 1: the first ballot */
  readonly round: number
  /** votes obtained, by member or person */
  readonly candidates: ReadonlyMap<string, number>
  /** members present and voting: ballot papers without the invalid ones and the abstentions */
  readonly valid: number
  readonly members: number
}

export interface ElectionLimb {
  readonly test: ElectionMajority
  readonly candidate: string
  readonly have: number
  readonly need: number
  readonly ok: boolean
}

/** The ballot that follows. A restricted one, a tie-break and a lot name who may stand; `through` need not stand again. */
export interface NextBallot {
  readonly ballot: 'restricted' | 'unrestricted' | 'tie-break' | 'lot'
  readonly round?: number
  readonly places: number
  readonly candidates?: readonly string[]
  readonly through?: readonly string[]
}

interface Elected {
  readonly outcome: 'elected' | 'no-result'
  readonly reason: Reason
  readonly rule: string
  readonly limbs: readonly ElectionLimb[]
  readonly elected: readonly string[]
  readonly next?: NextBallot
}

type Ranked = readonly (readonly [candidate: string, votes: number])[]

export function decideElection(election: Election): Elected {
  const { rules, majority, places, candidates, valid } = election
  const need = Math.max(1, requiredOf(election))
  const ranked = ranking(candidates)
  const limbs = ranked.map(
    ([candidate, have]): ElectionLimb => ({ test: majority, candidate, have, need, ok: have >= need }),
  )
  // EL1, and EL2 where more have it than there are places
  const first = firstOf(
    ranked.filter(([, votes]) => votes >= need),
    places,
  )
  const elected = first.clear
  const explained = { rule: places === 1 ? rules.onePlace : rules.severalPlaces, limbs, elected }
  if (elected.length === places) return { outcome: 'elected', reason: 'majority', ...explained }
  const next = nextBallot(election, ranked, first)
  if (elected.length > 0) return { outcome: 'elected', reason: 'majority', ...explained, next }
  const isTie = next.ballot === 'lot' || first.tied.length > 0
  const open = isTie ? 'tie' : 'insufficient-majority'
  return { outcome: 'no-result', reason: valid === 0 ? 'no-votes' : open, ...explained, next }
}

// EL3
function requiredOf({ majority, valid, members }: Election): number {
  switch (majority) {
    case 'two-thirds':
      return needOf(valid, [2, 3], '>=')
    case 'majority':
      return needOf(valid, [1, 2], '>')
    case 'majority-of-members':
      return needOf(members, [1, 2], '>')
  }
}

/** Most votes first; equal ones by name, so that the order in which they were given changes nothing. */
const ranking = (candidates: ReadonlyMap<string, number>): Ranked =>
  [...candidates].sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || (a < b ? -1 : 1))

/** The first `limit`; where the limit falls among equals, none of these is among them (EL2). */
function firstOf(ranked: Ranked, limit: number): { clear: readonly string[]; tied: readonly string[] } {
  const names = (some: Ranked) => some.map(([name]) => name)
  const last = ranked[limit - 1]?.[1]
  if (last === undefined || ranked[limit]?.[1] !== last)
    return { clear: names(ranked.slice(0, limit)), tied: [] }
  return {
    clear: names(ranked.filter(([, votes]) => votes > last)),
    tied: names(ranked.filter(([, votes]) => votes === last)),
  }
}

/** Of the votes by name, those that are clearly among the first `limit`, and those that are equal where the limit falls. */
export const rankedFirst = (votes: ReadonlyMap<string, number>, limit: number) =>
  firstOf(ranking(votes), limit)

// EL4: the first ballot is open to all, then restricted and unrestricted ones take turns in series
const isRestricted = (round: number, { series }: ElectionRules): boolean =>
  round > 1 && Math.floor((round - 2) / series) % 2 === 0

function nextBallot(election: Election, ranked: Ranked, first: ReturnType<typeof firstOf>): NextBallot {
  const { rules, majority, round } = election
  const places = election.places - first.clear.length
  if (first.tied.length > 0) return { ballot: 'tie-break', places, candidates: first.tied }
  const left = ranked.filter(([name, votes]) => votes > 0 && !first.clear.includes(name))
  const best = firstOf(left, rules.candidatesPerPlace * places)
  // EL5: of two with equal votes, where more than half suffices
  const isEqual = left.length === 2 && left[0]?.[1] === left[1]?.[1]
  if (election.places === 1 && majority === 'majority' && round > 1 && isEqual)
    return { ballot: 'lot', places, candidates: best.clear }
  if (!isRestricted(round + 1, rules) || left.length === 0)
    return { ballot: 'unrestricted', round: round + 1, places }
  if (best.tied.length === 0)
    return { ballot: 'restricted', round: round + 1, places, candidates: best.clear }
  const toGoOn = rules.candidatesPerPlace * places - best.clear.length
  return { ballot: 'tie-break', places: toGoOn, candidates: best.tied, through: best.clear }
}
