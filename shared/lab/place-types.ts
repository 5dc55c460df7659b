// What each place takes and shows, by its name: the door between screens and laws. Types alone.
import type { LabAct, LabOwn, LabShown } from './lab/lab-types.ts'
import type { PlaceAct, PlaceName } from './place.ts'

interface PlaceType {
  readonly act: PlaceAct
  readonly shown: unknown
  readonly own: unknown
}

/** Each place adds its line. */
export interface PlaceTypes extends Record<PlaceName, PlaceType> {
  readonly lab: { readonly act: LabAct; readonly shown: LabShown; readonly own: LabOwn }
}
