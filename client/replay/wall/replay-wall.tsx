// What was shown on the wall, in step with the replay; says so where it could not be read, and reads it again.
import { useEffect, useState } from 'react'
import type { Player } from '../playing.ts'
import type { ReplaySpeech } from '../replay-words.ts'
import type { ReplayedSitting } from '../replayed-sitting.ts'
import { readWallPast } from './read-wall-past.ts'
import '../../styles/recording.css'

/** so long what was shown last is seen, where the journal of the sitting has ended before, ms */
const HELD_MS = 5000

interface ReplayWallProps {
  readonly sitting: ReplayedSitting
  readonly player: Player
  readonly words: ReplaySpeech['replay']
}

export function ReplayWall({ sitting, player, words }: ReplayWallProps) {
  const [hasFailed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when asked to
  useEffect(() => {
    let isGone = false
    void readWallPast(sitting).then((read) => {
      if (isGone) return
      setFailed(!read.ok)
      if (!read.ok) return
      const { lastShownAt } = read.value
      if (lastShownAt !== null) player.extendTo(lastShownAt + HELD_MS)
      sitting.showWall(read.value)
    })
    return () => {
      isGone = true
    }
  }, [sitting, player, tries])
  // the place exists before the text: only then is it announced
  return (
    <div className="replay-sound">
      <p role="alert" className="error">
        {hasFailed ? words.wallFailed : ''}
      </p>
      {hasFailed && (
        <button type="button" onClick={() => setTries(tries + 1)}>
          {words.retry}
        </button>
      )}
    </div>
  )
}
