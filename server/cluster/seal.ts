// Messages between processes carry a mark that only they can make: whoever reaches Redis without the forum's secret can neither cast a
// ballot nor take a seat in somebody's name.
import { createHmac, timingSafeEqual } from 'node:crypto'

export interface Sealed {
  /** JSON */
  readonly text: string
  /** ms since 1970, by the clock of who says it */
  readonly at: number
  /** HMAC-SHA-256, hex */
  readonly mark: string
}

/** What was heard a minute ago is not heard again; clocks of machines differ by less. */
const KEPT_MS = 60_000
const MARK = /^[0-9a-f]{64}$/

export interface Seal {
  close(topic: string, message: unknown): Sealed
  /** null: not from one of us, or too old. */
  open(topic: string, sealed: unknown): { readonly message: unknown } | null
}

export function createSeal(secret: string, now: () => number): Seal {
  const markOf = (topic: string, at: number, text: string): string =>
    createHmac('sha256', secret).update(`${topic}\n${at}\n${text}`).digest('hex')
  return {
    close(topic, message) {
      const [text, at] = [JSON.stringify(message), now()]
      return { text, at, mark: markOf(topic, at, text) }
    },
    open(topic, sealed) {
      const { text, at, mark } = Object(sealed) as Record<keyof Sealed, unknown>
      if (typeof text !== 'string' || typeof at !== 'number' || typeof mark !== 'string') return null
      if (!MARK.test(mark) || !(Math.abs(now() - at) <= KEPT_MS)) return null
      if (!timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(topic, at, text)))) return null
      return { message: JSON.parse(text) }
    },
  }
}
