// The sitting as panels see it.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { DelegationId } from '../../shared/ids.ts'
import { delegationName } from '../i18n/delegation-names.ts'
import { useLanguage } from '../i18n/use-words.ts'
import type { Sitting } from '../net/sitting.ts'
import type { SittingView } from '../net/sitting-view.ts'

export const SittingContext = createContext<Sitting | null>(null)

export function useSitting(): Sitting {
  const sitting = use(SittingContext)
  if (!sitting) throw new Error('SittingContext is missing above this component')
  return sitting
}

/** `select` returns what stands in the view, or a primitive: a new object each time would never come to rest. */
export const useView = <T>(select: (view: SittingView) => T): T => useStore(useSitting().store, select)

export const useIsPresiding = (): boolean => useView(({ presiding, me }) => presiding === me.id)

/** Names of this sitting's delegations in the reader's language. */
export function useDelegationName(): (id: DelegationId) => string {
  const { language } = useLanguage()
  const delegations = useView((view) => view.delegations)
  return (id) => delegationName({ id, name: delegations.get(id)?.name ?? '' }, language)
}
