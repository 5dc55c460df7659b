import { describe, expect, test } from 'vitest'
import { isDark, openTheme, parseTheme } from '../../client/theme/theme.ts'

interface System {
  matches: boolean
  readonly query: MediaQueryList
  change(matches: boolean): void
}

function systemThatIs(matches: boolean): System {
  let told: ((event: { matches: boolean }) => void) | null = null
  const addEventListener = (_: string, listener: (event: { matches: boolean }) => void) => {
    told = listener
  }
  const system: System = {
    matches,
    query: { matches, addEventListener } as unknown as MediaQueryList,
    change: (now) => told?.({ matches: now }),
  }
  return system
}

const newRoot = () => ({ dataset: {} }) as HTMLElement

describe('colours', () => {
  test('are those of the system until one chooses', () => {
    expect(isDark({ chosen: 'auto', isSystemDark: true })).toBe(true)
    expect(isDark({ chosen: 'auto', isSystemDark: false })).toBe(false)
    expect(isDark({ chosen: 'light', isSystemDark: true })).toBe(false)
    expect(isDark({ chosen: 'dark', isSystemDark: false })).toBe(true)
  })

  test('that nobody knows are those of the system', () => {
    expect(parseTheme('dark')).toBe('dark')
    expect(parseTheme('sepia')).toBe('auto')
    expect(parseTheme(null)).toBe('auto')
  })

  test('stand at the root of the page and follow choice and system', () => {
    const root = newRoot()
    const system = systemThatIs(false)
    const store = openTheme(root, system.query)
    expect(root.dataset.theme).toBe('light')
    system.change(true)
    expect(root.dataset.theme).toBe('dark')
    store.setState({ chosen: 'light' })
    expect(root.dataset.theme).toBe('light')
    system.change(false)
    store.setState({ chosen: 'dark' })
    expect(root.dataset.theme).toBe('dark')
  })
})
