// Everything that a visitor may choose about the page, under a heading for each kind.
import { useWords } from '../../i18n/use-words.ts'
import { AlertSettings } from '../alert/alert-settings.tsx'
import { KeySettings } from './key-settings.tsx'
import { ReadingSettings } from './reading-settings.tsx'
import { SettingsGroup } from './settings-group.tsx'
import { SoundSettings } from './sound-settings.tsx'
import { ViewSettings } from './view-settings.tsx'

export function SettingsPanel() {
  const { comfort, alerts, sound } = useWords()
  return (
    <div className="settings">
      <SettingsGroup heading={comfort.reading}>
        <ReadingSettings />
      </SettingsGroup>
      <SettingsGroup heading={comfort.picture}>
        <ViewSettings />
      </SettingsGroup>
      <SettingsGroup heading={sound.heading}>
        <SoundSettings />
      </SettingsGroup>
      <SettingsGroup heading={alerts.heading}>
        <AlertSettings />
      </SettingsGroup>
      <SettingsGroup heading={comfort.keys}>
        <KeySettings />
      </SettingsGroup>
    </div>
  )
}
