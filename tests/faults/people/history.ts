// The history of ballots as those saw it who cast them, checked against what was counted: every acknowledged ballot is there, and what
// is there beyond them is one of those that were never answered.
import type { DelegationId } from '../../../shared/ids.ts'

/** What came of a ballot: acknowledged, refused, or nobody knows, for the line broke before the answer. */
export type Fate = 'ok' | 'fail' | 'unknown'

export interface Cast {
  readonly delegation: string
  readonly choice: string
  /** of the request; asked again with the same key it is the same ballot */
  readonly key: string
  readonly fate: Fate
}

export type Counted = Readonly<Record<DelegationId | string, string>>

/** `casts` in the order in which each delegation asked, one at a time. Answers what does not hold, in words. */
export function faultsOf(casts: readonly Cast[], counted: Counted): readonly string[] {
  const byDelegation = Map.groupBy(casts, ({ delegation }) => delegation)
  const uninvited = Object.keys(counted).filter((delegation) => !byDelegation.has(delegation))
  return [
    ...uninvited.map((delegation) => `${delegation} is counted and never cast`),
    ...[...byDelegation].flatMap(([delegation, own]) => {
      const legal = legalFor(own)
      const found = counted[delegation] ?? null
      return legal.has(found)
        ? []
        : [`${delegation} is counted as ${found}, not as ${[...legal].map(String).join(' or ')}`]
    }),
  ]
}

/** What may be counted for a delegation that asked so; null: nothing. */
function legalFor(own: readonly Cast[]): ReadonlySet<string | null> {
  // one ballot for each key: answered once, it is known
  const ballots = [...Map.groupBy(own, ({ key }) => key).values()].map(
    (asked) => asked.find(({ fate }) => fate === 'ok') ?? asked.at(-1)!,
  )
  const last = ballots.findLast(({ fate }) => fate === 'ok')
  // what nobody answered may have arrived at any time since, or never
  const unknown = ballots.filter(({ fate }) => fate === 'unknown')
  return new Set([last?.choice ?? null, ...unknown.map(({ choice }) => choice)])
}
