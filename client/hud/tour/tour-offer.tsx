// Offered once to those who come for the first time; it covers nothing and goes when it is not wanted.
import { useState } from 'react'
import { useHallWords } from '../../i18n/use-words.ts'
import { CloseIcon } from '../icons.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { isTourKnown, noteTour, startTour } from './start-tour.ts'

export function TourOffer() {
  const { hall } = useHallWords()
  const screen = useScreen()
  const [isOffered, offer] = useState(() => !isTourKnown())
  if (!isOffered) return null
  const start = () => {
    offer(false)
    startTour(screen)
  }
  const decline = () => {
    offer(false)
    noteTour()
  }
  return (
    <section className="tour-offer glass" aria-label={hall.tourAgain}>
      <p>{hall.tourOffer}</p>
      <button type="button" className="primary" onClick={start}>
        {hall.tourStart}
      </button>
      <button type="button" className="quiet icon-only" aria-label={hall.tourLater} onClick={decline}>
        <CloseIcon />
      </button>
    </section>
  )
}
