// How long one is heard yet, where the house closes the microphone by itself.
import { useLanguage } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { useNow } from '../clock/use-now.ts'
import { useVoiceView } from './use-voice.ts'
import { useVoiceWords } from './voice-words.ts'

/** from then on it is said as well, ms */
const SOON_MS = 10_000
/** half a minute before, as the speaker is told of the clock (speech-warnings.ts) */
const SEEN_MS = 30_000
const SECOND_MS = 1000

export function MicrophoneTime() {
  const until = useVoiceView((view) => view.until)
  return until === null ? null : <TimeLeft until={until} />
}

function TimeLeft({ until }: { readonly until: number }) {
  const words = useVoiceWords()
  const { format } = useLanguage()
  const leftMs = Math.max(0, until - useNow())
  const isSoon = leftMs <= SOON_MS
  return (
    <p role="timer" className={isSoon ? 'voice-time is-soon' : 'voice-time'}>
      {words.closesIn({ time: clockText(leftMs, format) })}
    </p>
  )
}

/** In the sign, for who looks at the hall; readers are told by SoonTold, and not every second. */
export function SignTime({ until }: { readonly until: number }) {
  const { format } = useLanguage()
  const leftMs = Math.max(0, until - useNow())
  if (leftMs > SEEN_MS) return null
  return (
    <span aria-hidden="true" className={leftMs <= SOON_MS ? 'voice-time is-soon' : 'voice-time'}>
      {clockText(leftMs, format)}
    </span>
  )
}

/** Heard once: the clock itself would never be silent. */
export function SoonTold() {
  const until = useVoiceView(({ isLive, until: end }) => (isLive ? end : null))
  return (
    <p role="status" className="visually-hidden">
      {until !== null && <Soon until={until} />}
    </p>
  )
}

function Soon({ until }: { readonly until: number }) {
  const words = useVoiceWords()
  const isSoon = until - useNow() <= SOON_MS
  return isSoon ? words.closesSoon({ count: SOON_MS / SECOND_MS }) : null
}
