// Which places can be opened here: in a sitting of the past those alone of which it is known how they were then.
import { PLACES, type PlaceName } from '../../../shared/lab/place.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { PLACE_CONTENT } from './place-content.tsx'

const REPLAYED: readonly PlaceName[] = ['wall']

export const isPlaceHere = ({ session }: Pick<SittingView, 'session'>, place: PlaceName): boolean =>
  PLACE_CONTENT[place] !== undefined && (!session.isReplay || REPLAYED.includes(place))

export const placesHere = (view: Pick<SittingView, 'session'>): readonly PlaceName[] =>
  PLACES.filter((place) => isPlaceHere(view, place))
