// Acts of places that bring something about in the sitting: the house does that first, and fills into the act what came of it. Asked again
// after a crash in between, it finds what it did.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceAct, PlaceName, PlaceWho } from '../../shared/lab/place.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { withHeard } from './captions/with-heard.ts'
import { knownInterpreter } from './interpretation/known-interpreter.ts'
import { sendToForum } from './lab/send-to-forum.ts'
import { drawPage } from './wall/draw-page.ts'

export interface Errand {
  readonly house: House
  readonly host: KeptSitting
  /** as the place's law made it */
  readonly state: unknown
  readonly who: PlaceWho & { readonly person: PersonId }
  /** in a corner of the majlis, or behind a screen to vote: what they say is heard by nobody in the hall */
  readonly isAside: boolean
  /** as shown now; '' for who is not here */
  readonly nameOf: (person: PersonId) => string
}

type Run = (errand: Errand, act: never) => Promise<Result<PlaceAct, Refusal>>

/** By place and act; each place adds its line. */
export const ERRANDS: { readonly [N in PlaceName]?: Readonly<Record<string, Run>> } = {
  lab: { send: sendToForum },
  wall: { bring: drawPage },
  interpretation: { name: knownInterpreter },
  captions: { say: withHeard, load: withHeard, release: withHeard },
}
