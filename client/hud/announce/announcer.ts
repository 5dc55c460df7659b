// What a screen reader is told, in turn: urgent things at once, the rest politely, and of a busy kind only the latest now and then.
export type Urgency = 'polite' | 'assertive'

export interface Announcement {
  readonly text: string
  readonly urgency: Urgency
  /** what is spoken of: turnout, people, hands… A kind is heard at most once in `everyMs`, and then its latest. */
  readonly kind: string
  readonly everyMs: number
}

export interface Announcer {
  say(announcement: Announcement): void
  /** Forgets what waits. */
  stop(): void
}

/** `speak` puts a text where a screen reader finds it; `announcement` is what it comes from. */
export function createAnnouncer(
  speak: (text: string, urgency: Urgency, announcement: Announcement) => void,
): Announcer {
  const waiting = new Map<string, Announcement | null>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const rest = ({ kind, everyMs }: Announcement): void => {
    waiting.set(kind, null)
    timers.set(
      kind,
      setTimeout(() => {
        const latest = waiting.get(kind)
        waiting.delete(kind)
        timers.delete(kind)
        if (latest) utter(latest)
      }, everyMs),
    )
  }
  const utter = (announcement: Announcement): void => {
    speak(announcement.text, announcement.urgency, announcement)
    if (announcement.everyMs > 0) rest(announcement)
  }

  return {
    say: (announcement) => {
      if (waiting.has(announcement.kind)) waiting.set(announcement.kind, announcement)
      else utter(announcement)
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      waiting.clear()
    },
  }
}
