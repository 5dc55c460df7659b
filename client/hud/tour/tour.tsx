// The tour over the hall: the caption of what is seen, and the ways on and out. The flight itself is the scene's.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { TOUR_STOPS, type TourStopName } from '../../../shared/hall/tour.ts'
import { DIRECTION } from '../../../shared/i18n/format.ts'
import { useLanguage, usePanelWords, useWords } from '../../i18n/use-words.ts'
import { ChevronIcon, PauseIcon, PlayIcon } from '../icons.tsx'
import { type Screen, type TourPlace, useScreen, useSettings } from '../screen/screen-context.ts'
import { isMotionReduced } from '../screen/settings.ts'
import { type TourKey, tourKeyOf } from './tour-keys.ts'
import '../../styles/tour.css'

const LAST = TOUR_STOPS.length - 1

export function Tour({ place }: { readonly place: TourPlace }) {
  usePanelWords()
  const screen = useScreen()
  useTourKeys(screen)
  useEndWhenCalled(screen)
  return <TourCaption place={place} onDo={(what) => actOn(screen, what)} />
}

interface TourCaptionProps {
  readonly place: TourPlace
  readonly onDo: (what: TourKey) => void
}

function TourCaption({ place: { stop, isPlaying }, onDo }: TourCaptionProps) {
  const { tour } = useWords()
  const isStill = isMotionReduced(useSettings())
  const first = useRef<HTMLButtonElement>(null)
  useFocusWithin(first)
  const { name, text } = tour.stops[TOUR_STOPS[stop] as TourStopName]
  return (
    <section className="tour" aria-label={tour.label}>
      <div className="tour-caption" role="status">
        <p className="tour-place">{tour.place({ number: stop + 1, sum: TOUR_STOPS.length })}</p>
        <h2>{name}</h2>
        <p>{text}</p>
      </div>
      <div className="tour-buttons">
        <button
          type="button"
          className="back"
          aria-disabled={stop === 0}
          onClick={() => onDo('previous')}
          aria-label={tour.previous}
        >
          <ChevronIcon />
        </button>
        {!isStill && (
          <button
            ref={first}
            type="button"
            aria-label={isPlaying ? tour.pause : tour.play}
            onClick={() => onDo('pause')}
          >
            {isPlaying ? <PauseIcon /> : <PlayIcon />}
          </button>
        )}
        <button
          ref={isStill ? first : null}
          type="button"
          aria-disabled={stop === LAST}
          aria-label={tour.next}
          className="onward"
          onClick={() => onDo('next')}
        >
          <ChevronIcon />
        </button>
        <button type="button" className="primary" onClick={() => onDo('end')}>
          {tour.end}
        </button>
      </div>
      <p className="hint">{isStill ? tour.keysStill : tour.keys}</p>
    </section>
  )
}

function actOn({ store, settings }: Screen, what: TourKey): void {
  const { tour } = store.getState()
  if (!tour) return
  const mayPlay = !isMotionReduced(settings.getState())
  if (what === 'end') store.setState({ tour: null })
  else if (what === 'pause') store.setState({ tour: { ...tour, isPlaying: mayPlay && !tour.isPlaying } })
  else {
    const stop = Math.min(LAST, Math.max(0, tour.stop + (what === 'next' ? 1 : -1)))
    store.setState({ tour: { stop, isPlaying: false } })
  }
}

/** Keys reach the tour before hall and panels, which do not hear of them. */
function useTourKeys(screen: Screen): void {
  const { language } = useLanguage()
  // with the caption, not after the next picture: who reads it may press at once
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = tourKeyOf(
        {
          key: event.key,
          isModified: event.ctrlKey || event.metaKey || event.altKey,
          isOnButton: event.target instanceof Element && event.target.closest('button') !== null,
        },
        DIRECTION[language],
      )
      if (key === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      actOn(screen, key)
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [screen, language])
}

/** What opens meanwhile, such as a question that is put, is more important. */
function useEndWhenCalled({ store }: Screen): void {
  useEffect(
    () =>
      store.subscribe(({ panel, isHelpOpen, tour }) => {
        if (tour && (panel !== null || isHelpOpen)) store.setState({ tour: null })
      }),
    [store],
  )
}

/** The focus is at what Space presses anyway, and goes back to the hall in the end. */
function useFocusWithin(first: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    first.current?.focus()
    return () => document.querySelector<HTMLElement>('[role="application"]')?.focus()
  }, [first])
}
