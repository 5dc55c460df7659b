// Language, digits, the size of text, and light or dark.
import { DIGITS, LANGUAGES } from '../../../shared/i18n/format.ts'
import { switchLanguage } from '../../i18n/language.ts'
import { useLanguage, useLanguageStore, useWords } from '../../i18n/use-words.ts'
import { TEXT_SIZES } from '../../text-size.ts'
import { THEMES } from '../../theme/theme.ts'
import { useTheme, useThemeStore } from '../../theme/use-theme.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { useScreen, useSettings } from './screen-context.ts'

const LANGUAGE_NAMES = { en: 'English', ar: 'العربية' } as const
const SIZES = TEXT_SIZES.map(String)

export function ReadingSettings() {
  const store = useLanguageStore()
  const { language, digits } = useLanguage()
  const { settings: names, comfort } = useWords()
  const { settings } = useScreen()
  const { textSize } = useSettings()
  const theme = useThemeStore()
  const { chosen } = useTheme()
  return (
    <>
      <ChoiceGroup
        legend={names.language}
        options={LANGUAGES}
        chosen={language}
        nameOf={(each) => LANGUAGE_NAMES[each]}
        onChoose={(each) => void switchLanguage(store, { language: each })}
      />
      <ChoiceGroup
        legend={names.digits}
        options={DIGITS}
        chosen={digits}
        nameOf={(each) => names.digitNames[each]}
        labelOf={(each) => names.digitLabels[each]}
        onChoose={(each) => void switchLanguage(store, { digits: each })}
      />
      <ChoiceGroup
        legend={comfort.textSize}
        options={SIZES}
        chosen={String(textSize)}
        nameOf={(each) => comfort.percent({ number: Number(each) })}
        onChoose={(each) =>
          settings.setState({ textSize: TEXT_SIZES.find((size) => String(size) === each) ?? textSize })
        }
      />
      <ChoiceGroup
        legend={names.theme}
        options={THEMES}
        chosen={chosen}
        nameOf={(each) => names.themes[each]}
        onChoose={(each) => theme.setState({ chosen: each })}
      />
    </>
  )
}
