// The way to the other colours, on the pages outside the hall; inside it the settings have all three choices.
import { useDoorWords } from '../i18n/use-words.ts'
import { isDark } from './theme.ts'
import { useTheme, useThemeStore } from './use-theme.ts'

export function ThemeSwitch() {
  const { common } = useDoorWords()
  const store = useThemeStore()
  const isNight = isDark(useTheme())
  return (
    <button
      type="button"
      className="quiet icon-only"
      aria-label={isNight ? common.toLight : common.toDark}
      title={isNight ? common.toLight : common.toDark}
      onClick={() => store.setState({ chosen: isNight ? 'light' : 'dark' })}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d={
            isNight
              ? 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5'
              : 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'
          }
        />
      </svg>
    </button>
  )
}
