// The places around the hall: all of them as a list, or the one that is open. In the plain view it is the way in.
import { Suspense, useEffect, useRef } from 'react'
import type { PlaceName } from '../../../shared/lab/place.ts'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { GoIcon } from '../icons.tsx'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { useAskedPlace } from './asked-place.ts'
import { PLACE_CONTENT } from './place-content.tsx'
import { isPlaceHere, placesHere } from './places-here.ts'
import '../../styles/places.css'

export function PlacesPanel() {
  useAskedPlace()
  const open = useScreenState(({ place }) => place)
  const session = useView((view) => view.session)
  return open !== null && isPlaceHere({ session }, open) ? (
    <OpenPlace key={open} place={open} />
  ) : (
    <PlaceList />
  )
}

function PlaceList() {
  const { places } = useWords()
  const { store } = useScreen()
  const session = useView((view) => view.session)
  return (
    <div className="places">
      {!session.isReplay && <p className="hint">{places.lead}</p>}
      <ul className="place-list">
        {placesHere({ session }).map((place) => (
          <li key={place}>
            <button
              type="button"
              id={`place-${place}`}
              className="place-link"
              onClick={() => store.setState({ place })}
            >
              <strong>{places.names[place]}</strong>
              <span>{places.purposes[place]}</span>
              <GoIcon />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OpenPlace({ place }: { readonly place: PlaceName }) {
  const { places, common } = useWords()
  const { store } = useScreen()
  const heading = useRef<HTMLHeadingElement>(null)
  // who opens it reads on here
  useEffect(() => heading.current?.focus(), [])
  const Content = PLACE_CONTENT[place]!
  const back = () => {
    store.setState({ place: null })
    requestAnimationFrame(() => document.getElementById(`place-${place}`)?.focus())
  }
  return (
    <div className={`open-place place-${place}`}>
      <button type="button" className="quiet place-back" onClick={back}>
        <GoIcon />
        {places.back}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {places.names[place]}
      </h3>
      <FaultBoundary
        instead={
          <p role="alert" className="error">
            {common.unexpected}
          </p>
        }
      >
        <Suspense fallback={<p role="status">{places.opening}</p>}>
          <Content />
        </Suspense>
      </FaultBoundary>
    </div>
  )
}
