// The two live regions, and what feeds them. They exist from the start: a region that comes with its text is not read. What is told is
// put into words by telling.ts, which is fetched with the first thing that happens.
import { useEffect, useRef } from 'react'
import { addPanelWords } from '../../i18n/language.ts'
import { useHallWords, useLanguageStore } from '../../i18n/use-words.ts'
import { fetchWhenLive } from '../../net/fetch-when-live.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { useScreen } from '../screen/screen-context.ts'
import { useSitting } from '../sitting-context.ts'
import { createAnnouncer, type Urgency } from './announcer.ts'

/** lines in a region; what leaves it is not read any more */
const KEPT = 4
/** ms between two gestures that are told */
const GESTURES_EVERY = 5_000

export function Announcements() {
  const { announce } = useHallWords()
  const polite = useRef<HTMLDivElement>(null)
  const assertive = useRef<HTMLDivElement>(null)
  useTelling((text, urgency) => {
    const region = (urgency === 'polite' ? polite : assertive).current
    if (!region) return
    // a new node is read even when its words are those of before; what was said a moment ago stays until it has been read
    const line = document.createElement('p')
    line.textContent = text
    region.append(line)
    while (region.childElementCount > KEPT) region.firstElementChild?.remove()
  })
  return (
    <section className="visually-hidden" aria-label={announce.region}>
      <div ref={polite} aria-live="polite" />
      <div ref={assertive} aria-live="assertive" />
    </section>
  )
}

function useTelling(speak: (text: string, urgency: Urgency) => void): void {
  const sitting = useSitting()
  const { news } = useScreen()
  const language = useLanguageStore()
  const latest = useRef(speak)
  useEffect(() => {
    const announcer = createAnnouncer((text, urgency, announcement) => {
      latest.current(text, urgency)
      news.tell(announcement)
    })
    const first = sitting.store.getState()
    let stop: (() => void) | null = null
    const fetchIt = () =>
      fetchWhenLive(
        sitting.store,
        () => Promise.all([import('./telling.ts'), addPanelWords(language)]),
        ([{ startTelling }]) => {
          stop = startTelling({ sitting, language, announcer, first })
        },
      )
    // nothing of what happens meanwhile is lost: it is told from the first view on
    const unwatch = sitting.store.subscribe((now) => {
      if (!isNews(now, first)) return
      unwatch()
      stop = fetchIt()
    })
    const unhear = sitting.onGesture(({ person, gesture }) => {
      const { me, people } = sitting.store.getState()
      const name = people.get(person)?.name
      const words = language.getState().hall?.people
      if (person === me.id || name === undefined || !words) return
      const text = { wave: words.waved, applaud: words.applauded, heart: words.greeted }[gesture]({ name })
      announcer.say({ text, urgency: 'polite', kind: 'gesture', everyMs: GESTURES_EVERY })
    })
    return () => {
      unwatch()
      unhear()
      stop?.()
      announcer.stop()
    }
  }, [sitting, language, news])
}

const HEARD = ['link', 'people', 'vote', 'chapters', 'presiding', 'ballotProgress', 'notes'] as const
const isNews = (now: SittingView, before: SittingView): boolean =>
  HEARD.some((each) => now[each] !== before[each])
