// Who walks into a place is offered it: one button, at hand by keyboard, that goes when one goes on or when the place is open.
import { useEffect, useState } from 'react'
import type { PlaceName } from '../../../shared/lab/place.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { placeAt } from '../../place-spots.ts'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { useAskedPlace } from './asked-place.ts'
import { isPlaceHere } from './places-here.ts'
import '../../styles/places.css'

const LOOK_MS = 500

export function PlaceOffer() {
  useAskedPlace()
  const place = usePlaceHere()
  const { all } = useLanguage()
  const { store } = useScreen()
  const session = useView((view) => view.session)
  const isOpen = useScreenState((state) => state.panel === 'places' && state.place === place)
  if (place === null || isOpen || !all || !isPlaceHere({ session }, place)) return null
  return (
    <section className="place-offer glass" aria-label={all.places.youAreIn}>
      <p role="status">
        {all.places.youAreIn} <strong>{all.places.names[place]}</strong>
      </p>
      <button type="button" onClick={() => store.setState({ panel: 'places', place })}>
        {all.places.open}
      </button>
    </section>
  )
}

function usePlaceHere(): PlaceName | null {
  const { walk } = useSitting()
  const [place, setPlace] = useState<PlaceName | null>(null)
  useEffect(() => {
    const look = () => setPlace(placeAt(walk.own.x, walk.own.z))
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [walk])
  return place
}
