// What each place takes and shows, by its name: the door between screens and laws. Types alone.
import type { AcademyAct } from './academy/academy-acts.ts'
import type { AcademyOwn, AcademyShown } from './academy/academy-state.ts'
import type { PlaceAct, PlaceName } from './place.ts'

interface PlaceType {
  readonly act: PlaceAct
  readonly shown: unknown
  readonly own: unknown
}

/** Each place adds its line. */
export interface PlaceTypes extends Record<PlaceName, PlaceType> {
  academy: { act: AcademyAct; shown: AcademyShown; own: AcademyOwn }
}
