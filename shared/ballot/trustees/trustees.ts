// All who hold a part of the secret key: each single trustee is needed, of a threshold group so many as it says.
import { insist } from '../faults.ts'
import type { Element, Group, Written } from '../group/group.ts'
import { listOf, parseJson } from '../json/shapes.ts'
import { readTrusteeKey, type TrusteeKey, trusteeKeyJson } from './single-key.ts'
import { readThresholdKey, sharedKeyOf, type ThresholdKey, thresholdKeyJson } from './threshold-key.ts'

export type Trustees = readonly (
  | { readonly is: 'single'; readonly key: TrusteeKey }
  | { readonly is: 'threshold'; readonly key: ThresholdKey }
)[]

/** BA9. The text that goes on the board. */
export const trusteesText = (trustees: Trustees): string =>
  JSON.stringify(
    trustees.map((each) =>
      each.is === 'single' ? ['Single', trusteeKeyJson(each.key)] : ['Pedersen', thresholdKeyJson(each.key)],
    ),
  )

/** BA9, BA24. Throws a Flaw. */
export function readTrustees(group: Group, text: string): Trustees {
  const trustees = listOf(parseJson(text), (value) => {
    const [kind, key, ...more] = listOf(value, (each) => each)
    insist(more.length === 0 && (kind === 'Single' || kind === 'Pedersen'), 'malformed')
    return kind === 'Single'
      ? ({ is: 'single', key: readTrusteeKey(group, key) } as const)
      : ({ is: 'threshold', key: readThresholdKey(group, key) } as const)
  })
  insist(trustees.length > 0, 'malformed')
  return trustees
}

/** BA9. The key under which ballots are encrypted: the product of all. */
export function electionKeyOf(group: Group, trustees: Trustees): Written {
  const parts: readonly Element[] = trustees.map((each) =>
    each.is === 'single' ? each.key.publicKey.element : sharedKeyOf(group, each.key),
  )
  return group.write(parts.reduce((product, part) => group.times(product, part), group.one))
}

/** Those who can decrypt a part, numbered from 1 in this order. */
export const holdersOf = (trustees: Trustees): readonly TrusteeKey[] =>
  trustees.flatMap((each) => (each.is === 'single' ? [each.key] : each.key.keys))
