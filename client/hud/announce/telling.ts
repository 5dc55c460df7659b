// Tells what happens from a view on, and the speaker of the clock.
import type { LanguageStore } from '../../i18n/language.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import type { Announcer } from './announcer.ts'
import { happenings } from './happenings.ts'
import { speechWarning } from './speech-warnings.ts'

const TICK_MS = 1000
/** by so much the clock of the sitting may be set back when a line that stalled goes on: what was told is not told again */
const SET_BACK_MS = 60_000

interface Telling {
  readonly sitting: Sitting
  readonly language: LanguageStore
  readonly announcer: Announcer
  /** what is known already: what differs from it is told at once */
  readonly first: SittingView
}

/** Returns how to stop. */
export function startTelling({ sitting, language, announcer, first }: Telling): () => void {
  let seen = first
  const tell = () => {
    const view = sitting.store.getState()
    const { all: words, format } = language.getState()
    if (!words || view === seen) return
    for (const each of happenings(seen, { view, words, format })) announcer.say(each)
    seen = view
  }
  let tickedAt = sitting.now()
  const tick = () => {
    const [before, now] = [tickedAt, sitting.now()]
    const isSetBack = now < before && now > before - SET_BACK_MS
    if (isSetBack) return
    tickedAt = now
    const { chapters, me } = sitting.store.getState()
    const { floor } = chapters.speakers
    const words = language.getState().all
    const warning = words && floor?.person === me.id ? speechWarning(floor, before, now, words) : null
    if (warning) announcer.say(warning)
  }
  const unwatch = sitting.store.subscribe(tell)
  const timer = setInterval(tick, TICK_MS)
  tell()
  return () => {
    unwatch()
    clearInterval(timer)
  }
}
