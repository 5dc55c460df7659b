// Sound and notifications: on and off, and the one button by which the page asks the device.
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { ChoiceGroup } from '../screen/choice-group.tsx'
import { useScreen, useSettings } from '../screen/screen-context.ts'
import { chime } from './chime.ts'
import { askPermission, permissionNow } from './notify.ts'
import { hasSound } from './sound-setting.ts'

export function AlertSettings() {
  const { settings: names, alerts } = useWords()
  const { settings: store } = useScreen()
  const settings = useSettings()
  const choose = (sound: boolean) => {
    store.setState({ sound })
    // heard at once, so that one knows what it is
    if (sound) chime()
  }
  return (
    <>
      <ChoiceGroup
        legend={alerts.sound}
        options={['on', 'off'] as const}
        chosen={hasSound(settings) ? 'on' : 'off'}
        nameOf={(each) => names[each]}
        onChoose={(each) => choose(each === 'on')}
      />
      <p className="hint">{alerts.soundHint}</p>
      <Notifications />
    </>
  )
}

function Notifications() {
  const { alerts } = useWords()
  const [permission, setPermission] = useState(permissionNow)
  return (
    <fieldset className="segments">
      <legend>{alerts.notifications}</legend>
      {permission === 'default' ? (
        <>
          <button type="button" onClick={() => void askPermission().then(setPermission)}>
            {alerts.allow}
          </button>
          <p className="hint">{alerts.allowHint}</p>
        </>
      ) : (
        <p role="status">{alerts.permissions[permission]}</p>
      )}
    </fieldset>
  )
}
