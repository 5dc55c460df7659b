// The laws of the places that there are, by name. The table, nothing else.
import { ACADEMY_LAW } from '../../shared/lab/academy/academy-law.ts'
import { CAPTIONS_LAW } from '../../shared/lab/captions/captions-law.ts'
import { CORNERS_LAW } from '../../shared/lab/corners/corners-law.ts'
import { crisisLaw } from '../../shared/lab/crisis/crisis-law.ts'
import { EXCHANGE_LAW } from '../../shared/lab/exchange/exchange-law.ts'
import { INTERPRETATION_LAW } from '../../shared/lab/interpretation/interpretation-law.ts'
import { LAB } from '../../shared/lab/lab/law.ts'
import { OPINION_LAW } from '../../shared/lab/opinion/opinion-law.ts'
import type { PlaceAct, PlaceEvent, PlaceLaw, PlaceName } from '../../shared/lab/place.ts'
import type { PlaceTypes } from '../../shared/lab/place-types.ts'
import { RECORD_LAW } from '../../shared/lab/record/record-law.ts'
import { RECORDING_LAW } from '../../shared/lab/recording/recording-law.ts'
import { SIGNING_LAW } from '../../shared/lab/signing/signing-law.ts'
import { storiesLaw } from '../../shared/lab/stories/stories-law.ts'
import { WALL_LAW } from '../../shared/lab/wall/wall-law.ts'

/** A law whose state and events only it knows itself. */
// biome-ignore lint/suspicious/noExplicitAny: states and events do not leave their law
export type AnyLaw = PlaceLaw<any, any, any, unknown, unknown>

type LawOf<N extends PlaceName> = PlaceLaw<
  // biome-ignore lint/suspicious/noExplicitAny: states and events do not leave their law
  any,
  PlaceTypes[N]['act'] & PlaceAct,
  // biome-ignore lint/suspicious/noExplicitAny: states and events do not leave their law
  any & PlaceEvent,
  PlaceTypes[N]['shown'],
  PlaceTypes[N]['own']>

export type Laws = { readonly [N in PlaceName]?: LawOf<N> }

/** Each place adds its line. */
export const LAWS: Laws = {
  stories: storiesLaw,
  academy: ACADEMY_LAW,
  lab: LAB,
  opinion: OPINION_LAW,
  crisis: crisisLaw,
  corners: CORNERS_LAW,
  exchange: EXCHANGE_LAW,
  signing: SIGNING_LAW,
  record: RECORD_LAW,
  wall: WALL_LAW,
  interpretation: INTERPRETATION_LAW,
  recording: RECORDING_LAW,
  captions: CAPTIONS_LAW,
}
