// The captions of a replay, where there are any: shown or not, and in which language. They stand under the speaker as they did then.
import { useEffect, useState } from 'react'
import { useCaptionsWords } from '../../hud/captions/caption-words.ts'
import { useLanguageNames } from '../../hud/captions/language-names.ts'
import { chooseReading, LINGER_MS, useReading } from '../../hud/captions/reading.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Player, Playing } from '../playing.ts'
import type { ReplayedSitting } from '../replayed-sitting.ts'
import { MOST_SOUNDING_PACE } from '../sound/sounding.ts'
import { readTrack } from './read-track.ts'
import type { CaptionTrack } from './replayed-captions.ts'
import '../../styles/recording.css'

interface ReplayCaptionsBarProps {
  readonly sitting: ReplayedSitting
  readonly player: Player
}

export function ReplayCaptionsBar({ sitting, player }: ReplayCaptionsBarProps) {
  const words = useCaptionsWords()
  const nameOf = useLanguageNames()
  const { isShown } = useReading()
  const track = useTrack(sitting, player)
  if (!words || track === null) return null
  return (
    <div className="replay-sound">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => chooseReading({ isShown: event.target.checked })}
        />
        <span>{words.label}</span>
      </label>
      {track.languages.length > 1 && (
        <select
          aria-label={words.read.language}
          value={track.language}
          onChange={(event) => chooseReading({ language: event.target.value })}
        >
          {track.languages.map((tag) => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** What is read at present, played in step with the replay. */
function useTrack(sitting: ReplayedSitting, player: Player): CaptionTrack | null {
  const { language: screen } = useLanguage()
  const { language: chosen } = useReading()
  const [track, setTrack] = useState<CaptionTrack | null>(null)
  useEffect(() => {
    let isGone = false
    void readTrack(sitting, chosen, screen).then((read) => !isGone && setTrack(read))
    return () => {
      isGone = true
    }
  }, [sitting, chosen, screen])
  useEffect(() => {
    const last = track?.lines.at(-1)
    if (last) player.extendTo(last.at + LINGER_MS)
    sitting.caption(track)
    const follow = (playing: Playing) => sitting.captions.show(isReadable(playing) ? playing.at : null)
    follow(player.store.getState())
    return player.store.subscribe(follow)
  }, [sitting, player, track])
  return track
}

/** As with sound: faster than that nobody follows. */
export const isReadable = ({ isPlaying, isSummary, pace }: Playing): boolean =>
  !isPlaying || (!isSummary && pace <= MOST_SOUNDING_PACE)
