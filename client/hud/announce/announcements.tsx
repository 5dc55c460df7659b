// The two live regions, and what feeds them. They exist from the start: a region that comes with its text is not read.
import { useEffect, useRef } from 'react'
import { useHallWords, useLanguageStore } from '../../i18n/use-words.ts'
import { useSitting } from '../sitting-context.ts'
import { createAnnouncer, type Urgency } from './announcer.ts'
import { happenings } from './happenings.ts'

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
  const language = useLanguageStore()
  const latest = useRef(speak)
  useEffect(() => {
    const announcer = createAnnouncer((text, urgency) => latest.current(text, urgency))
    const unwatch = sitting.store.subscribe((now, before) => {
      const words = language.getState().hall
      if (words) for (const each of happenings(before, now, words)) announcer.say(each)
    })
    const unhear = sitting.onGesture(({ person, gesture }) => {
      const { me, people } = sitting.store.getState()
      const name = people.get(person)?.name
      const words = language.getState().hall?.people
      if (person === me.id || name === undefined || !words) return
      const text = gesture === 'wave' ? words.waved({ name }) : words.applauded({ name })
      announcer.say({ text, urgency: 'polite', kind: 'gesture', everyMs: GESTURES_EVERY })
    })
    return () => {
      unwatch()
      unhear()
      announcer.stop()
    }
  }, [sitting, language])
}
