// The question that a reader works on, as the parts of the calculator see it.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BodyRulebook } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { bodyOf, type Draft, type Form, firstDraft, formOf, withForm } from './question/draft.ts'
import { type Problem, reckon } from './question/reckon.ts'

export type DraftStore = StoreApi<Draft>

export const openDraft = (draft: Draft = firstDraft()): DraftStore => createStore<Draft>(() => draft)

export const DraftContext = createContext<DraftStore | null>(null)

export function useDraftStore(): DraftStore {
  const store = use(DraftContext)
  if (!store) throw new Error('DraftContext is missing above this component')
  return store
}

export interface Asking {
  readonly body: BodyRulebook
  readonly form: Form
  readonly problem: Problem | null
  change(part: Partial<Form> | ((form: Form) => Partial<Form>)): void
}

/** `change` takes what stands when it is called: two quick turns are both kept. */
export function useAsking(): Asking {
  const store = useDraftStore()
  const draft = useStore(store)
  return {
    body: bodyOf(draft),
    form: formOf(draft),
    problem: reckon(draft).problem,
    change: (part) =>
      store.setState((now) => withForm(now, typeof part === 'function' ? part(formOf(now)) : part)),
  }
}
