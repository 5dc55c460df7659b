// The language store as React sees it.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { CalculatorWords } from '../../shared/i18n/en/calculator.ts'
import type { DoorWords, InsideWords, Words } from '../../shared/i18n/en.ts'
import { addPanelWords, type HostWords, type LanguageState, type LanguageStore } from './language.ts'

export const LanguageContext = createContext<LanguageStore | null>(null)

export function useLanguageStore(): LanguageStore {
  const store = use(LanguageContext)
  if (!store) throw new Error('LanguageContext is missing above this component')
  return store
}

export const useLanguage = (): LanguageState => useStore(useLanguageStore())

/** What is said before the hall. */
export const useDoorWords = (): DoorWords => useLanguage().door

/** Those of the hall; only within inside.tsx, which is shown when they are here. */
export function useHallWords(): InsideWords {
  const { hall } = useLanguage()
  if (!hall) throw new Error('the words of the hall are not here yet (addHallWords)')
  return hall
}

/** Everything; only within panels, which are shown when their words are here. */
export function useWords(): Words {
  const { all } = useLanguage()
  if (!all) throw new Error('the words of the panels are not here yet (addPanelWords)')
  return all
}

const FETCHED = new WeakMap<LanguageStore, Promise<void>>()

/** Suspends until the words of the panels are here: around what calls useWords. */
export function usePanelWords(): void {
  const store = useLanguageStore()
  if (useLanguage().all) return
  const fetched = FETCHED.get(store) ?? addPanelWords(store)
  FETCHED.set(store, fetched)
  use(fetched)
}

/** What hosts read; only on their pages, which are shown when these words are here. */
export function useHostWords(): HostWords {
  const { host } = useLanguage()
  if (!host) throw new Error('the words of hosts are not here yet (addHostWords)')
  return host
}

/** Only within the calculator, which is shown when its words are here. */
export function useCalculatorWords(): CalculatorWords {
  const { calculator } = useLanguage()
  if (!calculator) throw new Error('the words of the calculator are not here yet (addCalculatorWords)')
  return calculator
}
