// How voices sound on this device, and by which microphone one speaks.
import { useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { listMicrophones, watchMicrophones } from '../../voice/microphone.ts'
import { ChoiceGroup } from '../screen/choice-group.tsx'
import { RangeField } from '../screen/range-field.tsx'
import { useVoice, useVoiceView } from './use-voice.ts'
import { useVoiceWords } from './voice-words.ts'

export function SoundPart() {
  const words = useVoiceWords()
  const { settings } = useVoice()
  const { volume, isMono } = useStore(settings)
  return (
    <details className="voice-sound">
      <summary>{words.sound}</summary>
      <div className="voice-fold">
        <RangeField
          label={words.volume}
          least={0}
          most={100}
          step={5}
          value={Math.round(volume * 100)}
          said={(number) => words.percent({ number })}
          onChange={(value) => settings.setState({ volume: value / 100 })}
        />
        <ChoiceGroup
          legend={words.ears}
          options={['two', 'one'] as const}
          chosen={isMono ? 'one' : 'two'}
          nameOf={(each) => (each === 'one' ? words.oneEar : words.twoEars)}
          onChoose={(each) => settings.setState({ isMono: each === 'one' })}
        />
        <p className="hint">{words.earsHint}</p>
        <MicrophoneChoice />
      </div>
    </details>
  )
}

/** Browsers tell which there are once they gave one. */
function MicrophoneChoice() {
  const words = useVoiceWords()
  const { settings } = useVoice()
  const { microphone } = useStore(settings)
  const devices = useMicrophones()
  const id = useId()
  if (devices.length < 2) return null
  const isThere = devices.some(({ deviceId }) => deviceId === microphone)
  return (
    <div className="field">
      <label htmlFor={id}>{words.device}</label>
      <select
        id={id}
        value={isThere ? microphone : ''}
        onChange={(event) => settings.setState({ microphone: event.target.value })}
      >
        <option value="">{words.anyDevice}</option>
        {devices.map(({ deviceId, label }) => (
          <option key={deviceId} value={deviceId}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function useMicrophones(): readonly MediaDeviceInfo[] {
  const isOpen = useVoiceView(({ microphone }) => microphone === 'on')
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: they have names once one is open
  useEffect(() => {
    let isCurrent = true
    const look = () => void listMicrophones().then((found) => isCurrent && setDevices(found))
    look()
    const unwatch = watchMicrophones(look)
    return () => {
      isCurrent = false
      unwatch()
    }
  }, [isOpen])
  return devices
}
