// The clock of the speech that is made: used and limit in digits, the rest in words and as a line, warned by more than colour.
import { usedMs } from '../../../shared/procedure/speakers/floor-time.ts'
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { useNow } from '../clock/use-now.ts'

/** ms before the end from which a speaker is warned */
const WARNED_MS = 15_000
const SECOND_MS = 1000

type Warning = '' | 'is-short' | 'is-over'

function warningOf(leftMs: number | null): Warning {
  if (leftMs === null || leftMs > WARNED_MS) return ''
  return leftMs < 0 ? 'is-over' : 'is-short'
}

export function SpeechTimer({ floor }: { readonly floor: Floor }) {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  const now = useNow()
  // whole seconds, so that what is used and what is left add up to the limit
  const used = Math.floor(usedMs(floor, now) / SECOND_MS) * SECOND_MS
  const { limitMs, pausedAt } = floor
  const left = limitMs === null ? null : limitMs - used
  return (
    <div className={`speech-timer ${warningOf(left)}`}>
      <p className="speech-time" role="timer">
        <span className="digits" dir="ltr">
          {clockText(used, format)}
        </span>{' '}
        <span className="speech-limit">
          {limitMs === null ? words.noLimit : words.of({ limit: clockText(limitMs, format) })}
        </span>
      </p>
      {limitMs !== null && <TimeLine share={used / limitMs} />}
      <Told warning={warningOf(left)} />
      <p className="speech-left">{pausedAt === null ? <Left leftMs={left} /> : words.paused}</p>
    </div>
  )
}

/** Heard when it comes: not the clock itself, which would never be silent. */
function Told({ warning }: { readonly warning: Warning }) {
  const { floor: words } = useWords()
  return (
    <p role="status" className="visually-hidden">
      {warning === 'is-short' && words.soonOver}
      {warning === 'is-over' && words.timeOver}
    </p>
  )
}

function Left({ leftMs }: { readonly leftMs: number | null }) {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  if (leftMs === null) return null
  const time = clockText(Math.abs(leftMs), format)
  return leftMs < 0 ? words.over({ time }) : words.left({ time })
}

const TimeLine = ({ share }: { readonly share: number }) => (
  <div className="time-line" aria-hidden="true">
    <div style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
  </div>
)
