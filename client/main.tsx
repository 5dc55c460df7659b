// The first code that runs: the reader's language and colours, then the page of this address.
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { openLanguage } from './i18n/language.ts'
import { LanguageContext } from './i18n/use-words.ts'
import { forgetLostStyles } from './net/lost-styles.ts'
import { applyTextSize, keptTextSize } from './text-size.ts'
import { openTheme } from './theme/theme.ts'
import { ThemeContext } from './theme/use-theme.ts'
import './styles/page.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

forgetLostStyles()
const theme = openTheme(document.documentElement, matchMedia('(prefers-color-scheme: dark)'))
applyTextSize(keptTextSize())
const language = await openLanguage()
createRoot(root).render(
  <LanguageContext value={language}>
    <ThemeContext value={theme}>
      <App />
    </ThemeContext>
  </LanguageContext>,
)
