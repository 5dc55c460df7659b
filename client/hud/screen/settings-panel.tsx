// Language, view, picture, camera, movement, shortcuts.
import { DIGITS, LANGUAGES } from '../../../shared/i18n/format.ts'
import { switchLanguage } from '../../i18n/language.ts'
import { useHallWords, useLanguage, useLanguageStore } from '../../i18n/use-words.ts'
import { THEMES } from '../../theme/theme.ts'
import { useTheme, useThemeStore } from '../../theme/use-theme.ts'
import { AlertSettings } from '../alert/alert-settings.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { useScreen, useSettings } from './screen-context.ts'
import { CAMERAS, MOTIONS, QUALITIES } from './settings.ts'

const LANGUAGE_NAMES = { en: 'English', ar: 'العربية' } as const

export function SettingsPanel() {
  return (
    <div className="settings">
      <ReadingSettings />
      <ViewSettings />
      <AlertSettings />
    </div>
  )
}

function ReadingSettings() {
  const store = useLanguageStore()
  const { language, digits } = useLanguage()
  const { settings: names } = useHallWords()
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
    </>
  )
}

function ThemeSetting() {
  const { settings: names } = useHallWords()
  const store = useThemeStore()
  const { chosen } = useTheme()
  return (
    <ChoiceGroup
      legend={names.theme}
      options={THEMES}
      chosen={chosen}
      nameOf={(each) => names.themes[each]}
      onChoose={(each) => store.setState({ chosen: each })}
    />
  )
}

function ViewSettings() {
  const { settings: names } = useHallWords()
  const { settings: store, view, mayShowHall, onView } = useScreen()
  const settings = useSettings()
  return (
    <>
      {mayShowHall && (
        <ChoiceGroup
          legend={names.view}
          options={['hall', 'plain'] as const}
          chosen={view}
          nameOf={(each) => names.views[each]}
          onChoose={onView}
        />
      )}
      <ThemeSetting />
      {view === 'hall' && (
        <ChoiceGroup
          legend={names.quality}
          options={QUALITIES}
          chosen={settings.quality}
          nameOf={(each) => names.qualities[each]}
          onChoose={(quality) => store.setState({ quality })}
        />
      )}
      {view === 'hall' && (
        <ChoiceGroup
          legend={names.camera}
          options={CAMERAS}
          chosen={settings.camera}
          nameOf={(each) => names.cameras[each]}
          onChoose={(camera) => store.setState({ camera })}
        />
      )}
      <ChoiceGroup
        legend={names.motion}
        options={MOTIONS}
        chosen={settings.motion}
        nameOf={(each) => names.motions[each]}
        onChoose={(motion) => store.setState({ motion })}
      />
      <ChoiceGroup
        legend={names.shortcuts}
        options={['on', 'off'] as const}
        chosen={settings.singleKeys ? 'on' : 'off'}
        nameOf={(each) => names[each]}
        onChoose={(each) => store.setState({ singleKeys: each === 'on' })}
      />
      <p className="hint">{names.shortcutsHint}</p>
    </>
  )
}
