// How loud the hall is, and whether what sounds is also shown.

import { useWords } from '../../i18n/use-words.ts'
import { CUES } from '../../sound/cues.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { RangeField } from './range-field.tsx'
import { useScreen, useSettings } from './screen-context.ts'

export function SoundSettings() {
  const { settings: names, sound, comfort } = useWords()
  const { settings: store } = useScreen()
  const { volume, isMuted, captions } = useSettings()
  return (
    <>
      <ChoiceGroup
        legend={sound.hall}
        options={['on', 'off'] as const}
        chosen={isMuted ? 'off' : 'on'}
        nameOf={(each) => names[each]}
        onChoose={(each) => store.setState({ isMuted: each === 'off' })}
      />
      <RangeField
        label={sound.volume}
        least={0}
        most={100}
        step={5}
        value={Math.round(volume * 100)}
        said={(number) => comfort.percent({ number })}
        onChange={(value) => store.setState({ volume: value / 100 })}
      />
      <p className="hint">{sound.hint({ names: CUES.map((cue) => sound.names[cue]) })}</p>
      <ChoiceGroup
        legend={sound.captions}
        options={['on', 'off'] as const}
        chosen={captions ? 'on' : 'off'}
        nameOf={(each) => names[each]}
        onChoose={(each) => store.setState({ captions: each === 'on' })}
      />
      <p className="hint">{sound.captionsHint}</p>
    </>
  )
}
