// The clock of the speech that is made: used and limit in digits, the rest in words and as a line, warned by more than colour.
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { useNow } from '../clock/use-now.ts'
import { type SpeechClock, speechClock } from './floor-clock.ts'

/** ms before the end from which a speaker is warned */
const WARNED_MS = 15_000

type Warning = '' | 'is-short' | 'is-over'

function warningOf({ leftMs }: SpeechClock): Warning {
  if (leftMs === null || leftMs > WARNED_MS) return ''
  return leftMs < 0 ? 'is-over' : 'is-short'
}

export function SpeechTimer({ floor }: { readonly floor: Floor }) {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  const clock = speechClock(floor, useNow())
  const { usedMs, limitMs } = clock
  return (
    <div className={`speech-timer ${warningOf(clock)}`}>
      <p className="speech-time" role="timer">
        <span className="digits" dir="ltr">
          {clockText(usedMs, format)}
        </span>{' '}
        <span className="speech-limit">
          {limitMs === null ? words.noLimit : words.of({ limit: clockText(limitMs, format) })}
        </span>
      </p>
      {limitMs !== null && <TimeLine share={usedMs / limitMs} />}
      <p className="speech-left">
        <Left clock={clock} />
      </p>
    </div>
  )
}

function Left({ clock: { leftMs, isPaused } }: { readonly clock: SpeechClock }) {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  if (isPaused) return words.paused
  if (leftMs === null) return null
  const time = clockText(Math.abs(leftMs), format)
  return leftMs < 0 ? words.over({ time }) : words.left({ time })
}

const TimeLine = ({ share }: { readonly share: number }) => (
  <div className="time-line" aria-hidden="true">
    <div style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
  </div>
)
