// Which delegations a host may list together: states by their code, others by names that nobody can mistake for another one.
import type { DelegationId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { confusableKey } from '../text/confusable.ts'
import { cleanText } from '../text/texts.ts'
import { MEMBER_BY_ID, MEMBERS } from './members.ts'

export const MOST_DELEGATIONS = 196
export const DELEGATION_NAME_GRAPHEMES = 60

/** A member or observer state by its code, or a name of the host's own. */
export type ListEntry = { readonly id: string } | { readonly name: string }

export interface ListedDelegation {
  readonly id: DelegationId
  /** null: a state, which everybody calls in their own language */
  readonly name: string | null
}

/** Why an entry cannot stand in the list; `entry` is the index of an earlier one. */
export type ListFault =
  | { readonly is: 'code-unknown'; readonly code: string }
  | { readonly is: 'bad-name' | 'too-long' | 'too-many' }
  | { readonly is: 'same' | 'alike'; readonly entry: number }
  | { readonly is: 'alike-state'; readonly state: DelegationId }

type Checked = Result<ListedDelegation, ListFault>

const STATE_BY_KEY: ReadonlyMap<string, DelegationId> = new Map(
  MEMBERS.flatMap(({ id, en, ar }) =>
    [en, ar].map((name): [string, DelegationId] => [confusableKey(name), id]),
  ),
)

const fault = (refusal: ListFault): Result<never, ListFault> => ({ ok: false, refusal })

/** An answer for each entry, in their order; an entry that is refused takes no place and no id. */
export function checkDelegations(entries: readonly ListEntry[]): readonly Checked[] {
  /** key → index of the entry that has it */
  const taken = new Map<string, { readonly entry: number; readonly as: string }>()
  let listed = 0
  return entries.map((entry, index) => {
    const named = 'id' in entry ? stateOf(entry.id) : ownName(entry.name)
    if (!named.ok) return named
    const before = taken.get(named.value.key)
    if (before !== undefined)
      return fault({ is: before.as === named.value.as ? 'same' : 'alike', entry: before.entry })
    if (listed === MOST_DELEGATIONS) return fault({ is: 'too-many' })
    listed += 1
    taken.set(named.value.key, { entry: index, as: named.value.as })
    return ok(
      named.value.id === null
        ? { id: `d${listed}` as DelegationId, name: named.value.as }
        : { id: named.value.id, name: null },
    )
  })
}

interface Named {
  /** null: a name of the host's own */
  readonly id: DelegationId | null
  readonly as: string
  /** equal for all that look alike */
  readonly key: string
}

const stateOf = (id: string): Result<Named, ListFault> =>
  MEMBER_BY_ID.has(id)
    ? ok({ id: id as DelegationId, as: id, key: `state ${id}` })
    : fault({ is: 'code-unknown', code: id })

function ownName(raw: string): Result<Named, ListFault> {
  const name = cleanText(raw, DELEGATION_NAME_GRAPHEMES, { lines: false })
  if (!name.ok) return fault({ is: name.refusal.code === 'too-large' ? 'too-long' : 'bad-name' })
  const key = confusableKey(name.value)
  const state = MEMBER_BY_ID.get(name.value)?.id ?? STATE_BY_KEY.get(key)
  return state === undefined ? ok({ id: null, as: name.value, key }) : fault({ is: 'alike-state', state })
}
