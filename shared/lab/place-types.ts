// What each place takes and shows, by its name: the door between screens and laws. Types alone.
import type { PlaceAct, PlaceName } from './place.ts'
import type { RecordAct, RecordOwn, RecordShown } from './record/record-types.ts'

interface PlaceType {
  readonly act: PlaceAct
  readonly shown: unknown
  readonly own: unknown
}

/** Each place adds its line. */
export interface PlaceTypes extends Record<PlaceName, PlaceType> {
  record: { act: RecordAct; shown: RecordShown; own: RecordOwn }
}
