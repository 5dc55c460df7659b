// The sound of a replay, where there is any: on or off, how loud, and whom one listens to.
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { RecordingWords } from '../../../shared/i18n/en/recording.ts'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import { pathOf, readRecordings } from '../../hud/recording/read-recordings.ts'
import { RECORDING_WORDS } from '../../hud/recording/recording-part.tsx'
import { useSitting } from '../../hud/sitting-context.ts'
import { languageName } from '../../i18n/language-name.ts'
import { useOwnWords } from '../../i18n/use-own-words.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { Player } from '../playing.ts'
import { createReplaySound, type ReplaySound } from './replay-sound.ts'
import { channelsOf } from './sounding.ts'
import '../../styles/recording.css'

export function ReplaySoundBar({ player }: { readonly player: Player }) {
  const sitting = useSitting()
  const words = useOwnWords(RECORDING_WORDS)
  const home = useRef<HTMLDivElement>(null)
  const [files, setFiles] = useState<readonly KeptRecording[]>([])
  const [sound, setSound] = useState<ReplaySound | null>(null)
  useEffect(() => {
    let isGone = false
    void readRecordings(sitting).then((read) => !isGone && read.ok && setFiles(read.value.files))
    return () => {
      isGone = true
    }
  }, [sitting])
  useEffect(() => {
    if (files.length === 0 || home.current === null) return
    for (const { from, ms } of files) player.extendTo(from + ms)
    const made = createReplaySound(player, files, home.current, (file) => addressOf(sitting, file))
    setSound(made)
    return made.close
  }, [sitting, player, files])
  return (
    <div ref={home} className="replay-sound">
      {words && sound && <Controls sound={sound} words={words} channels={channelsOf(files)} />}
    </div>
  )
}

/** A public sitting's sound comes as it is heard; of others it is fetched with the token, which no address may carry. */
async function addressOf(sitting: Sitting, file: string): Promise<string | null> {
  const { session } = sitting.store.getState()
  if (session.isPublic) return `/api/sessions/${encodeURIComponent(session.id)}/${pathOf(file)}`
  const read = await sitting.file(pathOf(file))
  return read.ok ? URL.createObjectURL(read.value) : null
}

interface ControlsProps {
  readonly sound: ReplaySound
  readonly words: RecordingWords
  readonly channels: readonly string[]
}

function Controls({ sound: { store }, words, channels }: ControlsProps) {
  const { language } = useLanguage()
  const { isOn, volume, channel } = useStore(store)
  return (
    <>
      <label title={words.soundHint}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => store.setState({ isOn: event.target.checked })}
        />
        <span>{words.sound}</span>
      </label>
      <label>
        <span>{words.volume}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={Math.round(volume * 100)}
          onChange={(event) => store.setState({ volume: Number(event.target.value) / 100 })}
        />
      </label>
      {channels.length > 0 && (
        <label>
          <span>{words.listenTo}</span>
          <select
            value={channel ?? ''}
            onChange={(event) => store.setState({ channel: event.target.value || null })}
          >
            <option value="">{words.floor}</option>
            {channels.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, language)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
