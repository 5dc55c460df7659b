// The clock of the wall as text. What it warns of it says in words, beside the colour.
import type { ClockReading } from '../wall/wall-clock.ts'

export function WallClockFace({ reading }: { readonly reading: ClockReading }) {
  const { digits, note, tone, share } = reading
  return (
    <div className={`wall-clock ${tone}`} role="timer">
      <p className="digits" dir="ltr">
        {digits}
      </p>
      {share !== null && (
        <div className="wall-time" aria-hidden="true">
          <div style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
      <p className="wall-clock-note">{note}</p>
    </div>
  )
}
