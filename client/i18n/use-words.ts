// The language store as React sees it.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Words } from '../../shared/i18n/en.ts'
import type { LanguageState, LanguageStore } from './language.ts'

export const LanguageContext = createContext<LanguageStore | null>(null)

export function useLanguageStore(): LanguageStore {
  const store = use(LanguageContext)
  if (!store) throw new Error('LanguageContext is missing above this component')
  return store
}

export const useLanguage = (): LanguageState => useStore(useLanguageStore())

export const useWords = (): Words => useStore(useLanguageStore(), ({ words }) => words)
