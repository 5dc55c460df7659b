// How long something still takes, in words: two units at most, and no seconds.
import { useWords } from '../../i18n/use-words.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** `2 days and 5 hours left`; `ms` > 0. */
export function useSpanWords(): (ms: number) => string {
  const { span } = useWords().ways
  return (ms) => {
    const days = Math.floor(ms / DAY_MS)
    const hours = Math.floor((ms % DAY_MS) / HOUR_MS)
    const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS)
    const parts = [
      ...(days > 0 ? [span.days({ count: days })] : []),
      ...(hours > 0 ? [span.hours({ count: hours })] : []),
      ...(days === 0 && minutes > 0 ? [span.minutes({ count: minutes })] : []),
    ]
    return span.left({ names: parts.length === 0 ? [span.soon] : parts })
  }
}
