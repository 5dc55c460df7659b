// Light or dark: as the reader chose, or as their system says. The styles read it from the page's root, where it stands.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { readStored, writeStored } from '../stored.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface ThemeState {
  readonly chosen: Theme
  /** what `auto` is now */
  readonly isSystemDark: boolean
}

export type ThemeStore = StoreApi<ThemeState>

export const isDark = ({ chosen, isSystemDark }: ThemeState): boolean =>
  chosen === 'dark' || (chosen === 'auto' && isSystemDark)

/** Anything that is not a theme is `auto`. */
export const parseTheme = (text: string | null): Theme => THEMES.find((each) => each === text) ?? 'auto'

/** Follows the system as long as the page stands; what is chosen is kept by the browser. */
export function openTheme(root: HTMLElement, system: MediaQueryList): ThemeStore {
  const store = createStore<ThemeState>(() => ({
    chosen: parseTheme(readStored('theme')),
    isSystemDark: system.matches,
  }))
  const show = (state: ThemeState) => {
    root.dataset.theme = isDark(state) ? 'dark' : 'light'
  }
  show(store.getState())
  store.subscribe(show)
  store.subscribe(({ chosen }, before) => {
    if (chosen !== before.chosen) writeStored('theme', chosen === 'auto' ? null : chosen)
  })
  system.addEventListener('change', ({ matches }) => store.setState({ isSystemDark: matches }))
  return store
}
