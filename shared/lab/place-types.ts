// What each place takes and shows, by its name: the door between screens and laws. Types alone.
import type { CornersAct, CornersShown } from './corners/corners-law.ts'
import type { PlaceAct, PlaceName } from './place.ts'
import type { SigningAct } from './signing/signing-acts.ts'
import type { SigningOwn, SigningShown } from './signing/signing-state.ts'

interface PlaceType {
  readonly act: PlaceAct
  readonly shown: unknown
  readonly own: unknown
}

/** Each place adds its line. */
export interface PlaceTypes extends Record<PlaceName, PlaceType> {
  readonly corners: { act: CornersAct; shown: CornersShown; own: null }
  readonly signing: { act: SigningAct; shown: SigningShown; own: SigningOwn }
}
