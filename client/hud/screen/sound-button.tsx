// Sound on and off, with one press, in both views.
import { useHallWords } from '../../i18n/use-words.ts'
import { SoundIcon, SoundOffIcon } from '../icons.tsx'
import { useScreen, useSettings } from './screen-context.ts'

export function SoundButton() {
  const { hall } = useHallWords()
  const { settings } = useScreen()
  const { isMuted } = useSettings()
  return (
    <button
      type="button"
      className="quiet icon-only"
      aria-label={hall.sound}
      aria-pressed={!isMuted}
      title={isMuted ? hall.soundOff : hall.soundOn}
      onClick={() => settings.setState({ isMuted: !isMuted })}
    >
      {isMuted ? <SoundOffIcon /> : <SoundIcon />}
    </button>
  )
}
