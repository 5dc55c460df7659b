// Offered once to those who come for the first time; it covers nothing and goes when it is not wanted.
import { useEffect, useState } from 'react'
import { useHallWords } from '../../i18n/use-words.ts'
import { CloseIcon } from '../icons.tsx'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { isTourKnown, noteTour, startTour } from './start-tour.ts'

export function TourOffer() {
  const { hall } = useHallWords()
  const screen = useScreen()
  const [isOffered, offer] = useState(() => !isTourKnown())
  const isShown = useScreenState(({ tour }) => tour !== null)
  // whoever found the tour by another way needs no offer
  useEffect(() => {
    if (isShown) offer(false)
  }, [isShown])
  if (!isOffered) return null
  const decline = () => {
    offer(false)
    noteTour()
  }
  return (
    <section className="tour-offer glass" aria-label={hall.tourAgain}>
      <p>{hall.tourOffer}</p>
      <button type="button" className="primary" onClick={() => startTour(screen)}>
        {hall.tourStart}
      </button>
      <button type="button" className="quiet icon-only" aria-label={hall.tourLater} onClick={decline}>
        <CloseIcon />
      </button>
    </section>
  )
}
