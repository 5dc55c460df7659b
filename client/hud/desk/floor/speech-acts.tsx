// What the desk does with the speech that is made: end it, stop the clock, add time.
import type { Floor } from '../../../../shared/procedure/speakers/speakers-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'

/** seconds that are usually added */
const MORE_SECONDS = 30

interface SpeechActsProps {
  readonly floor: Floor
  /** its time is used up */
  readonly isOver: boolean
}

export function SpeechActs({ floor, isOver }: SpeechActsProps) {
  const { chair } = useWords()
  const { givenAt, pausedAt, limitMs } = floor
  const isPaused = pausedAt !== null
  return (
    <div className="button-row small">
      <ActButton act="floor.end" ask={{ givenAt }} className={isOver ? 'primary' : ''}>
        {chair.floor.end}
      </ActButton>
      <ActButton act="floor.pause" ask={{ givenAt, isPaused: !isPaused }}>
        {isPaused ? chair.floor.resume : chair.floor.pause}
      </ActButton>
      {limitMs !== null && (
        <ActButton
          act="floor.extend"
          ask={{ givenAt, seconds: MORE_SECONDS }}
          label={chair.floor.extendLong({ count: MORE_SECONDS })}
        >
          {chair.floor.extend({ count: MORE_SECONDS })}
        </ActButton>
      )}
    </div>
  )
}
