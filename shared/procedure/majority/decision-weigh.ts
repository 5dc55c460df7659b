// Weighing a poll by the tests of a decision: MA1 to MA9. Integers only; each limb holds exactly when it has what it needs.

import type { Base, Fraction, Test } from '../rulebooks/rulebook.ts'
import { countOf, type Poll } from './decision-poll.ts'

export type LimbTest =
  | Exclude<Test['is'], 'share' | 'all' | 'any'>
  | 'quorum'
  | 'share-of-votes'
  | `share-of-${Exclude<Base, 'yes+no'>}`
  | 'share-of-population'

/** One condition of a decision; `have` and `need` are counts of votes, members or units of population. */
export interface Limb {
  readonly test: LimbTest
  readonly have: number
  readonly need: number
  readonly ok: boolean
}

export const REASONS = [
  'majority',
  'insufficient-majority',
  'tie',
  'no-votes',
  'veto',
  'unanimity-broken',
  'blocking-minority-failed',
  'no-quorum',
] as const
export type Reason = (typeof REASONS)[number]

/** `reason`: why it holds, or why it does not. */
export interface Weighed {
  readonly ok: boolean
  readonly reason: Reason
  readonly limbs: readonly Limb[]
}

/** The least integer that is more than, or at least, this fraction of `whole` (an integer ≥ 0). */
export function needOf(whole: number, [numerator, denominator]: Fraction, cmp: '>' | '>='): number {
  const product = whole * numerator
  const rest = product % denominator
  const floor = (product - rest) / denominator
  return cmp === '>' || rest > 0 ? floor + 1 : floor
}

export function weigh(test: Test, poll: Poll): Weighed {
  switch (test.is) {
    case 'all':
      return weighAll(test.of, poll)
    case 'any':
      return weighAny(test.of, poll)
    case 'more-yes-than-no':
      return limb(
        test.is,
        poll.yes,
        poll.no + 1,
        poll.yes === poll.no ? tieOf(poll) : 'insufficient-majority',
      )
    case 'share':
      return weighShare(test, poll)
    case 'count':
      return limb(test.is, poll.yes, leastOf(test.min, poll.members), failureOf(poll))
    case 'no-veto':
      return weighVeto(test.role, poll)
    // MA9
    case 'unanimity': {
      const bound = countOf(poll, test.abstentionBlocks ? 'participating' : 'yes+no')
      return limb(test.is, poll.yes, Math.max(1, bound), bound === 0 ? 'no-votes' : 'unanimity-broken')
    }
    case 'not-blocked':
      return weighBlocking(test, poll)
  }
}

const limb = (test: LimbTest, have: number, need: number, failure: Reason): Weighed => {
  const ok = have >= need
  return { ok, reason: ok ? 'majority' : failure, limbs: [{ test, have, need, ok }] }
}

/** Who decides by yes and no decides nothing where there is neither (MA4). */
const tieOf = ({ yes }: Poll): Reason => (yes === 0 ? 'no-votes' : 'tie')
const failureOf = (poll: Poll): Reason =>
  countOf(poll, 'participating') === 0 ? 'no-votes' : 'insufficient-majority'

function leastOf(min: Readonly<Record<number, number>>, members: number): number {
  const least = min[members]
  if (least === undefined) throw new RangeError(`no count is laid down for ${members} members`)
  return least
}

// MA7: all that is asked is shown, and the first that fails is the reason
function weighAll(tests: readonly Test[], poll: Poll): Weighed {
  const parts = tests.map((test) => weigh(test, poll))
  const failed = parts.find(({ ok }) => !ok)
  const telling = failed ?? parts.find(({ reason }) => reason !== 'majority')
  return {
    ok: failed === undefined,
    reason: telling?.reason ?? 'majority',
    limbs: parts.flatMap(({ limbs }) => limbs),
  }
}

// MA7: a way that is not needed is not shown
function weighAny(tests: readonly Test[], poll: Poll): Weighed {
  const tried: Weighed[] = []
  for (const test of tests) {
    tried.push(weigh(test, poll))
    if (tried.at(-1)?.ok) break
  }
  const telling = tried.find(({ ok }) => ok) ?? tried[0]
  const limbs = tried.flatMap((each) => each.limbs)
  return { ok: telling?.ok ?? false, reason: telling?.reason ?? 'insufficient-majority', limbs }
}

function weighShare(test: Extract<Test, { is: 'share' }>, poll: Poll): Weighed {
  const { cmp, fraction } = test
  if (test.weight)
    return limb(
      'share-of-population',
      weightInFavour(poll),
      needOf(poll.weights?.total ?? 0, fraction, cmp),
      failureOf(poll),
    )
  const whole = countOf(poll, test.of)
  const name = test.of === 'yes+no' ? 'share-of-votes' : (`share-of-${test.of}` as const)
  // a share of nothing is nobody's majority
  const failure = whole === 0 ? 'no-votes' : failureOf(poll)
  return limb(name, poll.yes, Math.max(1, needOf(whole, fraction, cmp)), failure)
}

const inFavour = (poll: Poll, code: string): boolean => poll.votes?.get(code) === 'yes'

function weightInFavour(poll: Poll): number {
  let sum = 0
  for (const [code, weight] of poll.weights?.of ?? []) if (inFavour(poll, code)) sum += weight
  return sum
}

// MA5: only a No is a veto; of a poll without names nobody is known to have said it
function weighVeto(role: string, poll: Poll): Weighed {
  const seats = poll.roles[role] ?? []
  const free = seats.filter((codes) => !codes.some((code) => poll.votes?.get(code) === 'no'))
  return limb('no-veto', free.length, seats.length, 'veto')
}

// MA6: have: members in favour; need: so many that those left are too few to block
function weighBlocking(test: Extract<Test, { is: 'not-blocked' }>, poll: Poll): Weighed {
  const blocking = poll.entitled < poll.members ? partialBlocking(test.partial, poll) : test.fewerThan
  const weighed = limb('not-blocked', poll.yes, poll.entitled - blocking + 1, 'insufficient-majority')
  return weighed.ok ? { ...weighed, reason: 'blocking-minority-failed' } : weighed
}

function partialBlocking({ fraction, plus }: { fraction: Fraction; plus: number }, poll: Poll): number {
  const heaviest = [...(poll.weights?.of.values() ?? [])].sort((a, b) => b - a)
  const need = needOf(poll.weights?.total ?? 0, fraction, '>')
  let sum = 0
  let fewest = 0
  while (sum < need && fewest < heaviest.length) sum += heaviest[fewest++] ?? 0
  return fewest + plus
}
