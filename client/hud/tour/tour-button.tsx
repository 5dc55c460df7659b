// From the help to the tour, where the hall is on the screen.
import { useHallWords } from '../../i18n/use-words.ts'
import { LookIcon } from '../icons.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { startTour } from './start-tour.ts'

/** `onStart`: what covers the hall goes. */
export function TourButton({ onStart }: { readonly onStart: () => void }) {
  const { hall } = useHallWords()
  const screen = useScreen()
  if (screen.view !== 'hall') return null
  const start = () => {
    onStart()
    startTour(screen)
  }
  return (
    <p>
      <button type="button" onClick={start}>
        <LookIcon />
        <span>{hall.tourAgain}</span>
      </button>
    </p>
  )
}
