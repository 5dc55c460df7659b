// Noting presence quickly: each answer is sent as it is given, several may be under way, and what was refused is said.
import { useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useSitting } from '../../sitting-context.ts'

export interface Roll {
  /** what is on its way */
  readonly sending: ReadonlyMap<DelegationId, Presence>
  readonly refused: { readonly delegation: DelegationId; readonly refusal: Refusal } | null
  note(delegation: DelegationId, presence: Presence): void
}

export function useRoll(): Roll {
  const sitting = useSitting()
  const [sending, setSending] = useState<ReadonlyMap<DelegationId, Presence>>(new Map())
  const [refused, setRefused] = useState<Roll['refused']>(null)
  const note = async (delegation: DelegationId, presence: Presence) => {
    setRefused(null)
    setSending((now) => new Map(now).set(delegation, presence))
    const answer = await sitting.ask('presence.note', { delegation, presence })
    // a later answer for the same delegation has taken its place
    setSending((now) => (now.get(delegation) === presence ? without(now, delegation) : now))
    if (!answer.ok) setRefused({ delegation, refusal: answer.refusal })
  }
  return { sending, refused, note: (delegation, presence) => void note(delegation, presence) }
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}
