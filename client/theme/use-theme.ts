// The theme in components; a page that nobody gave a theme is light.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ThemeState, ThemeStore } from './theme.ts'

const LIGHT = createStore<ThemeState>(() => ({ chosen: 'auto', isSystemDark: false }))

export const ThemeContext = createContext<ThemeStore>(LIGHT)

export const useThemeStore = (): ThemeStore => useContext(ThemeContext)

export const useTheme = (): ThemeState => useStore(useThemeStore())
